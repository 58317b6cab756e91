import { generateVault } from "./generate-vault";

describe("generateVault", () => {
  const notes = generateVault(5000);
  const tagged = (tags: readonly string[]) =>
    notes.filter(({ cache }) => {
      const [tag] = (cache.frontmatter?.["tags"] ?? []) as readonly string[];
      return tag !== undefined && tags.includes(tag);
    });
  const interactions = tagged(["meeting", "call", "chat", "event", "gift"]);

  test("gives the same vault on every run", () => {
    expect(generateVault(1000)).toEqual(generateVault(1000));
  });

  test("has as many notes as it was asked for, each under its own path", () => {
    expect(new Set(notes.map(({ path }) => path)).size).toBe(5000);
  });

  test("holds a fifth as many interactions as notes, 30 % of them lines, 3 % contacts and 2 % results", () => {
    const lines = notes.flatMap(({ text }) => text?.match(/^- #/gm) ?? []);
    expect([interactions.length, lines.length]).toEqual([700, 300]);
    expect(tagged(["person"])).toHaveLength(150);
    expect(tagged(["result"])).toHaveLength(100);
  });

  test("has the faults of real vaults: about 40 % of the links to people and of the lists of people lead nowhere", () => {
    const paths = new Set(notes.map(({ path }) => path));
    const lists = interactions.map(({ cache }) => (cache.frontmatter?.["people"] ?? []) as readonly string[]);
    const empty = lists.filter((people) => people.length === 0).length / lists.length;
    const links = lists.flat();
    const unresolved = links.filter((link) => !paths.has(`People/${link.slice(2, -2)}.md`)).length / links.length;
    expect(empty).toBeCloseTo(0.4, 1);
    expect(unresolved).toBeCloseTo(0.4, 1);
  });
});
