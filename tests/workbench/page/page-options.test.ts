import { pageQuery, readPageOptions } from "./page-options";

describe("readPageOptions", () => {
  test("reads every parameter of the address", () => {
    const query = "?vault=demo-ru&note=Начните здесь&theme=dark&lang=ru&width=390&open=dashboard&today=2026-11-23";
    expect(readPageOptions(query)).toEqual({
      vault: "demo-ru",
      note: "Начните здесь",
      theme: "dark",
      language: "ru",
      isPhone: true,
      open: "dashboard",
      mode: "preview",
      today: "2026-11-23",
      hasBar: true,
    });
  });

  test("leaves open what is missing or not understood", () => {
    const open = { theme: null, language: null, isPhone: false, vault: null };
    expect(readPageOptions("")).toMatchObject(open);
    expect(readPageOptions("?theme=blue&lang=de&width=wide")).toMatchObject(open);
    expect(readPageOptions("?width=1280")).toMatchObject({ isPhone: false });
  });
});

describe("pageQuery", () => {
  test("changes what is named and keeps the rest", () => {
    const query = pageQuery("?vault=demo-en&width=390", { width: null, note: "A & B" });
    expect(readPageOptions(query)).toMatchObject({ vault: "demo-en", isPhone: false, note: "A & B" });
    expect(pageQuery("?width=390", { width: null })).toBe("");
  });
});
