import { MemoryStorage } from "../host/memory-storage";
import { OverlayStorage } from "./overlay-storage";

const files = { "People/Anna.md": "anna", "People/Boris.md": "boris", "Note.md": "note" };

function opened(): { base: MemoryStorage; storage: OverlayStorage } {
  const base = new MemoryStorage(files);
  return { base, storage: new OverlayStorage(base) };
}

const paths = async (storage: OverlayStorage): Promise<string[]> =>
  (await storage.list()).map(({ path }) => path).sort();

describe("OverlayStorage", () => {
  test("an edit is read back and never reaches what lies below", async () => {
    const { base, storage } = opened();
    await storage.write("People/Anna.md", "new");
    expect(await storage.read("People/Anna.md")).toBe("new");
    expect(await base.read("People/Anna.md")).toBe("anna");
  });

  test("a removed note is gone, and can be written again", async () => {
    const { storage } = opened();
    await storage.remove("Note.md");
    await expect(storage.read("Note.md")).rejects.toThrow("ENOENT");
    expect(await storage.stat("Note.md")).toBeNull();
    expect(await paths(storage)).toEqual(["People", "People/Anna.md", "People/Boris.md"]);
    await storage.write("Note.md", "again");
    expect(await storage.read("Note.md")).toBe("again");
  });

  test("a renamed folder takes its notes along, edited ones included", async () => {
    const { storage } = opened();
    await storage.write("People/Anna.md", "new");
    await storage.rename("People", "Friends");
    expect(await paths(storage)).toEqual(["Friends", "Friends/Anna.md", "Friends/Boris.md", "Note.md"]);
    expect(await storage.read("Friends/Anna.md")).toBe("new");
    expect(await storage.read("Friends/Boris.md")).toBe("boris");
  });

  test("a note cannot be written into a folder that is not there", async () => {
    await expect(opened().storage.write("Nowhere/A.md", "")).rejects.toThrow("ENOENT");
  });

  test("reset brings the vault back and names what changed", async () => {
    const { storage } = opened();
    await storage.write("People/Anna.md", "new");
    await storage.remove("Note.md");
    await storage.mkdir("New");
    expect(await storage.reset()).toEqual(["New", "Note.md", "People", "People/Anna.md"]);
    expect(await paths(storage)).toEqual(["Note.md", "People", "People/Anna.md", "People/Boris.md"]);
    expect(await storage.read("People/Anna.md")).toBe("anna");
  });
});
