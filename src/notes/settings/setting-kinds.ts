import * as z from "zod/mini";
import type { SettingKind } from "../../model/setting-kind";
import { isEmpty } from "../values/is-empty";
import { signedNumber } from "../values/read-number";
import * as schemas from "./settings-schemas";

/** Each kind of value by the schema that data.json is read with. */
const schemaOfKind = {
  currency: schemas.currencySchema,
  name: schemas.nameSchema,
  text: schemas.optionalNameSchema,
  day: schemas.daySchema,
  dayOrNone: schemas.optionalDaySchema,
  amount: schemas.amountSchema,
  amountOrNone: z.nullable(schemas.amountSchema),
  price: schemas.priceSchema,
  exchange: schemas.exchangeSchema,
  minutes: schemas.minutesSchema,
  days: schemas.daysSchema,
  depth: schemas.depthSchema,
  yearly: schemas.rateSchema,
} as const satisfies Record<SettingKind, z.ZodMiniType>;

const numberKinds: ReadonlySet<SettingKind> = new Set([
  "amount",
  "amountOrNone",
  "price",
  "exchange",
  "minutes",
  "days",
  "depth",
  "yearly",
]);

const maybeNone: ReadonlySet<SettingKind> = new Set(["dayOrNone", "amountOrNone"]);

/** The value to save for what was typed in a field, or undefined where that kind does not accept it. */
export function enteredSetting(kind: SettingKind, typed: string): string | number | null | undefined {
  const text = typed.trim();
  if (text === "" && maybeNone.has(kind)) return null;
  const value = numberKinds.has(kind) ? signedNumber(text) : text;
  if (value === null) return undefined;
  if (!z.safeParse(schemaOfKind[kind], value).success) return undefined;
  return kind === "currency" ? text.toUpperCase() : value;
}

const entrySchemas = {
  hourlyRates: schemas.hourlyRateSchema,
  exchangeRates: schemas.exchangeRateSchema,
  proxies: schemas.proxySchema,
} as const;

/** The lists of the settings whose entries have several parts. */
export type EntryList = keyof typeof entrySchemas;

/** Whether an entry of a list has all it needs to be counted with; an entry of a list of words needs a word. */
export function isWholeEntry(list: string, entry: unknown): boolean {
  const schema = new Map<string, z.ZodMiniType>(Object.entries(entrySchemas)).get(list) ?? schemas.nameSchema;
  return !isEmpty(entry) && z.safeParse(schema, entry).success;
}
