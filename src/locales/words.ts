import { en, type Words } from "./en";
import type { Language } from "./language";
import { ru } from "./ru";

const catalogues: Readonly<Record<Language, Words>> = { en, ru };

/** Everything the product says in one language. */
export function words(language: Language): Words {
  return catalogues[language];
}
