import { problemText, type ProblemText } from "../../src/present/problem-text";
import type { Language } from "../../src/locales/language";
import { words } from "../../src/locales/words";
import type { Problem } from "../../src/model/problem";
import { front, read } from "./support/read";

const named = {
  meeting: 'type: meeting\ndate: 2026-01-05\npeople: "[[Anna]]"',
  contact: "type: contact",
  result: "type: result\ndate: 2026-01-05\nbenefit: business",
  opportunity: "type: opportunity\ndate: 2026-01-05",
  "check-in": "type: check-in\ndate: 2026-01-05",
} as const;

function problemsOf(type: keyof typeof named, yaml: string): readonly Problem[] {
  return read("A.md", front(`${named[type]}\n${yaml}`)).problems;
}

function told(type: keyof typeof named, yaml: string, language: Language): ProblemText {
  const [problem, ...others] = problemsOf(type, yaml);
  if (problem === undefined || others.length > 0) throw new Error(`Not one problem: ${yaml}`);
  return problemText(problem, words(language));
}

/** What is offered, one by one; of a range its ends. */
function offered(accepts: string): readonly string[] {
  return accepts.split(/, (?!\d{4}\b)/).flatMap((one) => one.split(/[…–]/));
}

describe("what is said to be accepted is", () => {
  const fields = [
    ["meeting", "kind", "gibberish"],
    ["meeting", "energy", "fabulous"],
    ["meeting", "initiated_by", "fate"],
    ["meeting", "overhead", "perhaps"],
    ["meeting", "again", "11"],
    ["meeting", "duration", "long"],
    ["meeting", "cost", "lots"],
    ["meeting", "currency", "zzzz"],
    ["contact", "closeness", "9"],
    ["contact", "cadence", "sometimes"],
    ["contact", "roi", "maybe"],
    ["contact", "introduced_on", "once"],
    ["result", "per", "often"],
    ["result", "anyway", "yes"],
    ["result", "units", "many"],
    ["result", "saved", "eons"],
    ["result", "saved_time", "eons"],
    ["opportunity", "status", "limbo"],
    ["opportunity", "probability", "likely"],
    ["check-in", "career", "good"],
  ] as const;

  const languages = ["en", "ru"] as const;

  test.each(fields.flatMap((field) => languages.map((language) => [...field, language] as const)))(
    "%s: %s: %s in %s",
    (type, name, value, language) => {
      const field = name === "saved_time" ? "time_saved" : name;
      // Units are of a price, and a period of an amount.
      const beside = type === "result" ? "proxy: talk\namount: 5\n" : "";
      const bare = field === "time_saved" || field === "saved" ? "" : beside;
      const { accepts } = told(type, `${bare}${field}: ${value}`, language);
      const values = offered(accepts);
      expect(values.length).toBeGreaterThan(1);
      for (const one of values) expect([one, problemsOf(type, `${bare}${field}: "${one}"`)]).toEqual([one, []]);
    },
  );

  test.each([
    ["meeting", "kind: gibberish"],
    ["meeting", "energy: fabulous"],
    ["meeting", "initiated_by: fate"],
    ["meeting", "overhead: perhaps"],
    ["contact", "roi: maybe"],
    ["contact", "cadence: sometimes"],
    ["result", "amount: 5\nper: often"],
    ["opportunity", "status: limbo"],
  ] as const)("%s: %s is answered in Russian words", (type, yaml) => {
    expect(told(type, yaml, "ru").accepts).not.toMatch(/[a-z]/i);
  });
});

describe("what is said of a value is of its kind", () => {
  test.each([
    ["meeting", "gave: {a: 1}", '"{a: 1}" is not text', "text, or a list of texts"],
    ["contact", "circle: {a: 1}", '"{a: 1}" is not text', "text, or a list of texts"],
    ["meeting", 'start_time: noonish\nend_time: "11:00"', '"noonish" is not a time of day', "10:00, 2026-01-05T10:00"],
    ["meeting", "event: 5", '"5" is neither a link nor a name', "a link to a note: [[2026-01-05 Coffee]]"],
    [
      "result",
      "interactions: 5",
      '"5" is neither a link nor a name',
      "a link to the note of a meeting: [[2026-01-05 Coffee]]",
    ],
    [
      "result",
      "amount: 5\nshares: {Anna: x}",
      '"{Anna: x}" is not a number',
      "names or links, or a map of name to weight",
    ],
    ["result", "proxy: {a: 1}", '"{a: 1}" is not text', "a price with this id in the settings"],
  ] as const)("%s: %s", (type, yaml, cause, accepts) => {
    expect(told(type, yaml, "en")).toMatchObject({ cause, accepts });
  });

  test("properties that cannot be read are told of without a word of computing", () => {
    const problem = {
      path: "A.md",
      line: 0,
      field: null,
      effect: "note_ignored",
      cause: "bad_frontmatter",
      accepts: "frontmatter",
      written: null,
    } as const;
    for (const language of ["en", "ru"] as const) {
      const { cause, accepts } = problemText(problem, words(language));
      expect(`${cause} ${accepts}`).not.toMatch(/yaml/i);
    }
  });
});
