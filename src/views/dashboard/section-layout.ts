import type { Section } from "../../present/section";

/** In which order sections stand and which of them are folded, by key. */
export interface SectionLayout {
  readonly order: readonly string[];
  readonly folded: readonly string[];
}

/** Sections in the order that was kept; those that were not known then come where they come by themselves. */
export function inKeptOrder(sections: readonly Section[], { order }: SectionLayout): readonly Section[] {
  const known = order.flatMap((key) => sections.find((section) => section.key === key) ?? []);
  return sections.reduce<readonly Section[]>(
    (placed, section, at) =>
      placed.includes(section) ? placed : [...placed.slice(0, at), section, ...placed.slice(at)],
    known,
  );
}

/** An order with one section a place further up (−1) or down (1); the same where there is no such place. */
export function moved(order: readonly string[], key: string, step: -1 | 1): readonly string[] {
  const at = order.indexOf(key);
  const [one, other] = [order[at], order[at + step]];
  if (at < 0 || one === undefined || other === undefined) return order;
  return order.map((each) => (each === one ? other : each === other ? one : each));
}
