/** @jest-environment jsdom */
import { ok } from "../../src/model/measure";
import * as random from "../../src/metrics/mulberry32";
import { hourValueSpread, roiSpread } from "../../src/report/account-spread";
import type { Report } from "../../src/report/report";
import type { ReportQuery } from "../../src/report/report-source";
import { PreparedSource } from "../../src/views/dashboard/prepared-source";
import { buildContactRow, buildReport } from "../support/build-report";
import { SetReportSource } from "../support/report-source";

const whole: ReportQuery = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null };

/** A source whose reports take so many steps of ten milliseconds. */
class SlowSource extends SetReportSource {
  taken = 0;
  constructor(
    public needed: number,
    private readonly made = buildReport(),
  ) {
    super();
  }
  *steps(): Generator<undefined, Report> {
    for (let step = 0; step < this.needed; step += 1) {
      for (const end = performance.now() + 10; performance.now() < end;);
      this.taken += 1;
      yield;
    }
    return this.made;
  }
}

function follow(source: SetReportSource) {
  const told: number[] = [];
  const prepared = new PreparedSource(
    source,
    () => [whole],
    () => window,
  );
  prepared.subscribe(() => void told.push(prepared.revision));
  prepared.load();
  return { prepared, told };
}

const turn = (): Promise<void> => new Promise((done) => window.setTimeout(done, 0));

describe("PreparedSource", () => {
  test("what is there at once is told at once", () => {
    const source = new SetReportSource();
    const { prepared, told } = follow(source);
    expect([prepared.ready, prepared.revision]).toEqual([true, 1]);
    source.change();
    expect(told).toEqual([1, 2]);
  });

  test("what takes longer is worked on in slices, and told when it is done", async () => {
    const source = new SlowSource(3);
    const { prepared, told } = follow(source);
    expect([prepared.ready, told, source.taken]).toEqual([false, [], 1]);
    while (!prepared.ready) await turn();
    expect([told, source.taken]).toEqual([[1], 3]);
    prepared.unload();
  });

  test("what is shown stays until a change is ready, and a later change takes its place", async () => {
    const source = new SlowSource(0);
    const { prepared, told } = follow(source);
    source.needed = 2;
    source.change();
    expect(prepared.revision).toBe(1);
    source.change();
    while (prepared.revision === 1) await turn();
    expect(told).toEqual([1, 3]);
    prepared.unload();
  });

  test("the intervals told of at a glance are drawn before anybody is told", async () => {
    const draws = jest.spyOn(random, "mulberry32");
    const contacts = Array.from({ length: 12 }, (_one, at) =>
      buildContactRow({ interactions: 1, fullCost: 100, minutesCharged: 60, credit: at < 4 ? 900 : 0 }),
    );
    const report = buildReport({ contacts, totals: { fullCost: ok(1200), minutes: ok(720) } });
    const source = new SlowSource(1, report);
    const { prepared } = follow(source);
    while (!prepared.ready) await turn();
    expect(draws).toHaveBeenCalledTimes(2);
    expect([roiSpread, hourValueSpread].map((spread) => spread("contacts", report).interval.status)).toEqual([
      "ok",
      "ok",
    ]);
    expect(draws).toHaveBeenCalledTimes(2);
    prepared.unload();
  });

  test("what was asked for is done before anybody is told", () => {
    const { prepared, told } = follow(new SetReportSource());
    prepared.prepare(() => void told.push(-1));
    expect(told).toEqual([1, -1, 1]);
  });

  test("what was asked for is done though a change comes meanwhile", async () => {
    const source = new SlowSource(0);
    const { prepared, told } = follow(source);
    source.needed = 2;
    prepared.prepare(() => void told.push(-1));
    source.change();
    while (prepared.revision === 1) await turn();
    expect(told).toEqual([1, -1, 2]);
    prepared.unload();
  });

  test("whoever waits for the first report waits no longer than a moment, though changes do not stop", async () => {
    const source = new SlowSource(3);
    const { prepared } = follow(source);
    const end = performance.now() + 3000;
    while (!prepared.ready && performance.now() < end) {
      source.change();
      await turn();
    }
    expect(prepared.ready).toBe(true);
    prepared.unload();
  });

  test("a report that fails is left to who asks for it, and one that is let go of goes on no longer", async () => {
    const failing = new SlowSource(1);
    failing.steps = () => {
      throw new Error("no such report");
    };
    expect(follow(failing).prepared.ready).toBe(true);
    const source = new SlowSource(5);
    const { prepared } = follow(source);
    prepared.unload();
    await turn();
    await turn();
    expect([source.taken, source.listeners.size]).toEqual([1, 0]);
  });

  test("before the vault has been read nothing is ready", () => {
    const source = new SetReportSource();
    source.ready = false;
    const { prepared } = follow(source);
    expect(prepared.ready).toBe(false);
    source.ready = true;
    source.change();
    expect(prepared.ready).toBe(true);
  });
});
