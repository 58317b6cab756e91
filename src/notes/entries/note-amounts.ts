import type { FieldValues } from "../fields/field-values";
import type { AmountContext } from "../values/read-amount";
import { readCurrency } from "../values/read-currency";

/** How amounts beside these fields are meant: bare numbers in their own `currency`, else in the surrounding one. */
export function noteAmounts(fields: FieldValues<"currency">, surrounding: AmountContext): AmountContext {
  if (!fields.has("currency")) return surrounding;
  const currency = fields.one("currency", readCurrency, { effect: "field_ignored", accepts: "currency" });
  return currency === null ? surrounding : { ...surrounding, currency };
}
