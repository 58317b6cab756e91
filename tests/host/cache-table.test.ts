import { CacheTable } from "./cache-table";

describe("CacheTable", () => {
  const parse = () => ({});

  test("notes with the same text share one cache, others do not", () => {
    const table = new CacheTable();
    expect(table.setRead("A.md", "same", parse)).toBe(table.setRead("B.md", "same", parse));
    expect(table.setRead("C.md", "other", parse)).not.toBe(table.get("A.md"));
  });

  test("a cache stays as long as one note holds it, wherever that note moves", () => {
    const table = new CacheTable();
    const cache = table.setRead("A.md", "same", parse);
    table.setRead("B.md", "same", parse);
    table.delete("A.md");
    expect(table.get("A.md")).toBeUndefined();
    table.move("B.md", "Folder/B.md");
    expect(table.has("B.md")).toBe(false);
    expect(table.get("Folder/B.md")).toBe(cache);
    table.delete("Folder/B.md");
    expect(table.setRead("D.md", "same", parse)).not.toBe(cache);
  });

  test("a note with another text lets go of the old cache", () => {
    const table = new CacheTable();
    const before = table.setRead("A.md", "before", parse);
    table.setRead("A.md", "after", parse);
    expect(table.setRead("B.md", "before", parse)).not.toBe(before);
  });
});
