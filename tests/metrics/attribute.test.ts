import fc from "../support/fast-check";
import { attribute } from "../../src/metrics/attribute";
import { creditBand, sharesByModel, type Band } from "../../src/metrics/credit-band";
import type { CreditedResult } from "../../src/metrics/credit-spots";
import type { IntroducersOf } from "../../src/metrics/introducer-chain";
import type { Leaf, Participant, Touch } from "../../src/model/ledger";
import { attributionModels, type Attribution, type AttributionModel } from "../../src/model/settings";

const settings: Attribution = {
  model: "linear",
  halfLifeDays: 90,
  lookBackDays: 730,
  introducerShare: 0.5,
  chainDepth: 3,
};

const people = (...names: readonly string[]): Participant[] => names.map((person) => ({ person, weight: 1 }));
const touch = (path: string, day: number, present: readonly Participant[] = []): Touch => ({
  path,
  line: null,
  day,
  people: present,
});
const result = (part: Partial<CreditedResult>): CreditedResult => ({
  amount: 900,
  day: 1000,
  touches: [],
  named: [],
  shares: [],
  ...part,
});
const leaves = (
  input: CreditedResult,
  { model = "linear", introducersOf = null }: { model?: AttributionModel; introducersOf?: IntroducersOf | null } = {},
): readonly Leaf[] => attribute({ ...input, model, settings, introducersOf });

/** Leaves as short rows: interaction, person, minor units; introducers marked. */
const rows = (all: readonly Leaf[]): string[] =>
  all.map(
    ({ interaction, person, role, minor }) =>
      `${interaction?.path ?? "-"} ${person ?? "-"} ${minor}${role === "introducer" ? " as introducer" : ""}`,
  );
const total = (all: readonly Leaf[]): number => all.reduce((sum, leaf) => sum + leaf.minor, 0);

describe("attribute: whom a result is owed to", () => {
  test("touches share it, then the people at each touch", () => {
    const touches = [touch("1", 900, people("Anna", "Boris")), touch("2", 950, people("Anna"))];
    expect(rows(leaves(result({ touches })))).toEqual(["1 Anna 225", "1 Boris 225", "2 Anna 450"]);
  });

  test("written weights divide a touch", () => {
    const touches = [
      touch("1", 900, [
        { person: "Anna", weight: 2 },
        { person: "Boris", weight: 1 },
      ]),
    ];
    expect(rows(leaves(result({ touches })))).toEqual(["1 Anna 600", "1 Boris 300"]);
  });

  test("no interaction: the people named share it, in every model", () => {
    for (const model of attributionModels) {
      expect(rows(leaves(result({ named: people("Boris", "Anna") }), { model }))).toEqual([
        "- Anna 450",
        "- Boris 450",
      ]);
    }
  });

  test("nothing linked at all: one leaf of nobody's, in every model", () => {
    for (const model of attributionModels) expect(rows(leaves(result({}), { model }))).toEqual(["- - 900"]);
  });

  test("shares by hand override touches, people and the model, and know no chain", () => {
    const shares = [
      { person: "Clara", weight: 2 },
      { person: "Boris", weight: 1 },
    ];
    const input = result({ touches: [touch("1", 900, people("Anna"))], named: people("Anna"), shares });
    for (const model of attributionModels) {
      expect(rows(leaves(input, { model, introducersOf: () => ["Dora"] }))).toEqual(["- Boris 300", "- Clara 600"]);
    }
  });

  test("of each touch only the people named who were there", () => {
    const touches = [touch("1", 900, people("Anna", "Boris")), touch("2", 950, people("Boris", "Clara", "Dora"))];
    const input = result({ touches, named: people("Anna", "Clara", "Dora") });
    expect(rows(leaves(input))).toEqual(["1 Anna 450", "2 Clara 225", "2 Dora 225"]);
  });

  test("where none of the people named was there, all of them share the touch", () => {
    const touches = [touch("1", 900, people("Boris")), touch("2", 950)];
    const input = result({ touches, named: people("Clara", "Anna") });
    expect(rows(leaves(input))).toEqual(["1 Anna 225", "1 Clara 225", "2 Anna 225", "2 Clara 225"]);
  });

  test("a touch with nobody keeps its share", () => {
    const touches = [touch("1", 900), touch("2", 950, people("Anna"))];
    expect(rows(leaves(result({ touches })))).toEqual(["1 - 450", "2 Anna 450"]);
  });

  test("a touch linked twice is one touch", () => {
    const touches = [
      touch("1", 900, people("Anna")),
      touch("1", 900, people("Anna")),
      touch("2", 950, people("Boris")),
    ];
    expect(rows(leaves(result({ touches })))).toEqual(["1 Anna 450", "2 Boris 450"]);
  });
});

describe("attribute: which touches count", () => {
  test("the day of the result counts, the day after does not", () => {
    const touches = [touch("1", 1000, people("Anna")), touch("2", 1001, people("Boris"))];
    expect(rows(leaves(result({ touches })))).toEqual(["1 Anna 900"]);
  });

  test("the 730th day back counts, the 731st does not", () => {
    const touches = [touch("1", 270, people("Anna")), touch("2", 269, people("Boris"))];
    expect(rows(leaves(result({ touches })))).toEqual(["1 Anna 900"]);
  });

  test("without a touch left, the people named; else nobody", () => {
    const touches = [touch("1", 1001, people("Anna"))];
    expect(rows(leaves(result({ touches, named: people("Boris") })))).toEqual(["- Boris 900"]);
    expect(rows(leaves(result({ touches })))).toEqual(["- - 900"]);
  });
});

describe("attribute: models", () => {
  const touches = [
    touch("c", 910, people("Anna")),
    touch("b", 950, people("Boris")),
    touch("a", 1000, people("Anna", "Clara")),
  ];
  const credited = (model: AttributionModel): string[] => rows(leaves(result({ touches }), { model }));

  test("first and last go by time, not by path", () => {
    expect(credited("first")).toEqual(["c Anna 900"]);
    expect(credited("last")).toEqual(["a Anna 450", "a Clara 450"]);
  });

  test("touches of one day are ordered by path, then line", () => {
    const sameDay = [touch("b", 950, people("Boris")), { ...touch("a", 950, people("Anna")), line: 3 }];
    expect(rows(leaves(result({ touches: sameDay }), { model: "first" }))).toEqual(["a Anna 900"]);
    const lines = [
      { ...touch("a", 950, people("Boris")), line: 10 },
      { ...touch("a", 950, people("Anna")), line: 9 },
    ];
    expect(rows(leaves(result({ touches: lines }), { model: "last" }))).toEqual(["a Boris 900"]);
  });

  test("position and time decay weigh the touches", () => {
    expect(credited("position")).toEqual(["a Anna 180", "a Clara 180", "b Boris 180", "c Anna 360"]);
    expect(credited("time-decay")).toEqual(["a Anna 207", "a Clara 206", "b Boris 281", "c Anna 206"]);
  });

  test("equal gives each distinct person the same, spread over the touches attended", () => {
    expect(credited("equal")).toEqual(["a Anna 150", "a Clara 300", "b Boris 300", "c Anna 150"]);
  });

  test("equal ignores written weights", () => {
    const weighed = [
      touch("a", 1000, [
        { person: "Anna", weight: 5 },
        { person: "Boris", weight: 1 },
      ]),
    ];
    expect(rows(leaves(result({ touches: weighed }), { model: "equal" }))).toEqual(["a Anna 450", "a Boris 450"]);
  });

  test("equal gives a touch with nobody no part, unless nobody was anywhere", () => {
    const some = [touch("a", 900), touch("b", 950, people("Anna"))];
    expect(rows(leaves(result({ touches: some }), { model: "equal" }))).toEqual(["b Anna 900"]);
    const nobody = [touch("a", 900), touch("b", 950)];
    expect(rows(leaves(result({ touches: nobody }), { model: "equal" }))).toEqual(["a - 450", "b - 450"]);
  });
});

describe("attribute: the last cents", () => {
  test("one pass over all leaves: ten cents over three touches of two", () => {
    const touches = [1, 2, 3].map((i) => touch(String(i), 900 + i, people("Anna", "Boris")));
    // A pass per touch would give 2+2, 2+1, 2+1.
    expect(rows(leaves(result({ amount: 10, touches })))).toEqual([
      "1 Anna 2",
      "1 Boris 2",
      "2 Anna 2",
      "2 Boris 2",
      "3 Anna 1",
      "3 Boris 1",
    ]);
  });

  test("a tie goes by the interaction's path, not by its day", () => {
    const touches = [touch("z", 900, people("Anna")), touch("a", 950, people("Boris"))];
    expect(rows(leaves(result({ amount: 1, touches })))).toEqual(["a Boris 1", "z Anna 0"]);
  });

  test("a tie in one interaction goes by the person in code units: Latin before Cyrillic, capitals before small", () => {
    const touches = [touch("1", 900, people("Анна", "anna", "Zoe"))];
    expect(rows(leaves(result({ amount: 2, touches })))).toEqual(["1 Zoe 1", "1 anna 1", "1 Анна 0"]);
  });

  test("a tie goes to the larger weight first", () => {
    const touches = [touch("1", 900, people("Anna", "Boris")), touch("2", 950, people("Clara"))];
    // Quotas ½, ½, 1: nothing tied but the halves. With 6: 1.5, 1.5, 3.
    expect(rows(leaves(result({ amount: 2, touches })))).toEqual(["1 Anna 1", "1 Boris 0", "2 Clara 1"]);
    const weighed = [
      touch("1", 900, [
        { person: "Anna", weight: 1 },
        { person: "Boris", weight: 3 },
      ]),
    ];
    expect(rows(leaves(result({ amount: 2, touches: weighed })))).toEqual(["1 Anna 0", "1 Boris 2"]);
  });

  test("a loss is split like a gain, and an amount of 0 into leaves of 0", () => {
    const touches = [touch("1", 900, people("Anna", "Boris"))];
    expect(rows(leaves(result({ amount: -3, touches })))).toEqual(["1 Anna -2", "1 Boris -1"]);
    expect(leaves(result({ amount: 0, touches })).map((leaf) => leaf.minor)).toEqual([0, 0]);
  });
});

describe("attribute: the introducer chain", () => {
  const byAnna: IntroducersOf = (person) => (person === "Clara" ? ["Anna"] : []);
  const touches = [touch("1", 900, people("Anna", "Clara")), touch("2", 950, people("Clara"))];

  test("each direct leaf is split again, also where the introducer was there", () => {
    expect(rows(leaves(result({ touches }), { introducersOf: byAnna }))).toEqual([
      "1 Anna 225",
      "1 Clara 150",
      "1 Anna 75 as introducer",
      "2 Clara 300",
      "2 Anna 150 as introducer",
    ]);
  });

  test("people named without an interaction pass it on too", () => {
    expect(rows(leaves(result({ named: people("Clara") }), { introducersOf: byAnna }))).toEqual([
      "- Clara 600",
      "- Anna 300 as introducer",
    ]);
  });

  test("a share of 0 switches it off", () => {
    const off = attribute({
      ...result({ touches }),
      model: "linear",
      settings: { ...settings, introducerShare: 0 },
      introducersOf: byAnna,
    });
    expect(off).toEqual(leaves(result({ touches })));
  });

  test("the last cents of the chain go by weight, then person", () => {
    const byTwo: IntroducersOf = (person) => (person === "Clara" ? ["Boris", "Anna"] : []);
    expect(rows(leaves(result({ amount: 4, named: people("Clara") }), { introducersOf: byTwo }))).toEqual([
      "- Clara 3",
      "- Anna 1 as introducer",
      "- Boris 0 as introducer",
    ]);
    expect(rows(leaves(result({ amount: 1, named: people("Clara") }), { introducersOf: byTwo }))).toEqual([
      "- Clara 1",
      "- Anna 0 as introducer",
      "- Boris 0 as introducer",
    ]);
  });
});

/** Random results among five people. */
const names = ["Anna", "Boris", "Clara", "Дора", "Ева"];
const someone = fc.uniqueArray(
  fc.record({
    person: fc.constantFrom(...names),
    weight: fc.oneof(fc.constant(1), fc.double({ min: 0.1, max: 5, noNaN: true })),
  }),
  { selector: (one) => one.person, maxLength: 4 },
);
const someTouches = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom("a", "b", "c"),
    line: fc.option(fc.integer({ min: 0, max: 12 })),
    day: fc.integer({ min: 0, max: 1010 }),
    people: someone,
  }),
  { selector: (one) => `${one.path} ${one.line ?? "note"}`, maxLength: 6 },
);
const someResult: fc.Arbitrary<CreditedResult> = fc.record({
  amount: fc.integer({ min: -1e8, max: 1e8 }),
  day: fc.constant(1000),
  touches: someTouches,
  named: fc.oneof(fc.constant<Participant[]>([]), someone),
  shares: fc.oneof({ weight: 4, arbitrary: fc.constant<Participant[]>([]) }, { weight: 1, arbitrary: someone }),
});
const someModel = fc.constantFrom(...attributionModels);
const someIntroducers: fc.Arbitrary<IntroducersOf | null> = fc.option(
  fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(names, { maxLength: 2 })]))).map(
    (by): IntroducersOf =>
      (person) =>
        by[person] ?? [],
  ),
);

describe("attribute: laws", () => {
  test("leaves sum to the amount, in every model, with and without the chain", () => {
    fc.assert(
      fc.property(someResult, someModel, someIntroducers, (input, model, introducersOf) => {
        expect(total(leaves(input, { model, introducersOf }))).toBe(input.amount);
      }),
    );
  });

  test("the chain takes nothing from an interaction, nor adds to it", () => {
    fc.assert(
      fc.property(someResult, someModel, someIntroducers, (input, model, introducersOf) => {
        const byInteraction = (all: readonly Leaf[]): Map<string, number> => {
          const sums = new Map<string, number>();
          for (const { interaction, minor } of all) {
            const key = interaction === null ? "-" : `${interaction.path} ${interaction.line ?? "note"}`;
            sums.set(key, (sums.get(key) ?? 0) + minor);
          }
          return sums;
        };
        expect(byInteraction(leaves(input, { model, introducersOf }))).toEqual(byInteraction(leaves(input, { model })));
      }),
    );
  });

  test("the order in which touches and people were written changes nothing", () => {
    fc.assert(
      fc.property(someResult, someModel, someIntroducers, (input, model, introducersOf) => {
        const turned: CreditedResult = {
          ...input,
          touches: input.touches.map((one) => ({ ...one, people: [...one.people].reverse() })).reverse(),
          named: [...input.named].reverse(),
          shares: [...input.shares].reverse(),
        };
        expect(leaves(turned, { model, introducersOf })).toEqual(leaves(input, { model, introducersOf }));
      }),
    );
  });

  test("a loss falls on the same people as a gain of its size", () => {
    fc.assert(
      fc.property(someResult, someModel, someIntroducers, (input, model, introducersOf) => {
        const turned = leaves({ ...input, amount: -input.amount }, { model, introducersOf });
        const mirrored = turned.map((leaf) => ({ ...leaf, minor: leaf.minor === 0 ? 0 : -leaf.minor }));
        expect(mirrored).toEqual(leaves(input, { model, introducersOf }));
      }),
    );
  });

  test("no touch after the result or beyond the look-back has a leaf", () => {
    fc.assert(
      fc.property(someResult, someModel, (input, model) => {
        const allowed = input.touches.filter(
          (one) => one.day <= input.day && input.day - one.day <= settings.lookBackDays,
        );
        for (const { interaction } of leaves(input, { model })) {
          if (interaction === null) continue;
          expect(allowed.some((one) => one.path === interaction.path && one.line === interaction.line)).toBe(true);
        }
      }),
    );
  });
});

describe("creditBand", () => {
  const bandOf = (results: readonly CreditedResult[]): ReadonlyMap<string, Band> =>
    creditBand(results.map((one) => sharesByModel(one, settings)));

  test("lowest and highest credit over the models", () => {
    const touches = [touch("1", 900, people("Anna", "Boris")), touch("2", 950, people("Clara"))];
    const band = bandOf([result({ touches })]);
    expect(band.get("Anna")).toEqual([0, 450]);
    expect(band.get("Clara")).toEqual([0, 900]);
    expect(band.get("Dora")).toBeUndefined();
  });

  test("is of a person's total, not the sum of extremes of each result", () => {
    const one = [touch("1", 900, people("Anna")), touch("2", 950, people("Boris"))];
    const other = [touch("3", 900, people("Boris")), touch("4", 950, people("Anna"))];
    const band = bandOf([result({ touches: one }), result({ touches: other })]);
    expect(band.get("Anna")?.[0]).toBe(900);
  });

  test("without results there is nobody in it", () => {
    expect(bandOf([]).size).toBe(0);
  });

  test("agrees with the leaves of each model, without the chain", () => {
    const models = ["linear", "first", "last", "position", "time-decay"] as const;
    fc.assert(
      fc.property(fc.array(someResult, { maxLength: 4 }), (results) => {
        const band = bandOf(results);
        for (const name of names) {
          const totals = models.map((model) =>
            total(results.flatMap((one) => leaves(one, { model })).filter((leaf) => leaf.person === name)),
          );
          expect(band.get(name) ?? [0, 0]).toEqual([Math.min(...totals), Math.max(...totals)]);
        }
      }),
    );
  });
});
