import { mergedDays } from "../../src/metrics/merged-days";

describe("mergedDays", () => {
  test("flows come in time order, one per day", () => {
    const flows = [
      { day: 3, minor: 5 },
      { day: 1, minor: -7 },
      { day: 3, minor: 2 },
    ];
    expect(mergedDays(flows)).toEqual([
      { day: 1, minor: -7 },
      { day: 3, minor: 7 },
    ]);
  });

  test("a day that comes to 0 is dropped", () => {
    expect(
      mergedDays([
        { day: 1, minor: 5 },
        { day: 1, minor: -5 },
        { day: 2, minor: 0 },
      ]),
    ).toEqual([]);
  });

  test("nothing stays nothing", () => {
    expect(mergedDays([])).toEqual([]);
  });
});
