import { fromIsoDay } from "../../../src/model/day";
import type { Interaction } from "../../../src/model/interaction";
import { front, read, type Surroundings } from "../support/read";

const january = fromIsoDay("2026-01-05");
const june = fromIsoDay("2025-06-01");

/** The one journal line of a daily note of 5 January 2026. */
function line(text: string, surroundings: Surroundings = {}): Interaction {
  const { interactions } = read("Daily/2026-01-05.md", text, surroundings);
  const [only] = interactions;
  if (only === undefined || interactions.length > 1) throw new Error(`${interactions.length} interactions`);
  return only;
}

function lines(text: string, path = "Daily/2026-01-05.md"): readonly Interaction[] {
  return read(path, text).interactions;
}

describe("a journal line", () => {
  test("is a list item with an interaction tag, in any note", () => {
    const text =
      "# Monday\n\n- got up\n- #meeting [[Анна]], кофе [duration:: 45m] [cost:: 500 RUB] [result:: information]\n";
    const record = read("Daily/2026-01-05.md", text);
    expect(record.interactions).toMatchObject([
      {
        source: "journal",
        line: 3,
        day: january,
        kind: "meeting",
        people: [{ kind: "link", target: "Анна", weight: 1 }],
        peopleFrom: "line",
        minutes: 45,
        timeBasis: "recorded",
        costs: [{ kind: "other", money: { minor: 50000, currency: "RUB" } }],
        planned: false,
        empty: false,
      },
    ]);
    expect(record.results).toMatchObject([
      { line: 3, benefit: "information", onInteraction: true, day: january, index: 0 },
    ]);
    expect(record.mentions).toBeNull();
    expect(record.problems).toEqual([]);
    expect(record.linksTo).toEqual(["Анна"]);
  });

  test.each([
    "* #call [[Anna]]",
    "+ #call [[Anna]]",
    "1. #call [[Anna]]",
    "- [x] #call [[Anna]]",
    "- talked to [[Anna]] #call",
    "- #Звонок [[Anna]]",
    "- #call/short [[Anna]]",
  ])("may be any list item: %s", (text) =>
    expect(line(text)).toMatchObject({ kind: text.includes("meeting") ? "meeting" : "call", minutes: 30 }),
  );

  test("fields may stand in round brackets, under any of their names", () => {
    expect(line("- #встреча [[Анна]] (длительность:: 1,5 ч) (стоимость:: 12 тыс. руб.)")).toMatchObject({
      minutes: 90,
      costs: [{ money: { minor: 1200000, currency: "RUB" } }],
    });
  });

  test("an open task is planned, a done one counts, a cancelled one is nothing", () => {
    expect(line("- [ ] #call [[Anna]]").planned).toBe(true);
    expect(line("- [/] #call [[Anna]]").planned).toBe(true);
    expect(line("- [x] #call [[Anna]]").planned).toBe(false);
    expect(line("- [X] #call [[Anna]]").planned).toBe(false);
    expect(line("- [!] #call [[Anna]]").planned).toBe(false);
    expect(line("- #call [[Anna]] [status:: planned]").planned).toBe(true);
    expect(lines("- [-] #call [[Anna]]")).toEqual([]);
    expect(lines("- #call [[Anna]] [status:: cancelled]")).toEqual([]);
  });

  test.each([
    "- #call [[Anna]] [date:: 2025-06-01]",
    "- 2025-06-01 #call [[Anna]]",
    "- 2025-06-01 10:00 #call [[Anna]]",
    "- [[2025-06-01]] #call [[Anna]]",
    "- #call [[2025-06-01]] [[Anna]]",
    "- [x] 01.06.2025: #call [[Anna]]",
    "- **2025-06-01** #call [[Anna]]",
    "- 1 июня 2025 #call [[Anna]]",
    "- June 1, 2025 #call [[Anna]]",
    "- [[Daily/2025-06-01|yesterday]] #call [[Anna]]",
  ])("takes its own date before the note's: %s", (text) => {
    expect(line(text)).toMatchObject({ day: june, people: [{ target: "Anna" }] });
  });

  test("a date later in the line is not its date, and nobody either", () => {
    expect(line("- #call [[Anna]] about [[2025-06-01]]")).toMatchObject({ day: january, people: [{ target: "Anna" }] });
    expect(line("- #call [[Anna]] about 2025-06-01").day).toBe(january);
  });

  test("a date that cannot be read is a problem of that line", () => {
    const { interactions, problems } = read("2026-01-05.md", "\n- #call [[Anna]] [date:: soon]");
    expect(interactions).toMatchObject([{ day: january }]);
    expect(problems).toMatchObject([{ line: 1, field: "date", cause: "not_a_date", written: "soon" }]);
  });

  test("without any date it is given no minutes, and is a problem once it is sure to be with somebody", () => {
    const { interactions, problems } = read("Log.md", "- #call [[Anna]]\n- #call [people:: Anna]");
    expect(interactions).toMatchObject([
      { day: null, minutes: 0, timeBasis: "none", empty: true },
      { day: null, minutes: 0, timeBasis: "none", empty: false },
    ]);
    // Where the link of the first leads is not known yet: that is told when it is joined.
    expect(problems).toMatchObject([{ line: 1, cause: "no_date" }]);
  });

  test("of nothing at all is empty", () => {
    const { interactions, problems } = read("Log.md", "- #call");
    expect(interactions).toMatchObject([{ empty: true }]);
    expect(problems).toMatchObject([{ line: 0, cause: "empty_interaction" }]);
  });

  test("people are links outside its fields; a people field names them instead", () => {
    expect(line("- #call [[Anna]] and [Boris](People/Boris.md) [event:: [[Conference]]]")).toMatchObject({
      people: [{ target: "Anna" }, { target: "People/Boris.md" }],
      peopleFrom: "line",
      event: { target: "Conference" },
    });
    expect(line("- #call at [[Café]] [people:: [[Anna]], Clara]")).toMatchObject({
      people: [
        { kind: "link", target: "Anna" },
        { kind: "name", target: "Clara" },
      ],
      peopleFrom: "field",
    });
  });

  test("children speak for themselves", () => {
    const text = "- #meeting [[Anna]] [duration:: 20m]\n  - with [[Boris]] [cost:: 5]\n  - #call [[Clara]]\n- [[Dina]]";
    expect(lines(text)).toMatchObject([
      { line: 0, people: [{ target: "Anna" }], minutes: 20, costs: [] },
      { line: 2, kind: "call", people: [{ target: "Clara" }] },
    ]);
  });

  test("in a contact's own note a line without people belongs to that contact", () => {
    const text = front(
      "type: person",
      "## Log\n\n- 2026-01-05 #call about work\n- 2026-01-06 #meeting with [[Boris]]\n- #gift a book [date:: 2026-01-07]",
    );
    const record = read("People/Anna.md", text);
    expect(record.contact).not.toBeNull();
    expect(record.interactions).toMatchObject([
      { people: [{ kind: "link", target: "People/Anna.md" }], peopleFrom: "field", kind: "call" },
      { people: [{ target: "Boris" }], peopleFrom: "line" },
      { people: [{ target: "People/Anna.md" }], kind: "gift" },
    ]);
  });

  test("a weak tag needs people or a field", () => {
    expect(lines("- ideas for a #course")).toEqual([]);
    expect(lines("- [[Linear algebra]] #course")).toMatchObject([{ kind: "course", onlyWithPeople: true }]);
    expect(lines("- #course [cost:: 100]")).toMatchObject([{ kind: "course", onlyWithPeople: false }]);
    expect(lines("- #event #meeting [[Anna]]")).toMatchObject([{ kind: "meeting", onlyWithPeople: false }]);
  });

  test("in an interaction note a tagged item is no second interaction", () => {
    const { interactions } = read("2026-01-05.md", front("type: meeting\npeople: Anna", "- #call [[Boris]]"));
    expect(interactions).toMatchObject([{ source: "note", line: null }]);
  });

  test("in a result note it is an interaction", () => {
    const { interactions, results } = read("2026-01-05.md", front("type: result", "- #call [[Boris]]"));
    expect(interactions).toMatchObject([{ source: "journal", people: [{ target: "Boris" }] }]);
    expect(results).toHaveLength(1);
  });

  test("where only a weak tag speaks for the note, its lines are what counts", () => {
    const { interactions } = read("2026-01-05.md", front("tags: [event]", "[[Anna]]\n\n- #call [[Boris]]"));
    expect(interactions).toMatchObject([{ source: "journal", kind: "call" }]);
  });

  test("other tags, tags in text and tags in code make none", () => {
    expect(lines("- #project [[Anna]]")).toEqual([]);
    expect(lines("- `#call` [[Anna]]")).toEqual([]);
    expect(lines("- see meeting [[Anna]]")).toEqual([]);
  });

  test("bare amounts are in the line's currency, else in the note's", () => {
    const minor = (text: string): unknown => line(text).costs[0]?.money;
    expect(minor(front("currency: USD", "- #call [[Anna]] [cost:: 5]"))).toEqual({ minor: 500, currency: "USD" });
    expect(minor(front("currency: USD", "- #call [[Anna]] [cost:: 5] [currency:: RUB]"))).toEqual({
      minor: 500,
      currency: "RUB",
    });
  });

  test("what cannot be read is a problem with its line; the rest still counts", () => {
    const { interactions, problems } = read("2026-01-05.md", "Text\n\n- #call [[Anna]] [cost:: lots] [duration:: 20m]");
    expect(interactions).toMatchObject([{ minutes: 20, costs: [] }]);
    expect(problems).toMatchObject([{ line: 2, field: "cost", cause: "not_an_amount", written: "lots" }]);
  });

  test("Windows line ends and a frontmatter before do not shift it", () => {
    const text = "---\r\ntitle: A\r\n---\r\n\r\n- one\r\n- #call [[Anna]] [duration:: 20m]\r\n";
    expect(lines(text)).toMatchObject([{ line: 5, minutes: 20, people: [{ target: "Anna" }] }]);
  });

  test("lines of an excluded note do not count", () => {
    expect(read("Templates/2026-01-05.md", "- #call [[Anna]]")).toMatchObject({
      interactions: [],
      excluded: "template",
    });
  });
});
