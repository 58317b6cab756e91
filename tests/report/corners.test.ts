import { none } from "../../src/model/measure";
import { corners } from "../../src/report/corners";
import { buildAccountRow } from "../support/build-report";

const account = (key: string, fullCost: number, credit: number) =>
  buildAccountRow({ key, interactions: 4, minutes: fullCost, fullCost, credit });

describe("corners", () => {
  test("little for much, much for much, little for little, much for little", () => {
    const found = corners([
      account("coffee", 400, 40_000),
      account("trip", 40_000, 80_000),
      account("call", 800, 0),
      account("fair", 80_000, 0),
    ]);
    expect(found?.rows.map(({ row, corner }) => [row.key, corner])).toEqual([
      ["coffee", "strengthen"],
      ["trip", "treasure"],
      ["call", "keep"],
      ["fair", "change"],
    ]);
    expect([found?.tookMedian, found?.broughtMedian]).toEqual([(800 / 4 + 40_000 / 4) / 2, 5_000]);
  });

  test("fewer than three interactions say nothing of an account", () => {
    const few = { ...account("fair", 80_000, 0), interactions: 2 };
    expect(corners([account("coffee", 400, 40_000), account("call", 800, 0), few])).toBeNull();
  });

  test("where nothing came back there is nothing to part", () => {
    expect(corners([account("a", 1, 0), account("b", 2, 0), account("c", 3, 0)])).toBeNull();
  });

  test("without an hourly rate accounts are compared by minutes", () => {
    const unpriced = ["a", "b", "c"].map((key, at) => ({
      ...account(key, 100 * at, at),
      net: none("no_hourly_rate"),
    }));
    expect(corners(unpriced)?.unit).toBe("minutes");
  });

  test("what brought nothing is never on the upper side, though the median is nothing too", () => {
    const found = corners([account("a", 1, 0), account("b", 2, 0), account("c", 3, 30)]);
    expect(found?.rows.map(({ corner }) => corner)).toEqual(["keep", "keep", "treasure"]);
  });
});
