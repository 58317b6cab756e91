import * as z from "zod/mini";
import { isoDayAt } from "../values/iso-day";

export const amountSchema = z.number().check(z.nonnegative());
export const priceSchema = z.number();
export const exchangeSchema = z.number().check(z.positive());
const text = z.string().check(z.trim());
const name = text.check(z.minLength(1));

/** An ISO 4217 code in any case. */
export const currencySchema = z.pipe(
  z.string().check(z.trim(), z.regex(/^[a-z]{3}$/i)),
  z.transform((code: string) => code.toUpperCase()),
);

/** A day as ISO text. */
export const daySchema = z.pipe(
  z.string(),
  z.transform((iso: string, context) => {
    const day = iso.length === 10 ? isoDayAt(iso, 0) : null;
    if (day === null) context.issues.push({ code: "custom", input: iso, message: "not a date" });
    return day ?? 0;
  }),
);
/** The same, or null. */
export const optionalDaySchema = z._default(z.nullable(daySchema), null);

export const hourlyRateSchema = z.object({ from: optionalDaySchema, amount: amountSchema, currency: currencySchema });

export const exchangeRateSchema = z.object({
  date: daySchema,
  from: currencySchema,
  to: currencySchema,
  rate: exchangeSchema,
});

export const proxySchema = z.object({
  id: name,
  label: z._default(text, ""),
  unit: z._default(text, ""),
  currency: currencySchema,
  low: priceSchema,
  base: priceSchema,
  high: priceSchema,
  basis: z._default(text, ""),
  date: optionalDaySchema,
});

export const nameSchema = name;
/** A name that may be left empty. */
export const optionalNameSchema = text;
export const flagSchema = z.boolean();
export const fractionSchema = z.number().check(z.nonnegative(), z.maximum(1));
export const rateSchema = z.number().check(z.gt(-1));
export const daysSchema = z.number().check(z.positive());
export const minutesSchema = z.int().check(z.nonnegative());
export const depthSchema = z.int().check(z.nonnegative(), z.maximum(10));
export const versionSchema = z.int().check(z.positive());
export const modelSchema = z.enum(["linear", "first", "last", "position", "time-decay", "equal"]);
export const captureTargetSchema = z.enum(["journal", "note"]);
export const numberStyleSchema = z.enum(["auto", "comma", "dot"]);
export const languageSchema = z.enum(["auto", "en", "ru"]);
