import type { App } from "obsidian";
import { fillTemplate } from "../edits/fill-template";
import type { Day } from "../model/day";
import { dayInFormat } from "./daily-note";

/** A template and what its placeholders stand for. */
export interface FilledTemplate {
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  /** The time of day for `{{time}}`. */
  readonly time: string;
  readonly values?: ReadonlyMap<string, string>;
}

/** The text a new note begins with: its template's, filled in as the core plugin does; empty without a template. */
export async function templateText(app: App, { path, day, title, time, values }: FilledTemplate): Promise<string> {
  if (path === "") return "";
  const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
  if (file === null) return "";
  const text = await app.vault.cachedRead(file);
  const dated = text.replace(/\{\{[ \t]*date:([^{}\n]+)\}\}/gi, (_whole, format: string) =>
    dayInFormat(day, format.trim()),
  );
  const own = new Map([["date", dayInFormat(day, "YYYY-MM-DD")], ["title", title], ["time", time], ...(values ?? [])]);
  return fillTemplate(dated, own);
}
