import type { Words } from "./en";
import { accounts } from "./ru/accounts";
import { base } from "./ru/base";
import { block } from "./ru/block";
import { blockHelp } from "./ru/block-help";
import { callout } from "./ru/callout";
import { capture } from "./ru/capture";
import { card } from "./ru/card";
import { chart } from "./ru/chart";
import { charts } from "./ru/charts";
import { cli } from "./ru/cli";
import { commands } from "./ru/commands";
import { completion } from "./ru/completion";
import { counts } from "./ru/counts";
import { dashboard } from "./ru/dashboard";
import { exporting } from "./ru/exporting";
import { exported } from "./ru/export";
import { flags } from "./ru/flags";
import { figures, rules } from "./ru/formulas";
import { headline } from "./ru/headline";
import { metrics } from "./ru/metrics";
import { missing } from "./ru/missing";
import { people } from "./ru/people";
import { problems } from "./ru/problems";
import { reasons } from "./ru/reasons";
import { setUp } from "./ru/set-up";
import { review } from "./ru/review";
import { settingNotes, settings } from "./ru/settings";
import { spread } from "./ru/spread";
import { summary } from "./ru/summary";
import { surface } from "./ru/surface";
import { tables } from "./ru/tables";
import { terms } from "./ru/terms";
import { time } from "./ru/time";
import { topics } from "./ru/topics";
import { uri } from "./ru/uri";
import { writing } from "./ru/writing";

/** Everything the product says, in Russian. */
export const ru: Words = {
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
