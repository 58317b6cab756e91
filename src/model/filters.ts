import { interactionKinds, type InteractionKind } from "./interaction";
import { benefits, type Benefit } from "./result";

/** What a surface is narrowed to. */
export interface Filters {
  /** A period as a block has it (`this year`, `2026-01-01..2026-06-30`); empty = all time. */
  readonly period: string;
  readonly circle: string | null;
  readonly kind: InteractionKind | null;
  readonly benefit: Benefit | null;
  /** ISO code. */
  readonly currency: string | null;
  /** The path of a contact's note. A person is narrower than a circle: it is left aside beside one. */
  readonly person: string | null;
  /** Finds rows of tables and lists by their words; sums know nothing of it. */
  readonly search: string;
}

export const noFilters: Filters = {
  period: "",
  circle: null,
  kind: null,
  benefit: null,
  currency: null,
  person: null,
  search: "",
};

/** The filters in texts by name, as a link, a saved layout or a message holds them; what cannot be used is left aside. */
export function fromFilterTexts(texts: unknown): Filters {
  const known = new Map<string, unknown>(typeof texts === "object" && texts !== null ? Object.entries(texts) : []);
  const text = (name: keyof Filters): string | null => {
    const value = known.get(name);
    return typeof value === "string" && value.trim() !== "" ? value : null;
  };
  return {
    period: text("period") ?? "",
    circle: text("circle"),
    kind: interactionKinds.find((kind) => kind === text("kind")) ?? null,
    benefit: benefits.find((benefit) => benefit === text("benefit")) ?? null,
    currency: /^[A-Z]{3}$/.exec(text("currency") ?? "")?.[0] ?? null,
    person: text("person"),
    search: text("search") ?? "",
  };
}

/** The filters that are set, as texts by name. */
export function toFilterTexts(filters: Filters): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]: [string, string | null]) =>
      value === null || value === "" ? [] : [[name, value]],
    ),
  );
}
