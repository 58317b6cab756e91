import type { ReadBlockOptions } from "../model/block-options";
import type { Day } from "../model/day";
import { toFilterTexts, type Filters } from "../model/filters";
import type { DayRange, Scope } from "../report/report";
import type { ReportQuery } from "../report/report-source";

const allTime: DayRange = { from: null, to: null };

/** What to ask for under some filters. A period that cannot be read is all time. */
export function filteredQuery(
  filters: Filters,
  { readOptions, asOf }: { readonly readOptions: ReadBlockOptions; readonly asOf: Day },
): ReportQuery {
  const { kind, benefit, currency } = filters;
  const query = { scope: scopeOf(filters), period: periodOf(), model: null };
  const isWhole = kind === null && benefit === null && currency === null;
  return isWhole ? query : { ...query, narrowing: { kind, benefit, currency } };

  function periodOf(): DayRange {
    if (filters.period === "") return allTime;
    return readOptions({ period: filters.period }, "", asOf).options.period ?? allTime;
  }
}

function scopeOf({ person, circle }: Filters): Scope {
  if (person !== null) return { kind: "note", path: person };
  return circle === null ? { kind: "vault" } : { kind: "parts", parts: [{ kind: "circle", name: circle }] };
}

/** A link that opens the dashboard of a vault under some filters, on this device or another. */
export function toFilterLink(filters: Filters, vault: string): string {
  const texts = { vault, do: "open", ...toFilterTexts(filters) };
  const parts = Object.entries(texts).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `obsidian://relationship-roi?${parts.join("&")}`;
}
