import type { NoteRecord } from "../../src/model/note-record";
import type { Settings } from "../../src/model/settings";
import type { Report, Scope } from "../../src/report/report";
import type { ReportQuery, ReportSource } from "../../src/report/report-source";
import { defaultSettings } from "../../src/notes/settings/default-settings";
import { buildReport } from "./build-report";

/** A source whose reports a test sets; it counts what is asked and tells its listeners when told to. */
export class SetReportSource implements ReportSource {
  revision = 1;
  ready = true;
  settings: Settings = defaultSettings;
  readonly asked: ReportQuery[] = [];
  readonly listeners = new Set<() => void>();
  readonly records = new Map<string, NoteRecord>();
  private readonly reports = new Map<string, Report>();

  get asOf(): number {
    return buildReport().asOf;
  }

  set(scope: Scope, report: Report): this {
    this.reports.set(JSON.stringify(scope), report);
    return this;
  }

  change(): void {
    this.revision += 1;
    this.listeners.forEach((listener) => listener());
  }

  report(query: ReportQuery): Report {
    this.asked.push(query);
    return this.reports.get(JSON.stringify(query.scope)) ?? buildReport({ scope: query.scope });
  }

  record(path: string): NoteRecord | undefined {
    return this.records.get(path);
  }

  resolve(target: string): string | null {
    const known = [...this.reports.keys(), ...this.records.keys()].find((key) => key.includes(`${target}.md`));
    return known === undefined ? null : `People/${target}.md`;
  }

  contactNamed(): string | null {
    return null;
  }

  has(_sort: string, name: string): boolean {
    return name === "conference";
  }

  nearest(): string | null {
    return null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
