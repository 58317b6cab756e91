import fc from "../support/fast-check";
import { writeTo, type KnownPerson } from "../../src/metrics/write-to";
import { none, ok } from "../../src/model/measure";

const known = (person: string, part: Partial<KnownPerson> = {}): KnownPerson => ({
  person,
  results: 1,
  opportunities: 0,
  smoothedRate: ok(0.1),
  overdue: ok(2),
  daysSinceContact: 60,
  dormant: false,
  ...part,
});
const list = (...people: readonly KnownPerson[]): string[] => writeTo(people).map((one) => one.person);

describe("writeTo", () => {
  test("says whom, why and on what figures", () => {
    expect(writeTo([known("Anna")])).toEqual([
      { person: "Anna", reason: "overdue", results: 1, opportunities: 0, daysSinceContact: 60, overdue: 2 },
    ]);
  });

  test("only who brought something", () => {
    expect(list(known("Anna", { results: 0, opportunities: 0 }))).toEqual([]);
    expect(list(known("Anna", { results: 0, opportunities: 1 }))).toEqual(["Anna"]);
  });

  test("from one and a half rhythms of silence", () => {
    expect(list(known("Anna", { overdue: ok(1.49) }), known("Boris", { overdue: ok(1.5) }))).toEqual(["Boris"]);
  });

  test("without a rhythm, after 180 days", () => {
    const silent = { overdue: none("low_data") };
    expect(list(known("Anna", { ...silent, daysSinceContact: 180 }))).toEqual([]);
    expect(writeTo([known("Anna", { ...silent, daysSinceContact: 181 })])[0]).toMatchObject({
      reason: "silent",
      overdue: null,
    });
  });

  test("a yearly rhythm is not hurried after 180 days", () => {
    expect(list(known("Anna", { overdue: ok(200 / 365), daysSinceContact: 200 }))).toEqual([]);
  });

  test("dormant people are named as such", () => {
    expect(writeTo([known("Anna", { dormant: true, daysSinceContact: 400 })])[0]?.reason).toBe("dormant");
  });

  test("nobody without a dated contact", () => {
    expect(list(known("Anna", { overdue: none("no_dates"), daysSinceContact: null }))).toEqual([]);
  });

  test("by smoothed rate, then overdue, those without last, then by path", () => {
    const ordered = [
      known("D", { smoothedRate: ok(0.3) }),
      known("C", { smoothedRate: ok(0.2), overdue: ok(5) }),
      known("A", { smoothedRate: ok(0.2) }),
      known("B", { smoothedRate: ok(0.2) }),
      known("F", { smoothedRate: ok(0.2), overdue: none("low_data"), daysSinceContact: 300 }),
      known("E", { smoothedRate: none("no_time") }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(list(...shuffled)).toEqual(["D", "C", "A", "B", "F", "E"]);
      }),
    );
  });

  test("nobody is nobody", () => {
    expect(writeTo([])).toEqual([]);
  });
});
