import type { SwitchingRow } from "../report/report";
import type { Why } from "./pieces";
import type { Presenting } from "./presenting";

/** For each price of the user's own, the price at which SROI would be exactly 1, beside the one that is set. */
export function switchingParts(presenting: Presenting): Why["parts"] {
  const { report, words } = presenting;
  return report.switchingValues.map((row) => ({
    label: words.spread.switching({ label: row.label === "" ? row.proxy : row.label }),
    value: priceText(row, presenting),
  }));
}

function priceText({ price, base, currency, unit }: SwitchingRow, { words, format }: Presenting): string {
  if (price.status !== "ok") return words.card.unknown({ reason: words.reasons[price.status].label });
  const per = unit === "" ? currency : `${currency}/${unit}`;
  const amount = price.value <= 0 ? words.spread.anyPrice : `${format.number(price.value)} ${per}`;
  return words.spread.price({ amount, set: `${format.number(base)} ${per}` });
}
