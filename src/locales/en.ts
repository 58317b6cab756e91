import { accounts } from "./en/accounts";
import { base } from "./en/base";
import { block } from "./en/block";
import { blockHelp } from "./en/block-help";
import { callout } from "./en/callout";
import { capture } from "./en/capture";
import { card } from "./en/card";
import { chart } from "./en/chart";
import { charts } from "./en/charts";
import { cli } from "./en/cli";
import { commands } from "./en/commands";
import { completion } from "./en/completion";
import { counts } from "./en/counts";
import { dashboard } from "./en/dashboard";
import { exporting } from "./en/exporting";
import { exported } from "./en/export";
import { flags } from "./en/flags";
import { figures, rules } from "./en/formulas";
import { headline } from "./en/headline";
import { metrics } from "./en/metrics";
import { missing } from "./en/missing";
import { people } from "./en/people";
import { problems } from "./en/problems";
import { reasons } from "./en/reasons";
import { setUp } from "./en/set-up";
import { review } from "./en/review";
import { settingNotes, settings } from "./en/settings";
import { spread } from "./en/spread";
import { summary } from "./en/summary";
import { surface } from "./en/surface";
import { tables } from "./en/tables";
import { terms } from "./en/terms";
import { time } from "./en/time";
import { topics } from "./en/topics";
import { uri } from "./en/uri";
import { writing } from "./en/writing";

/** Everything the product says, in English; the other languages have the same shape. */
export const en = {
  accounts,
  base,
  block,
  blockHelp,
  callout,
  capture,
  card,
  chart,
  charts,
  cli,
  commands,
  completion,
  counts,
  dashboard,
  exporting,
  exported,
  figures,
  flags,
  headline,
  metrics,
  missing,
  people,
  problems,
  reasons,
  review,
  rules,
  setUp,
  settingNotes,
  settings,
  spread,
  summary,
  surface,
  tables,
  terms,
  time,
  topics,
  uri,
  writing,
};

/** The shape of a catalogue. */
export type Words = typeof en;
