/** How fields of an entry are spelled, by our own name: only those that are spelled otherwise. */
export type Spelled = Readonly<Record<string, string>>;

/** A field as its writer spells it. */
export function spelledField({ spelled }: { readonly spelled: Spelled | null }, field: string): string {
  return spelled?.[field] ?? field;
}
