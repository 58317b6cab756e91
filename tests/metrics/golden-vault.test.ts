import { allocate } from "../../src/metrics/allocate";
import { attribute } from "../../src/metrics/attribute";
import { bcr } from "../../src/metrics/bcr";
import { netOfCounterfactual } from "../../src/metrics/counterfactual";
import { creditBand, sharesByModel } from "../../src/metrics/credit-band";
import type { CreditedResult } from "../../src/metrics/credit-spots";
import { exchangeInto } from "../../src/metrics/exchange";
import { expectedValue } from "../../src/metrics/expected-value";
import { grossAmount } from "../../src/metrics/gross-amount";
import { hourValue } from "../../src/metrics/hour-value";
import { net } from "../../src/metrics/net";
import { npv } from "../../src/metrics/npv";
import { payback } from "../../src/metrics/payback";
import { proxyValue } from "../../src/metrics/proxy-value";
import { roiCash, roiFull } from "../../src/metrics/roi";
import { running } from "../../src/metrics/running";
import { sroi } from "../../src/metrics/sroi";
import { streamPayments } from "../../src/metrics/stream";
import { timeCost } from "../../src/metrics/time-cost";
import { xirr } from "../../src/metrics/xirr";
import { xirrRoots } from "../../src/metrics/xirr-roots";
import { toIsoDay } from "../../src/model/day";
import type { Leaf, Touch } from "../../src/model/ledger";
import { ok } from "../../src/model/measure";
import { toMajor, toMinor } from "../../src/model/money";
import type { Attribution, AttributionModel } from "../../src/model/settings";
import golden from "../cases/golden_vault.json";
import { day } from "../support/build-report";

const expected = golden.expected;
const exchange = exchangeInto("EUR", []);
const rates = [{ from: null, amount: golden.hourly_rate, currency: "EUR" }];
const settings: Attribution = {
  model: "linear",
  halfLifeDays: 90,
  lookBackDays: 730,
  introducerShare: 0.5,
  chainDepth: 3,
};
const cents = (major: number): number => toMinor(major, "EUR");
const euros = (minor: number): number => toMajor(minor, "EUR");

/** The interactions as the ledger would hold them. */
const interactions = golden.interactions.map((one) => ({
  id: one.id,
  day: day(one.date),
  minutes: one.hours * 60,
  spent: cents(Object.values(one.money).reduce((sum, part) => sum + part, 0)),
  people: one.people.map((person) => ({ person, weight: 1 })),
}));
const cashCost = interactions.reduce((sum, one) => sum + one.spent, 0);
const minutes = interactions.reduce((sum, one) => sum + one.minutes, 0);
const timeCosts = interactions.map(
  (one) => timeCost({ minutes: one.minutes, day: one.day, rates, exchange }).value ?? NaN,
);
const fullCost = ok(cashCost + timeCosts.reduce((sum, one) => sum + one, 0));

const contract = netOfCounterfactual({ gross: cents(6000), anyway: 0.25, networkShare: null });
const saved = timeCost({ minutes: 600, day: day("2024-09-01"), rates, exchange }).value ?? NaN;
const totals = { hardReturn: contract, savings: saved, fullCost, hasResult: true };

describe("the golden vault: money", () => {
  test("costs", () => {
    expect(euros(cashCost)).toBe(expected.cash_cost);
    expect(minutes / 60).toBe(expected.hours);
    expect(euros(fullCost.value ?? NaN)).toBe(expected.full_cost);
  });

  test("returns", () => {
    expect(euros(contract)).toBe(expected.R1_net);
    expect(euros(saved)).toBe(expected.R2);
    const price = {
      id: "p",
      label: "",
      unit: "hour",
      currency: "EUR",
      low: 40,
      base: 80,
      high: 120,
      basis: "",
      date: null,
    };
    const gross = proxyValue({ units: 3, proxy: price, day: day("2024-10-01"), exchange });
    const soft = [gross?.low, gross?.base, gross?.high].map((value) =>
      euros(netOfCounterfactual({ gross: value ?? NaN, anyway: 0.3, networkShare: null })),
    );
    expect(soft).toEqual([84, 168, 252]);
    for (const [value, ratio] of [
      [soft[0], expected.full_ROI_with_soft.low],
      [soft[1], expected.full_ROI_with_soft.base],
      [soft[2], expected.full_ROI_with_soft.high],
    ]) {
      expect(sroi({ ...totals, soft: cents(value ?? NaN) }).value).toBeCloseTo((ratio ?? NaN) + 1, 12);
    }
  });

  test("ratios", () => {
    expect(roiFull(totals).value).toBeCloseTo(expected.full_ROI_hard, 12);
    expect(roiCash({ hardReturn: contract, cashCost, hasResult: true }).value).toBeCloseTo(expected.cash_ROI, 12);
    expect(bcr(totals).value).toBeCloseTo(expected.full_BCR_hard, 12);
    expect(net(totals).value).toBe(cents(expected.full_net_hard));
    const hour = hourValue({ hardReturn: contract, savings: saved, cashCost, minutes });
    expect(euros(hour.value ?? NaN)).toBeCloseTo(expected.value_of_networking_hour, 10);
  });

  test("pipeline", () => {
    const value = expectedValue({ amount: cents(10000), probability: 0.2, networkShare: null });
    expect(euros(value)).toBe(expected.pipeline_expected_not_in_ROI);
  });
});

describe("the golden vault: over time", () => {
  const spent = interactions.filter((one) => one.spent !== 0).map((one) => ({ day: one.day, minor: -one.spent }));
  const received = [{ day: day("2024-06-01"), minor: contract }];
  const rows = running({ spent, received });

  test("cumulative cash", () => {
    expect(rows.map((row) => [toIsoDay(row.day), euros(row.net)])).toEqual(expected.cumulative);
  });

  test("payback", () => {
    const { date, days } = payback(rows);
    expect(toIsoDay(date.value ?? NaN)).toBe(expected.payback_date);
    expect(days.value).toBe(expected.payback_days_from_first_cost);
  });

  test("NPV at no rate is the net, and XIRR is withheld though there is one", () => {
    const flows = [...spent, ...received];
    expect(npv(flows, 0).value).toBe(cents(expected.net_cash));
    expect(xirr(flows).status).toBe("too_short");
    const roots = xirrRoots(flows);
    expect(roots).toHaveLength(1);
    expect(roots[0]).toBeCloseTo(expected.xirr_roots[0] ?? NaN, 6);
  });

  test("an income stream and one with drop-off", () => {
    const { income_stream_example: stream, drop_off_example: fading } = expected;
    const payments = streamPayments({
      from: day(stream.start),
      to: day(stream.end),
      per: "month",
      dropOff: null,
      after: null,
      until: day("2024-12-31"),
    });
    expect(payments).toHaveLength(stream.months);
    const gross = cents(stream.monthly_uplift);
    const nets = payments.map(() =>
      netOfCounterfactual({ gross, anyway: stream.deadweight, networkShare: stream.network_share }),
    );
    expect(euros(nets.reduce((sum, one) => sum + one, 0))).toBe(stream.net);

    const exchange = exchangeInto("EUR", []);
    const yearOne = { minor: cents(fading.year1), currency: "EUR" };
    const years = streamPayments({
      from: day("2020-01-01"),
      to: null,
      per: "year",
      dropOff: fading.drop_off,
      after: null,
      until: day("2024-12-31"),
    }).map((payment) => grossAmount({ amount: yearOne, baseline: null, ...payment, exchange }) ?? NaN);
    expect(years.map(euros)).toEqual(fading.years);
    // The published present value discounts from one year on: five yearly flows, the first after a year.
    const flows = [{ day: 0, minor: 0 }, ...years.map((minor, i) => ({ day: 365 * (i + 1), minor }))];
    expect(euros(npv(flows, 0.035).value ?? NaN)).toBeCloseTo(fading.pv_at_3_5, 1);
  });
});

describe("the golden vault: whom the contract is owed to", () => {
  const touches: Touch[] = interactions.flatMap((one) =>
    ["I1", "I2", "I3", "I4"].includes(one.id) ? [{ path: one.id, line: null, day: one.day, people: one.people }] : [],
  );
  const result: CreditedResult = { amount: contract, day: day("2024-06-01"), touches, named: [], shares: [] };
  const leavesUnder = (model: AttributionModel): readonly Leaf[] =>
    attribute({ ...result, model, settings, introducersOf: null });
  const creditOf = (leaves: readonly Leaf[], person: string): number =>
    euros(leaves.reduce((sum, leaf) => sum + (leaf.person === person ? leaf.minor : 0), 0));

  test.each([
    ["first", expected.attribution_R1.first.leaf],
    ["last", expected.attribution_R1.last.leaf],
    ["linear", expected.attribution_R1.linear.leaf],
    ["position", expected.attribution_R1.position.leaf],
    ["time-decay", expected.attribution_R1.time_decay_90.leaf],
  ] as const)("%s, leaf by leaf", (model, leaf) => {
    const ours = leavesUnder(model).map(({ interaction, person, minor }) => [interaction?.path, person, euros(minor)]);
    expect(ours).toEqual(leaf.filter(([, , amount]) => amount !== 0));
  });

  test("equal, by person", () => {
    const leaves = leavesUnder("equal");
    for (const person of ["Anna", "Boris", "Clara"]) expect(creditOf(leaves, person)).toBe(1500);
  });

  test("the band", () => {
    const band = creditBand([sharesByModel(result, settings)]);
    for (const [person, range] of Object.entries(expected.range_over_models)) {
      expect(band.get(person)?.map(euros)).toEqual(range);
    }
  });

  test("the chain: Clara alone, whom Anna introduced", () => {
    const leaves = attribute({
      ...result,
      touches: [],
      named: [{ person: "Clara", weight: 1 }],
      model: "linear",
      settings,
      introducersOf: (person) => (person === "Clara" ? ["Anna"] : []),
    });
    const wanted = expected.attribution_R1["intro_chain_rho_0.5"].per_person;
    expect([creditOf(leaves, "Clara"), creditOf(leaves, "Anna")]).toEqual([wanted.Clara, wanted.Anna]);
  });

  test("costs by person, overhead on nobody", () => {
    for (const [person, [money, hours]] of Object.entries(expected.cost_per_person_cash_hours)) {
      const charged = (amountOf: (one: (typeof interactions)[number]) => number): number =>
        interactions
          .filter((one) => one.people.length > 0)
          .flatMap((one) => {
            const parts = allocate(
              amountOf(one),
              one.people.map(({ weight }) => weight),
            );
            return one.people.map((participant, at) => ({ participant, amount: parts[at] ?? 0 }));
          })
          .reduce((sum, part) => sum + (part.participant.person === person ? part.amount : 0), 0);
      expect(euros(charged((one) => one.spent))).toBe(money);
      expect(charged((one) => one.minutes) / 60).toBe(hours);
    }
  });
});
