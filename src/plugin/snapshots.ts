import { parseYaml, type App } from "obsidian";
import { renewSnapshots, toSnapshot, type SnapshotText } from "../edits/snapshots";
import type { Language } from "../locales/language";
import type { WriteRequest } from "../model/write-plan";
import { readBlockOptions } from "../notes/block/read-block-options";
import { presenting } from "../present/presenting";
import { blockScope } from "../present/block-scope";
import { saysSomething } from "../present/says-something";
import { snapshotText } from "../present/snapshot-text";
import type { DayRange, Scope } from "../report/report";
import type { ReportQuery, ReportSource } from "../report/report-source";
import { vaultLinks } from "../vault/vault-links";
import { notesWithCallouts } from "../vault/notes-with-callouts";

/** What snapshots are made from. */
export interface SnapshotParts {
  readonly app: App;
  readonly source: ReportSource;
  readonly language: () => Language;
}

const wholeTime: DayRange = { from: null, to: null };

/** Snapshots: summaries in plain Markdown, each with its own query in a comment. */
export class Snapshots {
  constructor(private readonly parts: SnapshotParts) {}

  /** A snapshot for a note: of the note itself where something speaks of it, else of the vault. */
  forNote(path: string): string {
    const { source } = this.parts;
    const own = source.report({ scope: { kind: "note", path }, period: wholeTime, model: null });
    const scope: Scope = saysSomething(own, path) ? { kind: "note", path } : { kind: "vault" };
    const query = scope.kind === "note" ? "for: this, period: all" : "for: vault, period: all";
    return toSnapshot(this.text({ scope, period: wholeTime, model: null, path }), query);
  }

  /**
   * Asks for every snapshot of the vault to be written anew; only notes with callouts and quotes are read. `onLeft` is told
   * of each whose query cannot be read or asks about a note that is not there: it stays as it is.
   */
  renewals(onLeft: () => void): readonly WriteRequest[] {
    const { app, source } = this.parts;
    return notesWithCallouts(app)
      .filter((path) => (source.record(path)?.excluded ?? null) === null)
      .map((path) => ({
        kind: "edit" as const,
        path,
        edit: renewSnapshots((query) => this.renewed(query, path, onLeft)),
      }));
  }

  /** What a query comes to now; null where it cannot be read or what it asks about is not found. */
  private renewed(query: string, path: string, onLeft: () => void): SnapshotText | null {
    const { source } = this.parts;
    const { options, mistakes } = readBlockOptions(parsed(`{${query}}`), query, source.asOf);
    const { scope, lost } = blockScope({ path, targets: options.for }, source);
    if (mistakes.length > 0 || lost.length > 0) {
      onLeft();
      return null;
    }
    return this.text({ scope, period: options.period ?? wholeTime, model: options.model, path });
  }

  private text({ path, ...query }: ReportQuery & { readonly path: string }): SnapshotText {
    const { source, language } = this.parts;
    return snapshotText(presenting(source.report(query), language(), source), vaultLinks(this.parts.app, path));
  }
}

/** A comment's YAML; what is none is a text, which is no query. */
function parsed(yaml: string): unknown {
  try {
    return parseYaml(yaml);
  } catch {
    return yaml;
  }
}
