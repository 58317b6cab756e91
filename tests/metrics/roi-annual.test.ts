import { roiAnnual } from "../../src/metrics/roi-annual";
import { none, ok } from "../../src/model/measure";

describe("roiAnnual", () => {
  test("21 % in two years are 10 % a year", () => {
    expect(roiAnnual(ok(0.21), 730).value).toBeCloseTo(0.1, 12);
  });

  test("a ROI of 0 is 0 a year", () => {
    expect(roiAnnual(ok(0), 1000)).toEqual({ status: "ok", value: 0 });
  });

  test("364 days are too short, 365 are a year", () => {
    expect(roiAnnual(ok(0.5), 364).status).toBe("too_short");
    expect(roiAnnual(ok(0.5), 365).value).toBeCloseTo(0.5, 12);
  });

  test("everything lost is −100 % a year, more than everything has no rate", () => {
    expect(roiAnnual(ok(-1), 730)).toEqual({ status: "ok", value: -1 });
    expect(roiAnnual(ok(-1.01), 730).status).toBe("no_rate");
  });

  test("without a ROI it says why", () => {
    expect(roiAnnual(none("no_cost"), 730).status).toBe("no_cost");
  });
});
