import { hourlyRateOn } from "../../src/metrics/hourly-rate";
import { day } from "../support/build-report";

const always = { from: null, amount: 20, currency: "EUR" };
const march = { from: day("2024-03-01"), amount: 30, currency: "EUR" };

describe("hourlyRateOn", () => {
  test("the rate that began last is in force", () => {
    expect(hourlyRateOn([march, always], day("2024-05-01"))).toBe(march);
  });

  test("a rate is in force from its own day, not the day before", () => {
    expect(hourlyRateOn([always, march], day("2024-03-01"))).toBe(march);
    expect(hourlyRateOn([always, march], day("2024-02-29"))).toBe(always);
  });

  test("before the first dated rate there is none", () => {
    expect(hourlyRateOn([march], day("2024-02-29"))).toBeNull();
  });

  test("without rates there is none", () => {
    expect(hourlyRateOn([], 0)).toBeNull();
  });

  test("of two rates from one day the later in the list wins", () => {
    const corrected = { ...march, amount: 35 };
    expect(hourlyRateOn([march, corrected], day("2024-03-01"))).toBe(corrected);
  });

  test("days before 1970 are days like others", () => {
    const early = { from: day("1969-01-01"), amount: 1, currency: "EUR" };
    expect(hourlyRateOn([early], day("1969-06-01"))).toBe(early);
  });
});
