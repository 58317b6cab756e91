import type { Words } from "./en";
import { block } from "./ru/block";
import { card } from "./ru/card";
import { chart } from "./ru/chart";
import { cli } from "./ru/cli";
import { commands } from "./ru/commands";
import { counts } from "./ru/counts";
import { exported } from "./ru/export";
import { flags } from "./ru/flags";
import { headline } from "./ru/headline";
import { formulas, metrics } from "./ru/metrics";
import { missing } from "./ru/missing";
import { people } from "./ru/people";
import { problems } from "./ru/problems";
import { reasons } from "./ru/reasons";
import { settingNotes, settings } from "./ru/settings";
import { surface } from "./ru/surface";
import { terms } from "./ru/terms";
import { time } from "./ru/time";

/** Everything the product says, in Russian. */
export const ru: Words = {
  block,
  card,
  chart,
  cli,
  commands,
  counts,
  exported,
  flags,
  formulas,
  headline,
  metrics,
  missing,
  people,
  problems,
  reasons,
  settingNotes,
  settings,
  surface,
  terms,
  time,
};
