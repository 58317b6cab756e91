import type { Day } from "../model/day";
import type { NoteRecord } from "../model/note-record";
import type { AttributionModel, Settings } from "../model/settings";
import type { NamedSort } from "./known-names";
import type { Narrowing } from "./narrow";
import type { DayRange, Report, Scope } from "./report";

/** What a surface asks for. `model` null = the one of the settings. */
export interface ReportQuery {
  readonly scope: Scope;
  readonly period: DayRange;
  readonly model: AttributionModel | null;
  /** One kind, benefit or currency of the scope; absent = all of it. */
  readonly narrowing?: Narrowing;
}

/** All of the vault at all times: what most surfaces ask for. */
export const wholeVault: ReportQuery = { scope: { kind: "vault" }, period: { from: null, to: null }, model: null };

/** Where every surface gets its figures from, and how it learns that they changed. */
export interface ReportSource {
  /** Rises with every change that can change a figure: a note, a name, the settings, the day. */
  readonly revision: number;
  /** False until the vault has been read once: surfaces then show that they are waiting, not zeros. */
  readonly ready: boolean;
  readonly settings: Settings;
  readonly asOf: Day;
  /** The same report object as long as nothing it rests on changed. */
  report(query: ReportQuery): Report;
  /** The same report, made in steps between which other work can be done; absent where it is there at once. */
  steps?(query: ReportQuery): Generator<undefined, Report>;
  /** What one note says, or undefined for a note that says nothing to us. */
  record(path: string): NoteRecord | undefined;
  /** The path a link means, or null. */
  resolve(target: string, fromPath: string): string | null;
  /** The contact's note that a name or alias means, where one alone bears it; else null. */
  contactNamed(name: string): string | null;
  /** Whether the vault has such a tag or one below it, such a folder, or somebody in such a circle. */
  has(sort: Exclude<NamedSort, "note">, name: string): boolean;
  /** The name of that sort, or of a note or person of ours, that is spelled most like this one; null where none is near. */
  nearest(sort: NamedSort, name: string): string | null;
  /** Called at most once per frame after a change; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void;
}
