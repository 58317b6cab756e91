import { investedText } from "./invested";
import { receivedInTotal } from "./linked-notes-card";
import type { NumberIn } from "./pieces";
import type { Presenting } from "./presenting";
import { whyMetric } from "./why-metric";

/** A sentence, and the numbers in it that can be asked about. */
export interface Sentence {
  readonly text: string;
  readonly numbers: readonly NumberIn[];
}

/** A report as one sentence for the flow of a text: what was invested and what came back. */
export function sentence(presenting: Presenting): Sentence {
  const { report, words } = presenting;
  const { totals, interactions } = report;
  const minutes = totals.minutes?.value ?? 0;
  const cash = totals.cashCost?.value ?? 0;
  const invested = investedText({ minutes, cash, interactions }, presenting);
  const received = receivedInTotal(presenting).value;
  const numbers = [
    ...(invested === null ? [] : [number(invested, "invested")]),
    ...(received === null ? [] : [number(received, "brought")]),
  ];
  return { text: text(), numbers };

  function number(shown: string, key: "invested" | "brought"): NumberIn {
    const label = key === "invested" ? words.card.invested : words.card.received;
    return { text: shown, label, why: whyMetric(key, presenting) };
  }

  function text(): string {
    if (invested !== null && received !== null) return words.card.sentence({ invested, received });
    if (invested !== null) return words.card.sentenceInvested({ invested });
    return received === null ? words.card.sentenceEmpty : words.card.sentenceReceived({ received });
  }
}
