import type { Chart } from "./chart";
import { contactTable } from "./contact-table";
import { headline, type Headline } from "./headline";
import { isEmptyVault } from "./is-empty-vault";
import { missing, type Missing } from "./missing";
import { periodText } from "./period-text";
import type { Row, Table } from "./pieces";
import type { Presenting } from "./presenting";
import { problemList, type ProblemList } from "./problem-list";
import { resultRows } from "./result-rows";
import { runningChart } from "./running-chart";
import { toWriteRows } from "./to-write-rows";

/** The whole vault on one page, in the order in which it is read. */
export interface Dashboard {
  /** The period and the day, in small type. */
  readonly lead: string;
  /** True while there is nothing of ours in the vault: the page then says how to begin. */
  readonly empty: boolean;
  /** True while there are no contacts or no interactions: the notes may hold them under another name. */
  readonly sparse: boolean;
  readonly headline: Headline;
  readonly chart: Chart | null;
  readonly results: readonly Row[];
  readonly people: Table;
  readonly toWrite: readonly Row[];
  readonly missing: readonly Missing[];
  /** What is known and deliberately not counted, or null. */
  readonly outside: string | null;
  readonly problems: ProblemList;
}

/** Presents the report of the vault as the dashboard. */
export function dashboard(presenting: Presenting): Dashboard {
  const { report, words, format } = presenting;
  const { planned, excludedNotes } = report.coverage;
  const day = format.day(report.asOf);
  return {
    lead: words.surface.lead({ period: periodText(presenting), day }),
    empty: isEmptyVault(report),
    sparse: report.coverage.contacts === 0 || report.coverage.interactions === 0,
    headline: headline(presenting),
    chart: runningChart(presenting),
    results: resultRows(report.results, presenting, null),
    people: contactTable(presenting),
    toWrite: toWriteRows(presenting),
    missing: missing(presenting),
    outside:
      planned + excludedNotes === 0
        ? null
        : words.missing.outside({ planned: format.number(planned), excluded: format.number(excludedNotes) }),
    problems: problemList(report.problems, presenting),
  };
}
