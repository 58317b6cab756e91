/** Words for a contact's accounting. YAML 1.1 readers give `off` as false. */
export const roiWords: ReadonlyMap<string, "full" | "personal" | "off"> = new Map([
  ...(["full", "on", "true", "да", "полный"] as const).map((word) => [word, "full"] as const),
  ...(["personal", "private", "личный", "личное", "лично"] as const).map((word) => [word, "personal"] as const),
  ...(["off", "false", "no", "нет", "выкл"] as const).map((word) => [word, "off"] as const),
]);

/** Words of a status that matter to us; all others are somebody else's. */
export const statusWords: ReadonlyMap<string, "planned" | "cancelled"> = new Map([
  ...(["planned", "запланировано", "запланирована", "запланирован", "запланировать"] as const).map(
    (word) => [word, "planned"] as const,
  ),
  ...(["cancelled", "canceled", "отменено", "отменена", "отменен"] as const).map(
    (word) => [word, "cancelled"] as const,
  ),
]);

/** Words of an opportunity's status. */
export const opportunityStatusWords: ReadonlyMap<string, "open" | "won" | "lost"> = new Map([
  ...(["open", "открыта", "открыто", "открыт"] as const).map((word) => [word, "open"] as const),
  ...(["won", "выиграна", "выиграно", "выигран"] as const).map((word) => [word, "won"] as const),
  ...(["lost", "проиграна", "проиграно", "проигран"] as const).map((word) => [word, "lost"] as const),
]);

/** Words for energy, beside its numbers −2…2. */
export const energyWords: ReadonlyMap<string, number> = new Map([
  ...(["drain", "drained", "minus", "минус", "забирает"] as const).map((word) => [word, -1] as const),
  ...(["neutral", "zero", "ноль", "нейтрально"] as const).map((word) => [word, 0] as const),
  ...(["charge", "charged", "plus", "плюс", "заряжает"] as const).map((word) => [word, 1] as const),
]);

/** Who took the initiative. */
export const initiatorWords: ReadonlyMap<string, "me" | "them"> = new Map([
  ...(["me", "i", "myself", "я"] as const).map((word) => [word, "me"] as const),
  ...(["them", "they", "they_did", "они", "он", "она"] as const).map((word) => [word, "them"] as const),
]);

/** Yes and no as text; YAML gives booleans for most. */
export const truthWords: ReadonlyMap<string, boolean> = new Map([
  ...(["true", "yes", "on", "да"] as const).map((word) => [word, true] as const),
  ...(["false", "no", "off", "нет"] as const).map((word) => [word, false] as const),
]);
