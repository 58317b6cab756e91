import cases from "../cases/xirr_public.json";
import samples from "../cases/xirr_pyxirr.json";
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

  test.each(samples.cases)("all rates of $id are told, the published one among them", async (sample) => {
    const { totals } = await reportOf(vaultOf(sample.flows), { asOf: "2045-12-31" });
    const { xirr } = totals;
    const told = xirr?.status === "ambiguous" ? xirr.candidates : [xirr?.value ?? NaN];
    expect(told).toHaveLength(sample.roots.length);
    sample.roots.forEach((root, at) => expect(((told[at] ?? NaN) + 1) / (root + 1)).toBeCloseTo(1, 6));
    expect(told.some((rate) => Math.abs(rate - sample.published) < 1e-5)).toBe(true);
  });
});
