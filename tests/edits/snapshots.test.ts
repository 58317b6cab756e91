import { renewSnapshots, toSnapshot } from "../../src/edits/snapshots";

const fresh = { title: "New", lines: ["one", "two"] };
const renewed = (text: string, renew: (query: string) => typeof fresh | null = () => fresh): string => {
  const result = renewSnapshots(renew)(text);
  return "refused" in result ? result.refused : result.text;
};
const old = "> [!roi|snapshot]- Old\n> line\n> %%roi for: this, period: all%%";

describe("snapshots", () => {
  test("a snapshot is a folded callout that carries its query", () => {
    expect(toSnapshot(fresh, "for: vault")).toBe("> [!roi|snapshot]- New\n> one\n> two\n> %%roi for: vault%%");
  });

  test("only the part from the head to the query is written anew", () => {
    const text = `---\na: 1\n---\nBefore\n\n${old}\n> my own line\n\nAfter\n`;
    expect(renewed(text)).toBe(text.replace("Old\n> line", "New\n> one\n> two"));
  });

  test("fold state, deeper quotation and line ends stay", () => {
    const text = "> > [!ROI|snapshot]+ Old\r\n> > %%roi for: vault%%\r\n> outer";
    expect(renewed(text)).toBe("> > [!roi|snapshot]+ New\r\n> > one\r\n> > two\r\n> > %%roi for: vault%%\r\n> outer");
  });

  test("several are each asked their own query, and one that is to be left stays", () => {
    const text = `${old}\n\n> [!roi|snapshot] B\n> %%roi for: vault%%\n`;
    const queries: string[] = [];
    expect(renewed(text, (query) => (queries.push(query), null))).toBe(text);
    expect(queries).toEqual(["for: this, period: all", "for: vault"]);
  });

  test.each([
    ["a live callout", "> [!roi] [[Anna]]\n> %%roi for: this%%\n"],
    ["a snapshot without its query", "> [!roi|snapshot]- Old\n> line\n"],
    ["a snapshot in code", `\`\`\`\n${old}\n\`\`\`\n`],
    ["a query outside of the callout", "> [!roi|snapshot]- Old\n\n%%roi for: this%%\n"],
    ["another callout", "> [!note|snapshot] x\n> %%roi for: this%%\n"],
  ])("%s is left alone", (_name, text) => {
    expect(renewed(text)).toBe(text);
  });
});
