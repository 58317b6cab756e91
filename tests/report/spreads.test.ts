import { ledSpread, opportunityRateSpread } from "../../src/report/outcome-spread";
import type { Report } from "../../src/report/report";
import { hourValueSpread, roiSpread } from "../../src/report/account-spread";
import { none, ok } from "../../src/model/measure";
import {
  buildAccountRow,
  buildContactRow,
  buildOpportunityRow,
  buildPerson,
  buildReport,
} from "../support/build-report";

/** People who cost and brought this much, in minor units. */
function people(...accounts: readonly (readonly [cost: number, credit: number])[]) {
  return accounts.map(([fullCost, credit], at) =>
    buildContactRow({
      ...buildPerson(`Person ${at}`),
      interactions: 1,
      fullCost,
      credit,
      results: credit === 0 ? 0 : 1,
      net: ok(credit - fullCost),
      roiFull: credit === 0 ? none("no_result_yet") : ok((credit - fullCost) / fullCost),
    }),
  );
}

const eight = people([10, 0], [20, 100], [30, 0], [40, 200], [50, 0], [60, 0], [70, 500], [80, 0]);

/** A report of these people, and of a cost that is charged to nobody. */
function reportWith(contacts: Report["contacts"], overhead = 0): Report {
  const sum = (key: "fullCost" | "credit"): number => contacts.reduce((total, row) => total + row[key], 0);
  const fullCost = sum("fullCost") + overhead;
  const totals = { fullCost: ok(fullCost), hardReturn: ok(sum("credit")), roiFull: ok(sum("credit") / fullCost - 1) };
  return buildReport({ contacts, totals });
}

describe("roiSpread", () => {
  test("is the ROI of the report, and an interval around it", () => {
    const { units, withResult, value, interval } = roiSpread("contacts", reportWith(eight));
    expect([units, withResult, value.value]).toEqual([8, 3, 800 / 360 - 1]);
    expect(interval.value?.low).toBeLessThan(800 / 360 - 1);
    expect(interval.value?.high).toBeGreaterThan(800 / 360 - 1);
  });

  test("overhead is in the interval as it is in the ROI", () => {
    const { value, interval } = roiSpread("contacts", reportWith(eight, 440));
    expect(value).toEqual(ok(0));
    expect(interval.value?.low).toBeLessThan(0);
    expect(interval.value?.high).toBeGreaterThan(0);
    expect(interval.value?.high).toBeLessThan(800 / 360 - 1);
  });

  test("is the same whenever it is asked", () => {
    expect(roiSpread("contacts", reportWith(eight))).toEqual(roiSpread("contacts", reportWith(eight)));
  });

  test("is drawn once for a report, over people and over events", () => {
    const report = reportWith(eight);
    expect(roiSpread("contacts", report)).toBe(roiSpread("contacts", report));
    expect(roiSpread("events", report)).not.toBe(roiSpread("contacts", report));
  });

  test("seven people, or two with a result, are too few", () => {
    expect(roiSpread("contacts", reportWith(eight.slice(1))).interval).toEqual(none("low_data"));
    const two = people([10, 0], [20, 100], [30, 0], [40, 200], [50, 0], [60, 0], [70, 0], [80, 0]);
    expect(roiSpread("contacts", reportWith(two)).interval).toEqual(none("low_data"));
  });

  test("people who were never met and brought nothing are no units", () => {
    const strangers = eight.map((row) => ({ ...row, interactions: 0, credit: 0, roiFull: none("no_cost") }));
    expect(roiSpread("contacts", reportWith([...eight, ...strangers])).units).toBe(8);
  });

  test("a result that nets to nothing is a result", () => {
    const [first, ...others] = eight;
    const lost = { ...(first ?? buildContactRow()), roiFull: ok(-1) };
    expect(roiSpread("contacts", reportWith([lost, ...others])).withResult).toBe(4);
  });

  test("time without a price leaves no interval", () => {
    const totals = { fullCost: none("no_hourly_rate"), roiFull: none("no_hourly_rate") };
    expect(roiSpread("contacts", buildReport({ contacts: eight, totals }))).toMatchObject({
      value: { status: "no_hourly_rate" },
      interval: { status: "no_hourly_rate" },
    });
  });

  test("goes over events as well", () => {
    const events = eight.map((row, at) => buildAccountRow({ ...row, key: `Events/${at}.md`, interactions: 1 }));
    const report = reportWith(eight);
    expect(roiSpread("events", { ...report, contacts: [], events })).toEqual(roiSpread("contacts", report));
  });
});

describe("hourValueSpread", () => {
  const met = eight.map((row) => ({ ...row, cashCost: 10, minutesCharged: 30, savings: 0 }));
  const totals = { hourValue: ok(180), cashCost: ok(80), minutes: ok(240), hardReturn: ok(800) };

  test("is the value of an hour, and an interval around it", () => {
    const { units, withResult, value, interval } = hourValueSpread("contacts", buildReport({ contacts: met, totals }));
    expect([units, withResult, value.value]).toEqual([8, 3, 180]);
    expect(interval.value?.low).toBeLessThan(180);
    expect(interval.value?.low).toBeGreaterThanOrEqual(-20);
    expect(interval.value?.high).toBeGreaterThan(180);
  });

  test("hours that are charged to nobody are in every draw", () => {
    const overhead = { ...totals, minutes: ok(480), hourValue: ok(90) };
    const spread = hourValueSpread("contacts", buildReport({ contacts: met, totals: overhead }));
    const without = hourValueSpread("contacts", buildReport({ contacts: met, totals }));
    expect(spread.interval.value?.high).toBeCloseTo((without.interval.value?.high ?? NaN) / 2, 9);
  });

  test("too few people, and no hours, leave no interval", () => {
    expect(hourValueSpread("contacts", buildReport({ contacts: met.slice(1), totals })).interval).toEqual(
      none("low_data"),
    );
    const timeless = met.map((row) => ({ ...row, minutesCharged: 0 }));
    const none0 = { ...totals, minutes: ok(0), hourValue: none("no_time") };
    expect(hourValueSpread("contacts", buildReport({ contacts: timeless, totals: none0 })).interval).toEqual(
      none("no_time"),
    );
  });
});

describe("ledSpread", () => {
  test("is the share of people met who led to something, with Wilson's interval around it", () => {
    const { units, withResult, value, interval } = ledSpread("contacts", buildReport({ contacts: eight }));
    expect([units, withResult, value.value]).toEqual([8, 3, 3 / 8]);
    expect(interval.value?.low).toBeCloseTo(0.1368, 4);
    expect(interval.value?.high).toBeCloseTo(0.6943, 4);
  });

  test("an opportunity is something too, and nobody met is too little to say", () => {
    const offered = buildContactRow({ interactions: 1, opportunities: 1 });
    expect(ledSpread("contacts", buildReport({ contacts: [offered] })).value).toEqual(ok(1));
    expect(ledSpread("events", buildReport())).toMatchObject({ units: 0, value: { status: "low_data" } });
  });
});

describe("opportunityRateSpread", () => {
  test("is opportunities per hour, with the exact interval around it", () => {
    const opportunities = [1, 2, 3].map((at) => buildOpportunityRow({ path: `Opportunities/${at}.md` }));
    const { value, interval } = opportunityRateSpread(buildReport({ opportunities, totals: { minutes: ok(60) } }));
    expect(value).toEqual(ok(3));
    expect(interval.value?.low).toBeCloseTo(0.618672, 6);
    expect(interval.value?.high).toBeCloseTo(8.767273, 6);
  });

  test("none in many hours is a rate of 0, and no hours are none", () => {
    expect(opportunityRateSpread(buildReport({ totals: { minutes: ok(600) } })).value).toEqual(ok(0));
    expect(opportunityRateSpread(buildReport({ totals: { minutes: ok(0) } })).interval).toEqual(none("no_time"));
  });
});
