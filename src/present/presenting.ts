import type { Words } from "../locales/en";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { Report } from "../report/report";
import type { ReportSource } from "../report/report-source";
import { formats, type Formats } from "./formats";

/** A report on its way to the reader: with the words and the formats of their language. */
export interface Presenting {
  readonly report: Report;
  readonly words: Words;
  readonly format: Formats;
  readonly language: Language;
  /** Where further reports come from, for explanations of rows and for the notes of topics; null where none is at hand. */
  readonly source: ReportSource | null;
}

/** Takes up a report in a language. */
export function presenting(report: Report, language: Language, source: ReportSource | null = null): Presenting {
  return { report, words: words(language), format: formats(language, report), language, source };
}
