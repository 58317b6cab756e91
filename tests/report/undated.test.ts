import { none, ok } from "../../src/model/measure";
import { note, reportOf } from "../support/report-of";

describe("cash of which nothing is dated", () => {
  const files = {
    "Lunch.md": note({ type: "meeting", people: ["Anna"], duration: 60, cost: "40 EUR" }),
    "Deal.md": note({ type: "result", amount: "100 EUR", people: ["Anna"] }),
  };

  test("has its sums and no day on which it came back", async () => {
    const { totals, running } = await reportOf(files);
    expect(totals).toMatchObject({ cashCost: ok(4_000), hardReturn: ok(10_000), roiCash: ok(1.5) });
    expect(running).toEqual([]);
    const { paybackDate, paybackDays, stayedPositiveSince, npv } = totals;
    expect([paybackDate, paybackDays, stayedPositiveSince, npv]).toEqual(Array(4).fill(none("no_dates")));
  });

  test("does not hide what is dated", async () => {
    const { totals } = await reportOf({ ...files, "Tea.md": note({ type: "meeting", date: "2024-01-10", cost: 5 }) });
    expect(totals).toMatchObject({ paybackDate: none("not_paid_back"), npv: ok(-500) });
  });

  test("is not what an empty vault has", async () => {
    const { totals } = await reportOf({});
    expect(totals).toMatchObject({ paybackDate: none("no_cost"), npv: none("no_result_yet") });
  });
});
