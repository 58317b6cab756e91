import { fromIsoDay } from "../../../src/model/day";
import { front, read, type Surroundings } from "../support/read";

function mentioned(
  markdown: string,
  path = "Daily/2026-01-05.md",
  surroundings: Surroundings = {},
): readonly string[] | null {
  return read(path, markdown, surroundings).mentions?.links.map(({ target }) => target) ?? null;
}

describe("mentions", () => {
  test("are the links of a dated note's body, each once, with their line", () => {
    const text = "Met [[Anna]].\n\nThen [[Boris#Plans|B]], [[Anna]] again and [Clara](People/Clara.md).";
    expect(read("Daily/2026-01-05.md", text).mentions).toEqual({
      day: fromIsoDay("2026-01-05"),
      links: [
        { target: "Anna", line: 0 },
        { target: "Boris", line: 2 },
        { target: "People/Clara.md", line: 2 },
      ],
    });
  });

  test("a date among the properties dates a note as well; an undated note mentions nobody", () => {
    expect(mentioned(front("date: 2026-01-05", "[[Anna]]"), "Thoughts.md")).toEqual(["Anna"]);
    expect(mentioned("[[Anna]]", "Thoughts.md")).toBeNull();
    expect(mentioned("No links.", "2026-01-05.md")).toBeNull();
  });

  test.each([
    ["an open task", "- [ ] write to [[Anna]]"],
    ["a cancelled task", "- [-] write to [[Anna]]"],
    ["a quote", "> as [[Anna]] said"],
    ["a callout", "> [!note]\n> as [[Anna]] said"],
    ["code", "`[[Anna]]`\n\n```\n[[Anna]]\n```"],
    ["an embed", "![[Anna]]"],
    ["a property", '---\nrelated: "[[Anna]]"\n---\nText'],
  ])("%s is none", (_what, text) => {
    expect(mentioned(text)).toBeNull();
  });

  test("a finished task and a plain list item are", () => {
    expect(mentioned("- [x] wrote to [[Anna]]\n- saw [[Boris]]")).toEqual(["Anna", "Boris"]);
  });

  test("a link after a quote or an open task counts again", () => {
    expect(mentioned("> [[Anna]]\n\n- [ ] [[Boris]]\n\n[[Clara]] and [[Anna]]")).toEqual(["Clara", "Anna"]);
  });

  test("a journal line is an interaction and no mention", () => {
    const record = read("2026-01-05.md", "- #call [[Anna]]\n- saw [[Boris]]");
    expect(record.interactions).toHaveLength(1);
    expect(record.mentions?.links).toEqual([{ target: "Boris", line: 1 }]);
  });

  test.each(["type: meeting", "type: result", "type: opportunity", "type: check-in"])(
    "a note with %s mentions nobody",
    (yaml) => {
      expect(mentioned(front(yaml, "[[Anna]]"))).toBeNull();
    },
  );

  test("a contact's note mentions others only where it is dated, and never itself", () => {
    expect(mentioned(front("type: person", "[[Boris]]"), "Anna.md")).toBeNull();
    expect(mentioned(front("type: person\ndate: 2026-01-05", "[[Boris]] [[Anna]]"), "Anna.md")).toEqual(["Boris"]);
  });

  test("settings switch them off", () => {
    const settings = { mentions: { count: false, minutes: 0 } };
    expect(mentioned("[[Anna]]", "2026-01-05.md", { settings })).toBeNull();
    expect(mentioned(front("type: person\ndate: 2026-01-05", "[[Boris]]"), "Anna.md", { settings })).toBeNull();
  });

  test("many links are each looked at once", () => {
    const links = Array.from({ length: 40 }, (_, at) => `[[Person ${at % 20}]]`).join(" ");
    expect(mentioned(links)).toHaveLength(20);
  });
});
