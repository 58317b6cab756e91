/** What may be typed in a field of the settings; each has a sentence that says what is accepted. */
export type SettingKind =
  | "currency"
  | "name"
  | "text"
  | "day"
  | "dayOrNone"
  | "amount"
  | "amountOrNone"
  | "price"
  | "exchange"
  | "minutes"
  | "days"
  | "depth"
  | "yearly";
