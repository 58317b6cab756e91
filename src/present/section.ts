import type { Topic } from "../model/settings";
import type { Words } from "../locales/en";
import type { Chart } from "./chart";
import type { DataTable } from "./data-table";
import type { Chip, Fact, Figure, Fold, Row } from "./pieces";
import type { Missing } from "./missing";
import type { Presenting } from "./presenting";
import { topicFact } from "./topic-note";

/** Something to record that would make figures firmer, and notes in which it could be written now. */
export interface Lack extends Pick<Missing, "numbers"> {
  readonly text: string;
  readonly hint: string;
  readonly notes: readonly Fact[];
}

/** What a section is made of; drawn below each other. */
export type SectionPart =
  | { readonly kind: "figures"; readonly title?: string; readonly figures: readonly Figure[] }
  | { readonly kind: "chips"; readonly chips: readonly Chip[] }
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "rows"; readonly title: string | null; readonly rows: readonly Row[] }
  | { readonly kind: "facts"; readonly title: string; readonly facts: readonly Fact[] }
  | { readonly kind: "table"; readonly table: DataTable }
  | { readonly kind: "folds"; readonly title: string | null; readonly folds: readonly Fold[] }
  | { readonly kind: "lacks"; readonly title: string | null; readonly lacks: readonly Lack[] }
  | { readonly kind: "text"; readonly text: string }
  /** The way to the reader's own note on what the section is about. */
  | { readonly kind: "topic"; readonly fact: Fact };

/** One question of the dashboard: its title, and what answers it in a report. */
export interface Section {
  readonly key: string;
  readonly title: (words: Words) => string;
  /** True for what needs the whole width. */
  readonly isWide: boolean;
  /** The topic on which the reader may have a note of their own. */
  readonly topic?: Topic;
  readonly parts: (presenting: Presenting) => readonly SectionPart[];
}

/** What answers a section's question, below the way to the note of its topic, be there one already or not. */
export function sectionParts(section: Section, presenting: Presenting): readonly SectionPart[] {
  const { topic } = section;
  const parts = section.parts(presenting);
  if (topic === undefined) return parts;
  return [{ kind: "topic", fact: topicFact(topic, presenting.words.settings.topic[topic], presenting) }, ...parts];
}

/** What stands where a section has nothing to show. */
export function nothing(text: string): readonly SectionPart[] {
  return [{ kind: "text", text }];
}

/** A chart, or what to say in its place. */
export function chartOr(chart: Chart | null, empty: string): readonly SectionPart[] {
  return chart === null ? nothing(empty) : [{ kind: "chart", chart }];
}
