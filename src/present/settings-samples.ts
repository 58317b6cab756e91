import type { LeafRow, Report, ResultRow } from "../report/report";
import type { Language } from "../locales/language";
import { counted } from "./counted";
import { presenting, type Presenting } from "./presenting";

/** What the settings make of the notes: how many of each are found. */
export function foundSample(report: Report, language: Language): string {
  const seen = presenting(report, language);
  const { contacts, interactions, results } = report.coverage;
  return seen.words.settings.foundText({
    contacts: seen.words.setUp.contacts({ count: contacts, shown: seen.format.number(contacts) }),
    interactions: counted(interactions, "interactions", seen),
    results: counted(results, "results", seen),
  });
}

/** How the result that rests on most interactions is shared out under the report's model, person by person. */
export function splitSample(report: Report, language: Language): string {
  const seen = presenting(report, language);
  const { settings } = seen.words;
  const [example] = [...report.results].filter(hasShares).sort((a, b) => touches(b) - touches(a));
  if (example === undefined) return settings.noExample;
  return settings.split({
    name: example.name,
    amount: seen.format.money(example.net ?? 0),
    parts: seen.format.list(shares(example.leaves, seen)),
  });
}

function hasShares({ net, leaves }: ResultRow): boolean {
  return net !== null && leaves.some(({ person }) => person !== null);
}

function touches({ leaves }: ResultRow): number {
  return new Set(leaves.map(({ interaction }) => `${interaction?.path} ${interaction?.line}`)).size;
}

function shares(leaves: readonly LeafRow[], { words, format }: Presenting): readonly string[] {
  const sums = new Map<string, { readonly leaf: LeafRow; readonly amount: number }>();
  for (const leaf of leaves) {
    const key = `${leaf.role} ${leaf.person?.key ?? ""}`;
    sums.set(key, { leaf, amount: (sums.get(key)?.amount ?? 0) + leaf.amount });
  }
  return [...sums.values()]
    .sort((a, b) => b.amount - a.amount)
    .map(({ leaf: { role, person }, amount }) =>
      words.settings[role === "introducer" ? "introducerPart" : "part"]({
        name: person?.name ?? words.settings.unnamed,
        amount: format.money(amount),
      }),
    );
}
