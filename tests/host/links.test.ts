import { createHost } from "./create-host";
import { getLinkpath, parseLinktext, stripHeading } from "./links";

describe("getFirstLinkpathDest", () => {
  const files = Object.fromEntries(
    ["Anna.md", "a/Bob.md", "a/deep/Bob.md", "b/Bob.md", "b/long/Bob.md", "c/v1.2.md", "c/pic.png", "Ёж.md"].map(
      (path) => [path, ""],
    ),
  );

  test.each([
    ["Anna", "a/Bob.md", "Anna.md"],
    ["anna", "", "Anna.md"],
    ["Anna.md", "", "Anna.md"],
    ["Bob", "b/Note.md", "b/Bob.md"],
    ["Bob", "b/long/Note.md", "b/long/Bob.md"],
    ["Bob", "c/Note.md", "a/Bob.md"],
    ["deep/Bob", "", "a/deep/Bob.md"],
    ["a/deep/Bob", "b/x.md", "a/deep/Bob.md"],
    ["eep/Bob", "", null],
    ["./Bob", "b/Note.md", "b/Bob.md"],
    ["../Bob", "b/long/Note.md", "b/Bob.md"],
    ["../Bob", "c/Note.md", null],
    ["/a/Bob", "b/Note.md", "a/Bob.md"],
    ["v1.2", "", "c/v1.2.md"],
    ["pic.png", "", "c/pic.png"],
    ["pic", "", null],
    ["ёж", "", "Ёж.md"],
    ["", "a/Bob.md", "a/Bob.md"],
    ["Nobody", "", null],
  ])("%j from %j is %j", async (link, source, expected) => {
    const host = createHost({ files, window: null });
    await host.layoutReady();
    expect(host.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
  });
});

describe("parseLinktext", () => {
  test("splits at the first hash", () => {
    expect(parseLinktext("A#B#C")).toEqual({ path: "A", subpath: "#B#C" });
    expect(getLinkpath("#B")).toBe("");
    expect(stripHeading("A: b [c] ^d")).toBe("A b c d");
  });
});
