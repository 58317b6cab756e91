import { problemText } from "../../src/present/problem-text";
import { words } from "../../src/locales/words";
import { contact, note, reportOf, type Question } from "../support/report-of";

const people = { "Anna.md": contact(), "Boris.md": contact() };
const lunch = note({ type: "meeting", date: "2024-01-10", people: ["Anna"] });

/** The problems of a vault, each as its note and line, its field and what follows from it. */
async function told(files: Readonly<Record<string, string>>, question: Question = {}): Promise<readonly string[]> {
  const { problems } = await reportOf({ ...people, ...files }, question);
  return problems.map((problem) => {
    const { path, line, field } = problem;
    const { cause, effect } = problemText(problem, words("en"));
    return `${path}${line === null ? "" : `:${line}`} ${field ?? "–"} · ${cause}: ${effect}`;
  });
}

const result = (properties: Readonly<Record<string, unknown>>): string =>
  note({ type: "result", date: "2024-02-01", benefit: "business", ...properties });

describe("what follows from a problem is what the figures lack", () => {
  test.each([
    [
      "another name of the amount says it",
      { amount: "lots", income: 50 },
      'amount · "lots" is not an amount: the field is ignored',
    ],
    [
      "what was saved is money too",
      { amount: "lots", saved: "5 EUR" },
      'amount · "lots" is not an amount: left out of totals',
    ],
    ["the amount is money too", { amount: 5, saved: "eons" }, 'saved · "eons" is not an amount: left out of totals'],
    [
      "an unknown price beside an amount",
      { amount: 5, proxy: "talk" },
      'proxy · there is no price called "talk" in the settings: left out of totals',
    ],
    [
      "nothing else says what it brought",
      { amount: "lots" },
      'amount · "lots" is not an amount: counted without money',
    ],
  ])("money: %s", async (_, properties, expected) => {
    expect(await told({ "R.md": result(properties) })).toEqual([`R.md ${expected}`]);
  });

  test.each([
    ["people are named", { people: ["Anna"], interactions: "[[Nope]]" }, "the field is ignored"],
    ["another link leads to one", { interactions: ["[[Lunch]]", "[[Nope]]"] }, "the rest of the field counts"],
    ["shares are given by hand", { shares: { Anna: 1 }, interactions: "[[Nope]]" }, "the field is ignored"],
    ["nothing else says", { interactions: "[[Nope]]" }, "owed to nobody"],
  ])("a link that leads nowhere: %s", async (_, properties, effect) => {
    expect(await told({ "Lunch.md": lunch, "R.md": result({ amount: 5, ...properties }) })).toEqual([
      `R.md interactions · "Nope" leads to no interaction that counts: ${effect}`,
    ]);
  });

  test.each([
    [
      "people are named",
      { people: ["Anna"], interactions: 5 },
      'interactions · "5" is neither a link nor a name: the field is ignored',
    ],
    [
      "interactions are named",
      { people: true, interactions: "[[Lunch]]" },
      'people · "true" is neither a link nor a name: the field is ignored',
    ],
    [
      "people share it alike",
      { people: ["Anna"], shares: { Anna: "x" } },
      'shares · "{Anna: x}" is not a number: the field is ignored',
    ],
    ["nothing else says", { shares: { Anna: "x" } }, 'shares · "{Anna: x}" is not a number: owed to nobody'],
  ])("whom it is owed to cannot be read: %s", async (_, properties, expected) => {
    expect(await told({ "Lunch.md": lunch, "R.md": result({ amount: 5, ...properties }) })).toEqual([
      `R.md ${expected}`,
    ]);
  });

  test("a result on an interaction is owed to who was there", async () => {
    const files = {
      "Lunch.md": note({
        type: "meeting",
        date: "2024-01-10",
        people: ["Anna"],
        result_amount: 5,
        result_shares: { Anna: "x" },
      }),
    };
    expect(await told(files)).toEqual(['Lunch.md result_shares · "{Anna: x}" is not a number: the field is ignored']);
  });

  test("two types in one place", async () => {
    expect(await told({ "A.md": note({ type: ["meeting", "result"], date: "2024-01-10" }) })).toEqual([
      "A.md type · the note says it is two things at once: [meeting, result]: only one of them counts",
    ]);
  });

  test("an entry of a list in the settings", async () => {
    const settings = { hourlyRates: [{ amount: "x" }, { amount: 20 }], exchangeRates: "none" };
    expect(await told({}, { settings })).toEqual([
      ' exchangeRates · "none" cannot be used as this setting: the default is used',
      ' hourlyRates[0].amount · "x" cannot be used as this setting: that entry is left out',
    ]);
  });
});

describe("names of several contacts", () => {
  const two = { "A/Zoe.md": contact(), "B/Zoe.md": contact() };
  const several = '"Zoe" is the name of several contacts: counts for somebody without a note';

  test("are told at the field and the line they stand in", async () => {
    const files = {
      ...two,
      "2024-01-10.md": "\n- #call with [people:: Zoe]\n",
      "Lunch.md": note({
        type: "meeting",
        date: "2024-01-10",
        people: ["Anna"],
        introduces: "Zoe",
        introduced_by: "Anna",
      }),
      "R.md": result({ amount: 5, shares: { Zoe: 1 } }),
    };
    expect(await told(files)).toEqual([
      `2024-01-10.md:1 people · ${several}`,
      `Lunch.md introduces · ${several}`,
      `R.md shares · ${several}`,
    ]);
  });

  test("are told apart by their folders, not by a name again", async () => {
    const { problems } = await reportOf({ ...two, "R.md": result({ amount: 5, people: "Zoe" }) });
    const hints = (["en", "ru"] as const).map((language) =>
      problems.map((problem) => problemText(problem, words(language)).accepts),
    );
    expect(hints).toEqual([["a link with its folder: [[People/Anna]]"], ["ссылка с папкой: [[Люди/Анна]]"]]);
  });

  test("also where a contact was introduced by one", async () => {
    expect(await told({ ...two, "Clara.md": contact({ introduced_by: "Zoe" }) })).toEqual([
      `Clara.md introduced_by · ${several}`,
    ]);
  });
});

describe("introductions", () => {
  const circle = "the introductions run in a circle";

  test("that run in a circle end the chain, and take nothing from anybody", async () => {
    const files = { "Clara.md": contact({ introduced_by: "Dora" }), "Dora.md": contact({ introduced_by: "Clara" }) };
    expect(await told(files)).toEqual([
      `Clara.md introduced_by · ${circle}: Dora: the chain of introducers ends there`,
      `Dora.md introduced_by · ${circle}: Clara: the chain of introducers ends there`,
    ]);
  });

  test("by oneself are the smallest circle", async () => {
    expect(await told({ "Clara.md": contact({ introduced_by: "[[Clara]]" }) })).toEqual([
      `Clara.md introduced_by · ${circle}: Clara: the chain of introducers ends there`,
    ]);
  });
});

describe("what contradicts itself", () => {
  test.each([
    [
      "a stream that ends before it begins",
      { amount: 5, per: "month", from: "2024-05-01", to: "2024-01-01" },
      'to · "2024-01-01" is before the beginning: counted without money',
    ],
    [
      "a stream that ends before its day",
      { amount: 5, per: "month", to: "2024-01-01" },
      'to · "2024-01-01" is before the beginning: counted without money',
    ],
    [
      "shares that are nobody's",
      { amount: 5, people: ["Anna"], shares: { Anna: 0 } },
      'shares · "{Anna: 0}" gives nobody a share: the field is ignored',
    ],
    [
      "a share without anybody",
      { amount: 5, people: ["Anna"], shares: 5 },
      'shares · "5" gives nobody a share: the field is ignored',
    ],
    [
      "a weight below zero",
      { amount: 5, people: { Anna: 1, Boris: -1 } },
      'people · "-1" is out of range: the rest of the field counts',
    ],
  ])("%s", async (_, properties, expected) => {
    expect(await told({ "R.md": result(properties) })).toEqual([`R.md ${expected}`]);
  });

  test("a stream of one day does not", async () => {
    const stream = { amount: 5, per: "month", from: "2024-05-01", to: "2024-05-01" };
    expect(await told({ "R.md": result(stream) })).toEqual([]);
  });

  test("the currency without a rate is the one that has none", async () => {
    expect(await told({ "R.md": result({ amount: 5, baseline: "3 USD" }) })).toEqual([
      "R.md baseline · there is no exchange rate for USD on that day: left out of totals",
    ]);
  });
});

describe("a field is named as its writer spells it", () => {
  const two = { "A/Zoe.md": contact(), "B/Zoe.md": contact() };
  const dollars = "7 USD";

  test.each([
    ["стоимость", { type: "встреча", дата: "2024-01-10", люди: ["Anna"], стоимость: dollars }],
    ["cost_food", { type: "meeting", date: "2024-01-10", people: ["Anna"], cost_food: dollars }],
    ["Cost", { type: "meeting", date: "2024-01-10", people: ["Anna"], Cost: [dollars] }],
    ["участники", { type: "встреча", дата: "2024-01-10", участники: "Zoe" }],
    ["познакомил_с", { type: "встреча", дата: "2024-01-10", люди: ["Anna"], познакомил_с: "Zoe" }],
    ["result_amount", { type: "meeting", date: "2024-01-10", people: ["Anna"], result_amount: dollars }],
    ["results", { type: "meeting", date: "2024-01-10", people: ["Anna"], results: ["business 7 USD"] }],
    ["результаты", { type: "встреча", дата: "2024-01-10", люди: ["Anna"], результаты: "бизнес 7 EUR все равно 1" }],
    ["amount", { type: "meeting", date: "2024-01-10", people: ["Anna"], results: [{ amount: dollars }] }],
    ["представил", { type: "контакт", представил: "Zoe" }],
    ["сумма", { type: "результат", дата: "2024-01-10", сумма: dollars }],
    ["сэкономлено", { type: "результат", дата: "2024-01-10", сэкономлено: dollars }],
    ["раньше", { type: "результат", дата: "2024-01-10", сумма: 9, раньше: dollars }],
    ["оценка", { type: "результат", дата: "2024-01-10", выгода: "бизнес", оценка: "talk" }],
    ["взаимодействия", { type: "результат", дата: "2024-01-10", сумма: 9, взаимодействия: "[[Nope]]" }],
    ["доли", { type: "результат", дата: "2024-01-10", сумма: 9, доли: { Zoe: 1 } }],
    ["доход", { type: "возможность", дата: "2024-01-10", доход: dollars }],
  ])("%s", async (field, properties) => {
    const { problems } = await reportOf({ ...people, ...two, "N.md": note(properties) });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });
});

describe("a part of the vault", () => {
  const files = {
    "Lunch.md": note({ type: "meeting", date: "2024-01-10", people: ["Anna"], cost: "lots" }),
    "Tea.md": note({ type: "meeting", date: "2024-01-10", people: ["Boris"], cost: "lots" }),
    "2024-01-11.md": "- #call [[Anna]] [cost:: lots]\n- #call [[Boris]] [cost:: lots]\n",
    "R.md": result({ amount: "lots", people: ["Anna"] }),
    "O.md": note({ type: "opportunity", date: "2024-02-01", amount: "lots", people: ["Anna"] }),
  };
  const ofAnna = [
    '2024-01-11.md:0 cost · "lots" is not an amount: left out of totals',
    'Lunch.md cost · "lots" is not an amount: left out of totals',
    'O.md amount · "lots" is not an amount: counted without money',
    'R.md amount · "lots" is not an amount: counted without money',
  ];

  test("lacks what could not be read of its meetings, results and opportunities, and says so", async () => {
    expect(await told(files, { path: "Anna.md" })).toEqual(ofAnna);
    const person = { kind: "note", path: "Anna.md" } as const;
    const lunch = { kind: "note", path: "Lunch.md" } as const;
    expect(await told(files, { parts: [person, lunch] })).toEqual(ofAnna);
  });

  test("nothing is said twice", async () => {
    const all = await told(files);
    expect(all).toHaveLength(6);
    expect(new Set(all).size).toBe(6);
  });
});
