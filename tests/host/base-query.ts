import type { App } from "./app";
import { BasesEntry, BasesEntryGroup, BasesQueryResult, listOf, parsePropertyId, propertyId, valueOf } from "./bases";
import { getAllTags } from "./frontmatter";
import type { TFile } from "./files";

type Filter = string | { and?: Filter[]; or?: Filter[]; not?: Filter[] };

/** Answers a view's query: the files its filters keep, sorted and grouped as it says. */
export function answerQuery(app: App, base: Record<string, unknown>, view: Record<string, unknown>): BasesQueryResult {
  const filters = [base["filters"], view["filters"]].filter((filter) => filter !== undefined) as Filter[];
  const files = app.vault.getFiles().filter((file) => filters.every((filter) => keeps(filter, file, app)));
  const entries = files.map((file) => new BasesEntry(file, (id) => valueOf(heldIn(file, id, app))));
  const sorts = listOf(view["sort"]) as { property: string; direction?: string }[];
  entries.sort((a, b) => {
    for (const { property, direction } of sorts) {
      const order = compare(text(a, property), text(b, property));
      if (order !== 0) return direction === "DESC" ? -order : order;
    }
    return compare(a.file.path, b.file.path);
  });
  const limited = typeof view["limit"] === "number" ? entries.slice(0, view["limit"]) : entries;
  return new BasesQueryResult(limited, grouped(limited, view["groupBy"]), listOf(view["order"]).map(String));
}

function grouped(entries: BasesEntry[], groupBy: unknown): BasesEntryGroup[] {
  const { property, direction } = (groupBy ?? {}) as { property?: string; direction?: string };
  if (property === undefined) return [new BasesEntryGroup(undefined, entries)];
  const byText = new Map<string, BasesEntry[]>();
  for (const entry of entries) byText.set(text(entry, property), [...(byText.get(text(entry, property)) ?? []), entry]);
  const groups = [...byText].map(([, own]) => own).sort((a, b) => compare(firstText(a), firstText(b)));
  if (direction === "DESC") groups.reverse();
  return groups.map((own) => new BasesEntryGroup(own[0]?.getValue(propertyId(property)) ?? undefined, own));

  function firstText(own: BasesEntry[]): string {
    return own[0] === undefined ? "" : text(own[0], property ?? "");
  }
}

function keeps(filter: Filter, file: TFile, app: App): boolean {
  if (typeof filter !== "string") {
    if (filter.and) return filter.and.every((one) => keeps(one, file, app));
    if (filter.or) return filter.or.some((one) => keeps(one, file, app));
    return !(filter.not ?? []).some((one) => keeps(one, file, app));
  }
  const folder = /^file\.inFolder\("(.*)"\)$/.exec(filter)?.[1];
  if (folder !== undefined) return file.path.startsWith(`${folder}/`);
  const tag = /^file\.hasTag\("#?(.*)"\)$/.exec(filter)?.[1];
  if (tag !== undefined) return getAllTags(app.metadataCache.getFileCache(file) ?? {})?.includes(`#${tag}`) ?? false;
  const equal = /^([\p{L}\d_.-]+) == "(.*)"$/u.exec(filter);
  if (equal) return String(heldIn(file, propertyId(equal[1] ?? ""), app) ?? "") === equal[2];
  throw new Error(`host: the filter ${filter} of a Base is not provided`);
}

function heldIn(file: TFile, id: string, app: App): unknown {
  const { type, name } = parsePropertyId(id);
  if (type === "note") return app.metadataCache.getFileCache(file)?.frontmatter?.[name];
  const own: Record<string, unknown> = {
    name: file.name,
    basename: file.basename,
    path: file.path,
    folder: file.parent?.path,
    ext: file.extension,
  };
  if (type === "file" && name in own) return own[name];
  throw new Error(`host: the property ${id} of a Base is not provided`);
}

function text(entry: BasesEntry, property: string): string {
  return entry.getValue(propertyId(property))?.toString() ?? "";
}

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
