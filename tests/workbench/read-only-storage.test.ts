import { createHost } from "../host/create-host";
import { MemoryStorage } from "../host/memory-storage";
import { ReadOnlyStorage } from "./read-only-storage";

const opened = () => new ReadOnlyStorage(new MemoryStorage({ "People/Anna.md": "old" }, "Vault"));

describe("ReadOnlyStorage", () => {
  test("answers as the storage below does", async () => {
    const storage = opened();
    expect(storage.name).toBe("Vault");
    expect(await storage.read("People/Anna.md")).toBe("old");
    expect((await storage.list()).map(({ path }) => path)).toEqual(["People", "People/Anna.md"]);
  });

  test("refuses every change with a sentence that names the note, and changes nothing", async () => {
    const storage = opened();
    const changes = [
      storage.write("People/Anna.md"),
      storage.mkdir("People/New"),
      storage.remove("People/Anna.md"),
      storage.rename("People/Anna.md", "People/Anne.md"),
    ];
    for (const change of changes)
      await expect(change).rejects.toThrow(/^This vault is open for reading only: .*People/);
    expect(await storage.read("People/Anna.md")).toBe("old");
  });

  test("a vault over it passes the refusal on and keeps the note", async () => {
    const host = createHost({ storage: opened(), window: null });
    await host.layoutReady();
    const file = host.vault.getFileByPath("People/Anna.md");
    if (!file) throw new Error("the note is there");
    await expect(host.vault.modify(file, "new")).rejects.toThrow("open for reading only");
    expect(await host.vault.read(file)).toBe("old");
  });
});
