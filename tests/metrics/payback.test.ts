import { payback, type Payback } from "../../src/metrics/payback";
import { running } from "../../src/metrics/running";
import { toIsoDay } from "../../src/model/day";
import { day } from "../support/build-report";

/** Flows by day: negative is spent, positive received. */
function paybackOf(flows: Record<string, readonly number[]>): Payback {
  const all = Object.entries(flows).flatMap(([iso, amounts]) => amounts.map((minor) => ({ day: day(iso), minor })));
  return payback(running({ spent: all.filter((one) => one.minor < 0), received: all.filter((one) => one.minor >= 0) }));
}

describe("payback", () => {
  test("the first day on which everything spent has come back", () => {
    const answer = paybackOf({ "2024-01-10": [-420], "2024-06-01": [4500], "2024-06-15": [-60] });
    expect(toIsoDay(answer.date.value ?? 0)).toBe("2024-06-01");
    expect(answer.days).toEqual({ status: "ok", value: 143 });
    expect(toIsoDay(answer.stayedPositiveSince.value ?? 0)).toBe("2024-06-01");
    expect(answer.missing).toBe(0);
  });

  test("exactly even is paid back", () => {
    expect(paybackOf({ "2024-01-01": [-100], "2024-01-02": [100] }).days).toEqual({ status: "ok", value: 1 });
  });

  test("one cent short is not, and says what is missing", () => {
    const answer = paybackOf({ "2024-01-01": [-100], "2024-01-02": [99] });
    expect(answer.date.status).toBe("not_paid_back");
    expect(answer.days.status).toBe("not_paid_back");
    expect(answer.missing).toBe(1);
  });

  test("paid back and fallen under again: the date stands, but it has not stayed", () => {
    const answer = paybackOf({ "2024-01-01": [-100], "2024-01-02": [100], "2024-01-03": [-5] });
    expect(answer.days).toEqual({ status: "ok", value: 1 });
    expect(answer.stayedPositiveSince.status).toBe("not_paid_back");
    expect(answer.missing).toBe(5);
  });

  test("since when it has stayed is counted from the last time it rose", () => {
    const answer = paybackOf({
      "2024-01-01": [-100],
      "2024-01-02": [100],
      "2024-01-03": [-5],
      "2024-01-04": [5],
      "2024-01-05": [-0, 1],
    });
    expect(toIsoDay(answer.stayedPositiveSince.value ?? 0)).toBe("2024-01-04");
  });

  test("money that came before any cost was paid back at once", () => {
    expect(paybackOf({ "2024-01-01": [100], "2024-01-02": [-50] }).date.status).toBe("not_applicable");
    expect(paybackOf({ "2024-01-01": [100, -50] }).date.status).toBe("not_applicable");
    expect(paybackOf({ "2024-01-01": [100] }).date.status).toBe("not_applicable");
  });

  test("what came on the day of the first cost did not come before it: a later fall is paid back on a later day", () => {
    const answer = paybackOf({ "2024-01-01": [-50, 100], "2024-02-01": [-80], "2024-03-01": [40] });
    expect(answer.days).toEqual({ status: "ok", value: 60 });
    expect(paybackOf({ "2024-01-01": [100], "2024-02-01": [-180], "2024-03-01": [90] }).days.status).toBe(
      "not_applicable",
    );
  });

  test("a refund before the first cost is no return: what is spent later can still come back", () => {
    const spent = [
      { day: day("2024-01-01"), minor: 16 },
      { day: day("2024-02-01"), minor: -70 },
    ];
    const received = [{ day: day("2024-02-11"), minor: 60 }];
    expect(payback(running({ spent, received })).days).toEqual({ status: "ok", value: 10 });
  });

  test("a loss before any cost is none: what made it good again paid nothing back", () => {
    const received = [
      { day: day("2024-01-01"), minor: -30 },
      { day: day("2024-02-01"), minor: 100 },
    ];
    const spent = [{ day: day("2024-03-01"), minor: -50 }];
    const before = payback(running({ spent, received }));
    expect([before.date.status, before.days.status, before.stayedPositiveSince.status]).toEqual(
      Array(3).fill("not_applicable"),
    );
    // Where the loss still stands when the first cost comes, days count from that cost.
    const [loss] = received;
    const after = payback(
      running({ spent, received: [...(loss ? [loss] : []), { day: day("2024-03-11"), minor: 80 }] }),
    );
    expect(after.days).toEqual({ status: "ok", value: 10 });
  });

  test("without a cost there is nothing to pay back", () => {
    expect(paybackOf({}).date.status).toBe("no_cost");
  });
});
