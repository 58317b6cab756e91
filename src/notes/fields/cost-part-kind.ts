import type { InteractionKind } from "../../model/interaction";

const kindByPart: ReadonlyMap<string, string> = new Map([
  ...(["event", "ticket", "tickets", "fee", "билет", "билеты", "взнос"] as const).map(
    (part) => [part, "event"] as const,
  ),
  ...(["gift", "gifts", "подарок", "подарки"] as const).map((part) => [part, "gift"] as const),
  ...(["travel", "дорога"] as const).map((part) => [part, "travel"] as const),
  ...(["food", "еда"] as const).map((part) => [part, "food"] as const),
  ...(["training", "course", "обучение", "курс", "курсы", "тренинг"] as const).map(
    (part) => [part, "training"] as const,
  ),
  ...(["upkeep", "subscription", "tools", "membership"] as const).map((part) => [part, "upkeep"] as const),
  ...(["поддержание", "подписка", "подписки", "инструменты", "членство", "членский_взнос", "абонемент"] as const).map(
    (part) => [part, "upkeep"] as const,
  ),
]);

/** The kind of cost a named part is: the six of 2-notes, else its own name. `part` is a field key. */
export function costPartKind(part: string): string {
  return kindByPart.get(part) ?? part;
}

/** The kind of cost of a plain field: what its name says (`fee`), else what the interaction itself was, else `other`. */
export function plainCostKind(name: string, kind: InteractionKind): string {
  const named = kindByPart.get(name);
  if (named !== undefined) return named;
  if (kind === "course") return "training";
  return kind === "event" || kind === "gift" || kind === "upkeep" ? kind : "other";
}
