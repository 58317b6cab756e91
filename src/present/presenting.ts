import type { Words } from "../locales/en";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { Report } from "../report/report";
import { formats, type Formats } from "./formats";

/** A report on its way to the reader: with the words and the formats of their language. */
export interface Presenting {
  readonly report: Report;
  readonly words: Words;
  readonly format: Formats;
}

/** Takes up a report in a language. */
export function presenting(report: Report, language: Language): Presenting {
  return { report, words: words(language), format: formats(language, report) };
}
