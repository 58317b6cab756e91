import { moment, normalizePath } from "obsidian";
import { toIsoDay, type Day } from "../model/day";
import type { VaultConventions } from "./vault-conventions";

/** The path of a day's daily note, as the core plugin is set to name it. */
export function dailyNotePath(day: Day, { dailyNoteFormat, dailyNotes }: VaultConventions): string {
  return normalizePath(`${dailyNotes.folder}/${dayInFormat(day, dailyNoteFormat ?? "YYYY-MM-DD")}.md`);
}

/** A day in one of moment's formats: what the core plugin names its notes by. */
export function dayInFormat(day: Day, format: string): string {
  const make: unknown = moment;
  if (!isMaker(make)) throw new Error("Obsidian's moment cannot be called.");
  return make(toIsoDay(day), "YYYY-MM-DD", true).format(format);
}

type MakeMoment = (text: string, format: string, strict: boolean) => { readonly format: (format: string) => string };

/** The declared type of Obsidian's `moment` is a module, which has no call. */
function isMaker(value: unknown): value is MakeMoment {
  return typeof value === "function";
}
