import { none, ok, type AnyMeasure, type NoValue } from "../../src/model/measure";
import type { MetricKey } from "../../src/report/metric-keys";
import { day } from "../support/open-vault";
import { note, reportOf } from "../support/report-of";

type Properties = Readonly<Record<string, unknown>>;

/** What a vault answers: a number, or the reason there is none. */
interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly is: number | NoValue | AnyMeasure;
  readonly asOf?: string;
  readonly settings?: object;
}

/** The five cases of a metric. `unreadable` holds a value nobody can read, which is a problem and no more than that. */
interface FiveCases {
  readonly worked: Case;
  readonly zero: Case;
  readonly missing: Case;
  readonly unreadable: Case;
  /** A day that just counts, and the next one that does not, or the other way round. */
  readonly boundary: readonly [Case, Case];
}

const prices = {
  hourlyRates: [{ amount: 20, currency: "EUR" }],
  proxies: [{ id: "hour", label: "An hour", unit: "hour", currency: "EUR", low: 10, base: 20, high: 40 }],
};

const talk = (properties: Properties = {}): string =>
  note({ type: "meeting", date: "2024-01-10", people: ["Anna"], duration: "60m", cost: 100, ...properties });
const gain = (properties: Properties): string =>
  note({ type: "result", date: "2024-06-01", people: ["Anna"], benefit: "business", ...properties });
const lead = (properties: Properties): string =>
  note({ type: "opportunity", date: "2024-06-01", people: ["Anna"], benefit: "business", ...properties });

/** A meeting of an hour for 100.00, so 120.00 in all, and what came back on 1 June. */
const talkAnd = (properties: Properties, meeting: Properties = {}): Case["files"] => ({
  "Talk.md": talk(meeting),
  "Gain.md": gain(properties),
});
const alone = { "Talk.md": talk() };
const after = (properties: Properties): Case["files"] => ({ "Gain.md": gain(properties) });

/** A case as of the day of the result and as of the day before. */
const sinceJune = (files: Case["files"], is: Case["is"], before: Case["is"]): readonly [Case, Case] => [
  { files, is, asOf: "2024-06-01" },
  { files, is: before, asOf: "2024-05-31" },
];

/** The five cases of a metric that compares what came back with what it cost. */
function compared(worked: number, zero: number, without: Case["is"] = "no_result_yet"): FiveCases {
  const deal = talkAnd({ amount: 300 });
  return {
    worked: { files: deal, is: worked },
    zero: { files: talkAnd({ amount: 0 }), is: zero },
    missing: { files: alone, is: without },
    unreadable: { files: talkAnd({ amount: "lots" }), is: without },
    boundary: sinceJune(deal, worked, without),
  };
}

/** The five cases of a sum of results: what is worth `worked`, what is worth nothing and what nobody can read. */
function summed(worked: number, { some, zero, bad }: Readonly<Record<"some" | "zero" | "bad", Properties>>): FiveCases {
  return {
    worked: { files: after(some), is: worked },
    zero: { files: after(zero), is: 0 },
    missing: { files: alone, is: "no_result_yet" },
    unreadable: { files: after(bad), is: "no_result_yet" },
    boundary: sinceJune(after(some), worked, "no_result_yet"),
  };
}

const cash = { zero: { amount: 0 }, bad: { amount: "lots" } };
const soft = { some: { proxy: "hour", units: 3 }, zero: { proxy: "hour", units: 0 }, bad: { proxy: "day", units: 3 } };
const counts = { career: 0, business: 0, education: 0, information: 0, support: 0, other: 0 };
const countOf = (business: number): AnyMeasure => ({ status: "ok", value: { ...counts, business } });

/** 100.00 spent on 1 January 2023 without time, and what came back so many days later. */
const yearly = (amount: unknown, date = "2024-01-01"): Case["files"] => ({
  "Talk.md": talk({ date: "2023-01-01", duration: 0 }),
  "Gain.md": gain({ date, amount }),
});
/** 3,000.00 a month before, this since 1 June. */
const pay = (amount: string): Case["files"] =>
  after({ benefit: "career", date: null, amount, baseline: "3000 EUR", per: "month", from: "2024-06-01" });
const two = (amount: unknown): Case["files"] => ({
  ...talkAnd({ amount: 300, date: "2024-05-01" }),
  "More.md": gain({ amount }),
});

const cases: Readonly<Record<MetricKey, FiveCases>> = {
  roiFull: compared(1.5, -1),
  roiCash: compared(2, -1),
  bcr: compared(2.5, 0),
  net: {
    ...compared(18_000, -12_000, -12_000),
    missing: { files: talkAnd({ amount: 300 }), is: "no_hourly_rate", settings: {} },
  },
  hourValue: {
    ...compared(20_000, -10_000, -10_000),
    missing: { files: talkAnd({ amount: 300 }, { duration: 0 }), is: "no_time" },
  },
  paybackDate: {
    ...compared(day("2024-06-01"), 0, "not_paid_back"),
    zero: { files: talkAnd({ amount: 300 }, { cost: 0 }), is: "not_applicable" },
  },
  paybackDays: {
    ...compared(143, 0, "not_paid_back"),
    zero: { files: talkAnd({ amount: 300, date: "2024-01-10" }), is: "not_applicable" },
  },
  stayedPositiveSince: {
    ...compared(day("2024-06-01"), 0, "not_paid_back"),
    zero: { files: talkAnd({ amount: 100 }), is: day("2024-06-01") },
  },
  cashCost: {
    worked: { files: alone, is: 10_000 },
    zero: { files: { "Talk.md": talk({ cost: 0 }) }, is: 0 },
    missing: { files: {}, is: 0 },
    unreadable: { files: { "Talk.md": talk({ cost: "lots" }) }, is: 0 },
    boundary: [
      { files: alone, is: 10_000, asOf: "2024-01-10" },
      { files: alone, is: 0, asOf: "2024-01-09" },
    ],
  },
  minutes: {
    worked: { files: { "Talk.md": talk({ duration: "1h30" }) }, is: 90 },
    zero: { files: { "Talk.md": talk({ duration: 0 }) }, is: 0 },
    missing: { files: {}, is: 0 },
    unreadable: { files: { "Talk.md": talk({ duration: "long" }) }, is: 60 },
    boundary: [
      { files: alone, is: 60, asOf: "2024-01-10" },
      { files: alone, is: 0, asOf: "2024-01-09" },
    ],
  },
  timeCost: {
    worked: { files: alone, is: 2_000 },
    zero: { files: { "Talk.md": talk({ duration: 0 }) }, is: 0 },
    missing: { files: alone, is: "no_hourly_rate", settings: {} },
    unreadable: { files: { "Talk.md": talk({ duration: "long" }) }, is: 2_000 },
    boundary: [
      { files: alone, is: 2_000, settings: { hourlyRates: [{ from: "2024-01-10", amount: 20, currency: "EUR" }] } },
      {
        files: alone,
        is: "no_hourly_rate",
        settings: { hourlyRates: [{ from: "2024-01-11", amount: 20, currency: "EUR" }] },
      },
    ],
  },
  fullCost: {
    worked: { files: alone, is: 12_000 },
    zero: { files: { "Talk.md": talk({ cost: 0, duration: 0 }) }, is: 0 },
    missing: { files: alone, is: "no_hourly_rate", settings: {} },
    unreadable: { files: { "Talk.md": talk({ cost: "lots" }) }, is: 2_000 },
    boundary: [
      { files: alone, is: 12_000, asOf: "2024-01-10" },
      { files: alone, is: 0, asOf: "2024-01-09" },
    ],
  },
  grossReturn: summed(30_000, { some: { amount: 300, anyway: "50%" }, ...cash }),
  hardReturn: summed(15_000, { some: { amount: 300, anyway: "50%" }, ...cash }),
  directDealsAmount: summed(15_000, { some: { amount: 300, anyway: "50%" }, ...cash }),
  savings: summed(4_000, { some: { saved: "2h" }, zero: { saved: "0m" }, bad: { saved: "lots" } }),
  timeSavedMinutes: summed(120, { some: { saved: "2h" }, zero: { saved: "0m" }, bad: { saved: "lots" } }),
  moneySaved: summed(5_000, { some: { saved: "50 EUR" }, zero: { saved: "0 EUR" }, bad: { saved: "lots" } }),
  softLow: summed(3_000, soft),
  softBase: summed(6_000, soft),
  softHigh: summed(12_000, soft),
  pipeline: {
    worked: { files: { "Lead.md": lead({ amount: 1000, probability: 0.5 }) }, is: 50_000 },
    zero: { files: { "Lead.md": lead({ amount: 1000, probability: 0 }) }, is: 0 },
    missing: { files: { "Lead.md": lead({ amount: 1000 }) }, is: "no_result_yet" },
    unreadable: { files: { "Lead.md": lead({ amount: "lots", probability: 0.5 }) }, is: "no_result_yet" },
    boundary: sinceJune({ "Lead.md": lead({ amount: 1000, probability: 0.5 }) }, 50_000, "no_result_yet"),
  },
  noBest: {
    worked: { files: two(150), is: 0.25 },
    zero: { files: two(0), is: -1 },
    missing: { files: talkAnd({ amount: 300 }), is: "no_result_yet" },
    unreadable: { files: two("lots"), is: "no_result_yet" },
    boundary: sinceJune(two(150), 0.25, "no_result_yet"),
  },
  topShare: {
    worked: { files: two(100), is: 0.75 },
    zero: { files: two(0), is: 1 },
    missing: { files: talkAnd({ amount: 300 }), is: "no_result_yet" },
    unreadable: { files: two("lots"), is: "no_result_yet" },
    boundary: sinceJune(two(100), 0.75, "no_result_yet"),
  },
  npv: {
    worked: { files: yearly(220), is: 10_000, settings: { discountRate: 0.1 } },
    zero: { files: yearly(100), is: 0 },
    missing: { files: {}, is: "no_result_yet" },
    unreadable: { files: yearly("lots"), is: -10_000 },
    boundary: [
      { files: yearly(220), is: 12_000, asOf: "2024-01-01" },
      { files: yearly(220), is: -10_000, asOf: "2023-12-31" },
    ],
  },
  xirr: {
    worked: { files: yearly(110), is: 0.1 },
    zero: { files: yearly(100), is: 0 },
    missing: { files: alone, is: "no_rate" },
    unreadable: { files: yearly("lots"), is: "no_rate" },
    boundary: [
      { files: yearly(110, "2024-01-01"), is: 0.1 },
      { files: yearly(110, "2023-12-31"), is: "too_short" },
    ],
  },
  roiAnnual: {
    worked: { files: yearly(110), is: 0.1 },
    zero: { files: yearly(100), is: 0 },
    missing: { files: alone, is: "no_result_yet" },
    unreadable: { files: yearly("lots"), is: "no_result_yet" },
    boundary: [
      { files: yearly(110, "2024-01-01"), is: 0.1 },
      { files: yearly(110, "2023-12-31"), is: "too_short" },
    ],
  },
  sroi: {
    worked: { files: talkAnd(soft.some), is: { status: "ok", value: 0.5, low: 0.25, base: 0.5, high: 1 } },
    zero: { files: talkAnd(soft.zero), is: { status: "ok", value: 0, low: 0, base: 0, high: 0 } },
    missing: { files: alone, is: "no_result_yet" },
    unreadable: { files: talkAnd(soft.bad), is: "no_result_yet" },
    boundary: sinceJune(
      talkAnd(soft.some),
      { status: "ok", value: 0.5, low: 0.25, base: 0.5, high: 1 },
      "no_result_yet",
    ),
  },
  incomeGrowth: {
    worked: { files: pay("3500 EUR"), is: 50_000, asOf: "2024-06-30" },
    zero: { files: pay("3000 EUR"), is: 0, asOf: "2024-06-30" },
    missing: { files: talkAnd({ benefit: "career", amount: 300 }), is: "no_result_yet" },
    unreadable: { files: pay("lots"), is: "no_result_yet" },
    boundary: [
      { files: pay("3500 EUR"), is: 100_000, asOf: "2024-07-01" },
      { files: pay("3500 EUR"), is: 50_000, asOf: "2024-06-30" },
    ],
  },
  opportunityCount: {
    worked: { files: { "A.md": lead({}), "B.md": lead({ status: "lost" }) }, is: 2 },
    zero: { files: alone, is: 0 },
    missing: { files: {}, is: 0 },
    unreadable: { files: { "A.md": lead({ amount: "lots" }) }, is: 1 },
    boundary: sinceJune({ "A.md": lead({}) }, 1, 0),
  },
  opportunityCountByBenefit: {
    worked: { files: { "A.md": lead({}), "B.md": lead({ status: "lost" }) }, is: countOf(2) },
    zero: { files: alone, is: countOf(0) },
    missing: { files: {}, is: countOf(0) },
    unreadable: { files: { "A.md": lead({ amount: "lots" }) }, is: countOf(1) },
    boundary: sinceJune({ "A.md": lead({}) }, countOf(1), countOf(0)),
  },
  directDealsCount: {
    worked: { files: after({ amount: 300 }), is: 1 },
    zero: { files: after({ amount: 0 }), is: 1 },
    missing: { files: after({ benefit: "career", amount: 300 }), is: 0 },
    unreadable: { files: after({ amount: "lots" }), is: 0 },
    boundary: sinceJune(after({ amount: 300 }), 1, 0),
  },
};

async function check(key: MetricKey, { files, is, asOf = "2024-12-31", settings = prices }: Case): Promise<number> {
  const { totals, problems } = await reportOf(files, { settings, asOf });
  const measure = totals[key];
  if (typeof is === "number") {
    expect(measure).toEqual(ok(expect.any(Number)));
    expect(measure?.value).toBeCloseTo(is, 9);
  } else expect(measure).toEqual(typeof is === "string" ? none(is) : is);
  return problems.length;
}

describe.each(Object.entries(cases))("%s", (name, five) => {
  const isKey = (text: string): text is MetricKey => Object.hasOwn(cases, text);
  const key = isKey(name) ? name : "net";

  test.each(["worked", "zero", "missing"] as const)("%s", async (sort) => {
    await check(key, five[sort]);
  });

  test("unreadable is a problem beside it", async () => {
    expect(await check(key, five.unreadable)).toBeGreaterThan(0);
  });

  test("boundary day", async () => {
    for (const one of five.boundary) await check(key, one);
  });
});
