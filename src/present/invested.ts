import type { InteractionRow } from "../report/report";
import { isUnreadable } from "./is-unreadable";
import type { Figure, Line } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** Time and money put in: minutes, and minor units of money. */
export interface Investment {
  readonly minutes: number;
  readonly cash: number;
  /** The interactions it was put into. */
  readonly interactions: readonly InteractionRow[];
}

/** What was invested, with how much of the time was recorded. Nothing recorded and nothing readable are reasons, not 0. */
export function investedFigure(investment: Investment, presenting: Presenting): Figure {
  const { words } = presenting;
  const value = investedText(investment, presenting);
  const isWritten = isUnreadable(
    investment.interactions.map(({ path }) => path),
    presenting,
  );
  const missing = isWritten ? words.card.unreadable : words.card.nothingRecorded;
  const reason = value === null ? missing : null;
  const lines = value === null ? [] : coverageLines(investment.interactions, presenting);
  return { key: "invested", label: words.card.invested, value, reason, lines, why: whyMetric("invested", presenting) };
}

/**
 * Time and money as one text, joined by `both`: "6 h 30 min + €225"; null where neither was recorded. A cost written as 0 is
 * told.
 */
export function investedText(
  { minutes, cash, interactions }: Investment,
  { words, format }: Presenting,
  both = words.card.timeAndMoney,
): string | null {
  const hasTime = interactions.some(({ timeBasis }) => timeBasis !== "none");
  const time = format.duration(minutes);
  const money = format.money(cash);
  const hasMoney = cash !== 0 || interactions.some(({ hasCost }) => hasCost);
  if (minutes > 0 && hasMoney) return both({ time, money });
  if (hasMoney) return money;
  return hasTime ? time : null;
}

function coverageLines(interactions: readonly InteractionRow[], { words, format }: Presenting): readonly Line[] {
  const timed = interactions.filter(({ timeBasis }) => timeBasis !== "none");
  const [only, ...others] = timed;
  if (only === undefined) return [];
  if (others.length === 0)
    return [{ text: only.timeBasis === "recorded" ? words.card.timeRecorded : words.card.timeEstimated, band: null }];
  const recorded = timed.filter(({ timeBasis }) => timeBasis === "recorded").length;
  const text = words.card.recordedTime({ recorded: format.number(recorded), all: format.number(timed.length) });
  return [{ text, band: null }];
}
