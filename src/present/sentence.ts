import { investedText } from "./invested";
import { receivedInTotal } from "./linked-notes-card";
import type { Presenting } from "./presenting";

/** A report as one sentence for the flow of a text: what was invested and what came back. */
export function sentence(presenting: Presenting): string {
  const { report, words } = presenting;
  const { totals, interactions } = report;
  const minutes = totals.minutes?.value ?? 0;
  const cash = totals.cashCost?.value ?? 0;
  const invested = investedText({ minutes, cash, interactions }, presenting);
  const received = receivedInTotal(presenting).value;
  if (invested !== null && received !== null) return words.card.sentence({ invested, received });
  if (invested !== null) return words.card.sentenceInvested({ invested });
  return received === null ? words.card.sentenceEmpty : words.card.sentenceReceived({ received });
}
