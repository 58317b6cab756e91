import { none, ok } from "../../src/model/measure";
import { kindTable } from "../../src/present/account-table";
import { presenting } from "../../src/present/presenting";
import { toTable } from "../../src/present/data-table";
import type { AccountRow } from "../../src/report/report";
import { buildAccountRow, buildReport } from "../support/build-report";

const rowsOf = (kinds: readonly AccountRow[]): readonly (readonly string[])[] =>
  toTable(kindTable(presenting(buildReport({ kinds }), "en"))).rows.map((cells) => cells.map(({ text }) => text));

const call = buildAccountRow({ key: "call", interactions: 2, minutes: 60, credit: 9_000, net: ok(5_000), results: 1 });

describe("kindTable", () => {
  test("what paid back most stands first; of what is equal, the name decides", () => {
    const gift = buildAccountRow({ key: "gift", interactions: 1, cashCost: 700, net: ok(-700) });
    const event = buildAccountRow({ key: "event", interactions: 1, cashCost: 700, net: ok(-700) });
    expect(rowsOf([gift, event, call]).map(([name]) => name)).toEqual(["call", "event", "gift"]);
  });

  test("without a price for hours money alone decides", () => {
    const unpriced = { net: none("no_hourly_rate"), interactions: 1, minutes: 60 } as const;
    const less = buildAccountRow({ ...unpriced, key: "call", credit: 100, cashCost: 50 });
    const more = buildAccountRow({ ...unpriced, key: "meeting", credit: 100, cashCost: 0 });
    expect(rowsOf([less, more]).map(([name]) => name)).toEqual(["meeting", "call"]);
  });

  test("what took nothing and brought nothing has no net of 0, and a remainder of nothing is no row", () => {
    const silent = buildAccountRow({ key: "other", interactions: 3, minutes: 0, net: ok(0) });
    const remainder = buildAccountRow({ key: "", interactions: 0, minutes: 0, net: ok(0) });
    const rows = rowsOf([call, silent, remainder]);
    expect(rows.map(([name]) => name)).toEqual(["call", "other"]);
    expect(rows[1]?.[4]).toBe("–");
  });

  test("a mean of 0 was noted, unlike one that is not there", () => {
    const neutral = buildAccountRow({ key: "call", interactions: 1, minutes: 60, energyMean: 0, againMean: 0 });
    const { cells } = kindTable(presenting(buildReport({ kinds: [neutral] }), "en"));
    expect(cells(0, ["energy", "again"]).map(({ text }) => text)).toEqual(["0", "0"]);
    const silent = { ...neutral, energyMean: null, againMean: null };
    const without = kindTable(presenting(buildReport({ kinds: [silent] }), "en"));
    expect(without.cells(0, ["energy", "again"]).map(({ text }) => text)).toEqual(["–", "–"]);
  });
});
