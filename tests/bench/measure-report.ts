import { xirr } from "../../src/metrics/xirr";
import type { Flow } from "../../src/model/ledger";
import type { Report } from "../../src/report/report";
import type { ReportQuery } from "../../src/report/report-source";
import { benchSettings, benchToday, emptyStore, readerInto, reportOver, type BenchVault } from "./bench-vault";
import { editedTalk } from "./edited-talk";
import { watchedInteractions, watchedPath } from "./generate-vault";
import { warmMedian } from "./warm-median";

/** What reports cost, in milliseconds. */
export interface ReportTimes {
  /** The whole vault, nothing joined before: the first report, and the first of a new day. */
  readonly cold: number;
  /** The whole vault after an edit: all but the edited note is joined already. */
  readonly warm: number;
  /** What of both is XIRR's search for rates. */
  readonly xirr: number;
  /** An edited note read and stored, and the report of the person it names. */
  readonly card: number;
}

const allTime = { from: null, to: null };
const wholeVault: ReportQuery = { scope: { kind: "vault" }, period: allTime, model: null };
const card: ReportQuery = { scope: { kind: "note", path: watchedPath }, period: allTime, model: null };

export async function measureReport(vault: BenchVault): Promise<ReportTimes> {
  const store = emptyStore();
  await readerInto(store, vault).readAll();
  const live = reportOver(store, vault);
  const edit = editedTalk(vault);

  const coldTime = warmMedian(() => {
    live.setContext({ settings: benchSettings, asOf: benchToday });
    live.report(wholeVault);
  });
  const warmTime = warmMedian(() => {
    store.replace(edit());
    live.report(wholeVault);
  });
  const flows = cashOf(live.report(wholeVault));
  const xirrTime = warmMedian(() => void xirr(flows));
  const cardTime = warmMedian(
    () => {
      store.replace(edit());
      live.report(card);
    },
    { warmUps: 300, runs: 501 },
  );
  const { interactions } = live.report(card).coverage;
  if (interactions !== watchedInteractions) throw new Error(`The card shows ${interactions} interactions.`);
  return { cold: coldTime, warm: warmTime, xirr: xirrTime, card: cardTime };
}

/** The report's cash by day, as XIRR sees it. */
function cashOf({ running }: Report): readonly Flow[] {
  return running.map(({ date, net }, at) => ({ day: date, minor: net - (running[at - 1]?.net ?? 0) }));
}
