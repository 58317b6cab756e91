import fc from "../support/fast-check";
import { running } from "../../src/metrics/running";
import { day } from "../support/build-report";

const flow = (iso: string, minor: number): { day: number; minor: number } => ({ day: day(iso), minor });

describe("running", () => {
  test("adds up day by day", () => {
    const rows = running({
      spent: [flow("2024-01-10", -42000), flow("2024-06-15", -6000)],
      received: [flow("2024-06-01", 450000)],
    });
    expect(rows.map(({ cost, returned, net }) => [cost, returned, net])).toEqual([
      [42000, 0, -42000],
      [42000, 450000, 408000],
      [48000, 450000, 402000],
    ]);
    expect(rows.map((row) => row.roi.status)).toEqual(["no_result_yet", "ok", "ok"]);
    expect(rows[2]?.roi.value).toBeCloseTo(402000 / 48000, 12);
  });

  test("without flows there are no rows", () => {
    expect(running({ spent: [], received: [] })).toEqual([]);
  });

  test("flows of one day share a row, also where they come to nothing", () => {
    const rows = running({
      spent: [flow("2024-01-10", -100)],
      received: [flow("2024-01-10", 60), flow("2024-01-10", 40)],
    });
    expect(rows).toEqual([
      { day: day("2024-01-10"), cost: 100, returned: 100, net: 0, roi: { status: "ok", value: 0 } },
    ]);
  });

  test("a refund lowers the cost and a loss the return", () => {
    const rows = running({
      spent: [flow("2024-01-10", -100), flow("2024-01-11", 30)],
      received: [flow("2024-01-12", -50)],
    });
    expect(rows.at(-1)).toMatchObject({ cost: 70, returned: -50, net: -120 });
  });

  test("the last row holds the totals, whatever the order of flows", () => {
    const flows = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 20 }), minor: fc.integer({ min: -1000, max: 1000 }) }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(flows, flows, (spent, received) => {
        const rows = running({ spent, received });
        const total = [...spent, ...received].reduce((sum, one) => sum + one.minor, 0);
        expect(rows.at(-1)?.net).toBe(total);
        expect(running({ spent: [...spent].reverse(), received: [...received].reverse() })).toEqual(rows);
        const days = rows.map((row) => row.day);
        expect(days).toEqual([...new Set([...spent, ...received].map((one) => one.day))].sort((a, b) => a - b));
      }),
    );
  });
});
