import cases from "../cases/xirr_public.json";
import { note, reportOf } from "../support/report-of";

/** Flows as notes: what was spent is the cost of a meeting, what came back a result. */
function vaultOf(flows: readonly (readonly (string | number)[])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flows.map(([date, amount], at) => {
      const money = Number(amount);
      const spent = note({ type: "meeting", date, cost: -money, people: ["Anna"] });
      return [`${at}.md`, money < 0 ? spent : note({ type: "result", date, amount: money, people: ["Anna"] })];
    }),
  );
}

describe("published rates of return, fed in as notes", () => {
  test.each(cases.cases)("$id", async ({ flows, expected, status = "ok" }) => {
    const { totals, problems } = await reportOf(vaultOf(flows));
    expect(problems).toEqual([]);
    expect(totals.xirr?.status).toBe(status);
    if (status === "ok") expect(totals.xirr?.value).toBeCloseTo(expected ?? NaN, 6);
    else expect(totals.xirr?.value).toBeNull();
  });
});
