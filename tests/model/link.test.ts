import { linkName, nameKey } from "../../src/model/link";

describe("nameKey", () => {
  test("spellings of one name share a key: case, ё, spaces, composed and decomposed letters", () => {
    expect(nameKey("Фёдор  Ёжиков")).toBe(nameKey("федор ежиков"));
    expect(nameKey("Й".normalize("NFD"))).toBe(nameKey("Й".normalize("NFC")));
    expect(nameKey(" José ".normalize("NFD"))).toBe(nameKey("José"));
  });

  test("different names keep different keys, and right-to-left names survive", () => {
    expect(nameKey("Anna")).not.toBe(nameKey("Anne"));
    expect(nameKey("نور")).toBe("نور");
  });
});

describe("linkName", () => {
  test("is the last part of the path, without the extension", () => {
    expect(linkName("People/Friends/Anna.md")).toBe("Anna");
    expect(linkName("Anna")).toBe("Anna");
    expect(linkName("v1.2 notes")).toBe("v1.2 notes");
  });
});
