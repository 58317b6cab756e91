import { getLanguage } from "obsidian";
import type { Language } from "../locales/language";
import type { Settings } from "../model/settings";

/** The language to speak: the one set, or else Obsidian's own where we speak it, or else English. */
export function languageOf({ language }: Settings): Language {
  if (language !== "auto") return language;
  return getLanguage().toLowerCase().startsWith("ru") ? "ru" : "en";
}
