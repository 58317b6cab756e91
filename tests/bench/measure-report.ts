import { median } from "../../src/metrics/median";
import { xirr } from "../../src/metrics/xirr";
import type { Flow } from "../../src/model/ledger";
import type { Report } from "../../src/report/report";
import { wholeVault, type ReportQuery } from "../../src/report/report-source";
import type { Steps } from "../../src/report/steps";
import {
  benchSettings,
  benchToday,
  emptyStore,
  handBack,
  readerInto,
  reportOver,
  type BenchVault,
} from "./bench-vault";
import { editedTalk } from "./edited-talk";
import { watchedInteractions, watchedPath } from "./generate-vault";
import { warmMedian } from "./warm-median";

/** What reports cost, in milliseconds. A report is plain data: nothing of it is put off until it is looked at. */
export interface ReportTimes {
  /** The whole vault for the first time: no link looked up, nothing joined. */
  readonly first: number;
  /** The whole vault on a new day: what names mean is known, nothing is joined. */
  readonly newDay: number;
  /** The whole vault after an edit: all but the edited note is joined already. */
  readonly warm: number;
  /** What of these is XIRR's search for rates. */
  readonly xirr: number;
  /** An edited note read and stored, and the report of the person it names. */
  readonly card: number;
  /** The longest of the steps in which the first report is made while others wait. */
  readonly longestStep: number;
  /** The vault's report under another filter of the dashboard, one after another. */
  readonly filters: Readonly<Record<keyof typeof filtered, number>>;
}

const card: ReportQuery = { ...wholeVault, scope: { kind: "note", path: watchedPath } };

/** What the dashboard asks for under its filters. */
const filtered = {
  "a year": { ...wholeVault, period: { from: benchToday - 365, to: benchToday } },
  "a kind": { ...wholeVault, narrowing: { kind: "call", benefit: null, currency: null } },
  "a benefit": { ...wholeVault, narrowing: { kind: null, benefit: "career", currency: null } },
  "a circle": { ...wholeVault, scope: { kind: "parts", parts: [{ kind: "circle", name: "club" }] } },
} as const satisfies Readonly<Record<string, ReportQuery>>;

export async function measureReport(vault: BenchVault): Promise<ReportTimes> {
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  const live = reportOver(store, vault);
  const edit = editedTalk(vault);

  const first = await warmMedian(() => reportOver(store, vault).report(wholeVault));
  const newDay = await warmMedian(() => {
    live.setContext({ settings: benchSettings, asOf: benchToday });
    live.report(wholeVault);
  });
  const warm = await warmMedian(() => {
    store.replace(edit());
    live.report(wholeVault);
  });
  const flows = cashOf(live.report(wholeVault));
  const xirrTime = await warmMedian(() => xirr(flows));
  const cardTime = await warmMedian(
    () => {
      store.replace(edit());
      live.report(card);
    },
    { warmUps: 300, runs: 501 },
  );
  const { interactions } = live.report(card).coverage;
  if (interactions !== watchedInteractions) throw new Error(`The card shows ${interactions} interactions.`);
  const longest: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    await handBack();
    longest.push(longestOf(reportOver(store, vault).steps(wholeVault)));
  }
  return {
    first,
    newDay,
    warm,
    xirr: xirrTime,
    card: cardTime,
    longestStep: median(longest) ?? NaN,
    filters: await filterTimes(),
  };

  /** Each anew after an edit, the vault's report being ready as it is behind the dashboard. */
  async function filterTimes(): Promise<ReportTimes["filters"]> {
    const timeOf = async (query: ReportQuery): Promise<number> => {
      const times: number[] = [];
      for (let run = 0; run < 9; run += 1) {
        await handBack();
        store.replace(edit());
        live.report(wholeVault);
        const begun = performance.now();
        live.report(query);
        times.push(performance.now() - begun);
      }
      return median(times) ?? NaN;
    };
    return {
      "a year": await timeOf(filtered["a year"]),
      "a kind": await timeOf(filtered["a kind"]),
      "a benefit": await timeOf(filtered["a benefit"]),
      "a circle": await timeOf(filtered["a circle"]),
    };
  }
}

function longestOf(steps: Steps<unknown>): number {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - begun);
    if (done === true) return longest;
  }
}

/** The report's cash by day, as XIRR sees it. */
function cashOf({ running }: Report): readonly Flow[] {
  return running.map(({ date, net }, at) => ({ day: date, minor: net - (running[at - 1]?.net ?? 0) }));
}
