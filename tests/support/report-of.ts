import type { AttributionModel } from "../../src/model/settings";
import type { ContactRow, Report, ResultRow, Scope, ScopePart } from "../../src/report/report";
import { day, openVault } from "./open-vault";

export interface Question {
  /** The plugin's data.json; euros without rates by default. */
  readonly settings?: object;
  readonly asOf?: string;
  /** The note asked about; the vault by default. */
  readonly path?: string;
  /** Parts of the vault asked about as one whole. */
  readonly parts?: readonly ScopePart[];
  readonly from?: string;
  readonly to?: string;
  readonly model?: AttributionModel;
}

/** A note with these properties. */
export function note(properties: Readonly<Record<string, unknown>>, body = ""): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---", body].join("\n");
}

/** A contact's note. */
export function contact(properties: Readonly<Record<string, unknown>> = {}): string {
  return note({ type: "contact", ...properties });
}

/** What the product answers about these files, read as a vault; sums in minor units of the base currency. */
export async function reportOf(files: Readonly<Record<string, string>>, question: Question = {}): Promise<Report> {
  const [report] = await reportsOf(files, [question], question);
  if (report === undefined) throw new Error("There is no report.");
  return report;
}

/** Several answers about one vault, in one setting. */
export async function reportsOf(
  files: Readonly<Record<string, string>>,
  questions: readonly Omit<Question, "settings" | "asOf">[],
  { settings = {}, asOf = "2024-12-31" }: Pick<Question, "settings" | "asOf"> = {},
): Promise<readonly Report[]> {
  const { report, failures } = await openVault({ files }, { settings: { baseCurrency: "EUR", ...settings }, asOf });
  if (failures.length > 0) throw new Error(`Not read: ${failures.map(([path]) => path).join(", ")}`);
  return questions.map(({ path, parts, from, to, model = null }) =>
    report.report({
      scope: scopeOf({ path, parts }),
      period: { from: from === undefined ? null : day(from), to: to === undefined ? null : day(to) },
      model,
    }),
  );
}

function scopeOf({ path, parts }: { path: string | undefined; parts: readonly ScopePart[] | undefined }): Scope {
  if (parts !== undefined) return { kind: "parts", parts };
  return path === undefined ? { kind: "vault" } : { kind: "note", path };
}

/** A person's row, by name. */
export function rowOf({ contacts }: Report, name: string): ContactRow {
  const row = contacts.find((one) => one.name === name);
  if (row === undefined) throw new Error(`Nobody is called ${name}.`);
  return row;
}

/** The row of the only result, or of the one in a note. */
export function resultRowOf({ results }: Report, path?: string): ResultRow {
  const row = results.find((one) => path === undefined || one.path === path);
  if (row === undefined) throw new Error(`There is no result ${path ?? ""}.`);
  return row;
}
