/** Forms of one phrase by number, as CLDR names them; a form that is not given falls back to `other`. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Chooses the form for a number by the rules of one language. */
export type Plural = (count: number, forms: PluralForms) => string;

/** The chooser of a language, made once per catalogue because `Intl.PluralRules` is slow to make. */
export function pluralOf(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  return (count, { one, few, many, other }) => {
    const form = rules.select(count);
    if (form === "one") return one ?? other;
    if (form === "few") return few ?? other;
    return form === "many" ? (many ?? other) : other;
  };
}
