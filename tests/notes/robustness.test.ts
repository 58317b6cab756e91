import { expectLinear } from "../support/expect-linear";
import fc from "../support/fast-check";
import {
  checkInFieldNames,
  contactFieldNames,
  interactionFieldNames,
  noteFieldNames,
  opportunityFieldNames,
  resultFieldNames,
} from "../../src/notes/fields/field-names";
import { readNote } from "../../src/notes/read-note";
import { readBlockOptions } from "../../src/notes/block/read-block-options";
import { readSettings } from "../../src/notes/settings/read-settings";
import { front, input, read, reading } from "./support/read";

const fieldNames = [
  noteFieldNames,
  interactionFieldNames,
  contactFieldNames,
  resultFieldNames,
  opportunityFieldNames,
  checkInFieldNames,
]
  .flatMap((names) => names.map(([field]) => field as string))
  .concat(["cost_taxi", "result_amount", "result", "__proto__", "constructor", "toString", "hasOwnProperty"]);
const types = ["meeting", "person", "result", "opportunity", "check-in", "course"];

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "[[",
    "]]",
    "[[a|b#c]]",
    "{{x}}",
    "1:99",
    "PT",
    "1e999",
    "-",
    "٤٠",
    "\u202eabc",
    "[[]]",
    "::",
    "9".repeat(300),
    "\ud800",
  ),
);
const oddValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    oddText,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.date({ noInvalidDate: false }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(oddText, fc.constantFrom(...fieldNames)), tie("value"), { maxKeys: 4 }),
  ),
})).value;
const oddFront = fc
  .tuple(
    fc.constantFrom(...types),
    fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames), oddText), oddValue, { maxKeys: 8 }),
  )
  .map(([type, rest]) => ({ ...rest, type }));

/** A text of so many characters. */
function filled(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

describe("reading anything at all", () => {
  const compiled = reading({ numberStyle: "dot", dailyNoteFormat: "D MMMM YYYY" });

  test("never throws, and leaves no figure that is none", () => {
    fc.assert(
      fc.property(oddFront, (frontmatter) => {
        const record = readNote({ path: "Folder/2026-01-05.md", cache: { frontmatter }, text: null }, compiled);
        // A problem may quote "Infinity" as somebody wrote it; a number may not be it.
        const figures = JSON.stringify(record, (_key, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
        );
        expect(figures).not.toContain("not finite");
      }),
      { numRuns: 2000 },
    );
  });

  test("says the same twice, and changes nothing it is given", () => {
    const another = reading({ numberStyle: "dot", dailyNoteFormat: "D MMMM YYYY" });
    fc.assert(
      fc.property(oddFront, (frontmatter) => {
        const before = fc.stringify(frontmatter);
        const note = { path: "2026-01-05.md", cache: { frontmatter }, text: null };
        expect(readNote(note, compiled)).toEqual(readNote(note, another));
        expect(fc.stringify(frontmatter)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test("properties that are not ours change nothing", () => {
    const foreign = fc.dictionary(
      fc.string({ minLength: 1 }).map((name) => `x ${name}`),
      oddValue,
    );
    fc.assert(
      fc.property(foreign, (rest) => {
        const ours = { type: "call", date: "2026-01-05", people: ["[[Anna]]"] };
        const of = (frontmatter: unknown): unknown =>
          readNote({ path: "A.md", cache: { frontmatter }, text: null }, compiled);
        // Placeholders anywhere make a template of the note, on purpose.
        fc.pre(!/\{\{|<%|\{.*\}/.test(JSON.stringify(rest)?.slice(1, -1) ?? ""));
        expect(of({ ...rest, ...ours })).toEqual(of(ours));
      }),
    );
  });

  test("any text of a body is read without a throw", () => {
    const piece = fc.constantFrom(
      "- ",
      "#meeting ",
      "[[Anna]]",
      "[[",
      "]]",
      "(",
      ")",
      "cost::",
      "[cost:: ",
      "]",
      "\n",
      "> ",
      "[ ] ",
      "`",
      "2026-01-05 ",
      "  ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => read("2026-01-05.md", pieces.join(""))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test("no frontmatter, a list, a text or a number for one says nothing", () => {
    for (const frontmatter of [undefined, null, [], ["type"], "type: meeting", 5, true, new Date()]) {
      expect(readNote({ path: "A.md", cache: { frontmatter }, text: null }, compiled)).toBeNull();
    }
  });

  test("aliases that contain themselves come to an end", () => {
    const list: unknown[] = ["Anna"];
    list.push(list, list, list);
    const map: Record<string, unknown> = { amount: 5 };
    map["amount"] = map;
    const frontmatter = { type: "meeting", people: list, cost: map, results: list, tags: list, gave: map, date: list };
    expect(() => readNote({ path: "A.md", cache: { frontmatter }, text: null }, compiled)).not.toThrow();
  });

  test("aliases that multiply are not walked to their end", () => {
    // Nine to the power of the level leaves: only a walk that stops comes to an end at all.
    let bomb: unknown = ["lol"];
    for (let level = 0; level < 30; level += 1) bomb = [bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb];
    const frontmatter = { type: "meeting", people: bomb, cost: bomb, results: bomb, tags: bomb, date: bomb, x: bomb };
    const record = readNote({ path: "A.md", cache: { frontmatter }, text: null }, compiled);
    expect(record?.problems.map(({ field }) => field)).toContain("people");
  });

  test("an entry that names hundreds of thousands is read", () => {
    const frontmatter = { type: "meeting", people: [filled("[[a]] ", 1.8e6), "[[Anna]]"] };
    const record = readNote({ path: "2026-01-05.md", cache: { frontmatter }, text: null }, compiled);
    expect(record?.interactions[0]?.people).toHaveLength(300_001);
  });

  test("keys of Object.prototype are no fields and do no harm", () => {
    const frontmatter: unknown = JSON.parse(
      '{"__proto__": {"type": "person", "people": "Anna"}, "type": "meeting", "constructor": 5, "toString": 1}',
    );
    const record = readNote({ path: "2026-01-05.md", cache: { frontmatter }, text: null }, compiled);
    expect(record).toMatchObject({ contact: null, interactions: [{ people: [] }], problems: [] });
    expect(Object.prototype).not.toHaveProperty("people");
  });

  /** One field for each way of reading. */
  const longFields = [
    [
      "meeting",
      ["date", "people", "duration", "time", "start", "cost", "energy", "gave", "introduces", "results", "result"],
    ],
    ["person", ["aliases", "email", "circle", "cadence", "roi"]],
    ["result", ["amount", "anyway", "saved", "proxy", "per"]],
  ] as const;
  test.each([
    ["digits", "9"],
    ["brackets", "["],
    ["links", "[["],
    ["whole links", "[[a]]"],
    ["half links", "[a]("],
    ["round brackets", "("],
    ["commas", ","],
    ["spaces", " "],
    ["words", "a "],
    ["colons", ":"],
    ["slashes", "a/"],
    ["e-mails", "a@"],
    ["combining marks", "e\u0301\u0301\u0301"],
  ])(
    "a long text of %s as any value takes linear time",
    (_what, piece) => {
      for (const [type, fields] of longFields) {
        for (const field of fields) {
          expectLinear((size) => {
            const frontmatter = { tags: [type], [field]: filled(piece, size) };
            return () => readNote({ path: "2026-01-05.md", cache: { frontmatter }, text: null }, compiled);
          });
        }
      }
      expectLinear((size) => {
        const text = filled(piece, size);
        const frontmatter = { type: "meeting", [text]: text, tags: ["meeting", text] };
        return () => readNote({ path: "A.md", cache: { frontmatter }, text: null }, reading());
      });
    },
    30_000,
  );

  test.each([
    ["brackets", "["],
    ["mixed brackets", "[()"],
    ["fields", "[a:: "],
    ["closed fields", "[cost:: 5] "],
    ["links", "[[Anna]] "],
    ["digits", "9"],
    ["hashes", "#a "],
  ])(
    "a long journal line of %s takes linear time",
    (_what, piece) => {
      expectLinear((size) => {
        const note = input("2026-01-05.md", `- #meeting ${filled(piece, size)}`, compiled);
        return () => readNote(note, compiled);
      });
    },
    30_000,
  );

  test("thousands of journal lines take linear time", () => {
    expectLinear((size) => {
      const note = input("2026-01-05.md", filled("- #call [[Anna]] [duration:: 5m]\n", size), compiled);
      return () => readNote(note, compiled);
    });
  }, 30_000);

  test("a note of ten megabytes is read", () => {
    const text = `${filled("Nothing of note. ", 1e7)}\n\n- #call [[Anna]] [duration:: 5m]\n`;
    expect(readNote(input("2026-01-05.md", text, compiled), compiled)).toMatchObject({
      interactions: [{ minutes: 5 }],
    });
  }, 60_000);

  test("settings and block options of any shape are read", () => {
    fc.assert(
      fc.property(oddValue, fc.string(), (value, source) => {
        expect(() => readSettings(value)).not.toThrow();
        expect(() => readBlockOptions(value, source, 20_000)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe("a date in a property and one in a file name", () => {
  test("are the same day for every day there is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split("-");
          const ordinal = Math.floor(date.getTime() / 86_400_000);
          const dayOfNote = (path: string, yaml: string): unknown =>
            read(path, front(`type: call\npeople: Anna\n${yaml}`)).interactions[0]?.day;
          expect(dayOfNote("A.md", `date: ${iso}`)).toBe(ordinal);
          expect(dayOfNote(`${iso}.md`, "")).toBe(ordinal);
          expect(dayOfNote(`A ${day}.${month}.${year}.md`, "")).toBe(ordinal);
          expect(dayOfNote(`${year}${month}${day}.md`, "")).toBe(ordinal);
        },
      ),
      { numRuns: 300 },
    );
  });
});
