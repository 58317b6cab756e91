import { noFilters } from "../../src/model/filters";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { filteredQuery, toFilterLink } from "../../src/present/filtered";
import { day } from "../support/build-report";

const query = (part: Partial<typeof noFilters>) =>
  filteredQuery({ ...noFilters, ...part }, { readOptions: readBlockOptions, asOf: day("2026-11-25") });

describe("filteredQuery", () => {
  test("without filters the whole vault is asked for, as everywhere else", () => {
    expect(query({})).toEqual({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null });
  });

  test("a period is read as in a block, and one that cannot be read is all time", () => {
    expect(query({ period: "this year" }).period).toEqual({ from: day("2026-01-01"), to: day("2026-12-31") });
    expect(query({ period: "someday" }).period).toEqual({ from: null, to: null });
  });

  test("a person is narrower than a circle", () => {
    expect(query({ circle: "Work", person: "People/Anna.md" }).scope).toEqual({ kind: "note", path: "People/Anna.md" });
    expect(query({ circle: "Work" }).scope).toEqual({ kind: "parts", parts: [{ kind: "circle", name: "Work" }] });
  });

  test("a kind, a benefit and a currency narrow whatever is asked for", () => {
    const narrowing = { kind: "call", benefit: "career", currency: "USD" } as const;
    expect(query(narrowing).narrowing).toEqual(narrowing);
    expect(query({ currency: "USD" }).narrowing).toEqual({ kind: null, benefit: null, currency: "USD" });
  });
});

describe("toFilterLink", () => {
  test("names the vault and every filter that is set, and nothing of it can break the link", () => {
    const link = toFilterLink({ ...noFilters, circle: "R&D=50%", search: "Анна Ким" }, "My notes");
    const params = new URL(link.replace("obsidian://", "https://")).searchParams;
    expect([...params]).toEqual([
      ["vault", "My notes"],
      ["do", "open"],
      ["circle", "R&D=50%"],
      ["search", "Анна Ким"],
    ]);
  });
});
