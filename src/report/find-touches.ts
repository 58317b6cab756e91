import type { NoteRecord } from "../model/note-record";
import { linkName, nameKey } from "../model/link";
import { byPathAndLine } from "../model/order";
import type { Problem, ProblemEffect } from "../model/problem";
import type { Outcome } from "../model/result";
import { spelledField } from "../model/spelled";
import type { JoinCache } from "./join-cache";
import type { JoinedInteraction } from "./joined";
import { ownInteraction } from "./own-interaction";

/**
 * The interactions a result or opportunity is owed to, as its links, its place and the interactions' own `results:`
 * say. A link to a note of journal lines means all of its lines. Held ones only, each once, by path and line.
 */
export function findTouches(
  { record, outcome, onInteraction }: { record: NoteRecord; outcome: Outcome; onInteraction: boolean },
  cache: JoinCache,
  problems: Problem[] | null,
): readonly JoinedInteraction[] {
  const { ledger, names } = cache.context;
  const { resolve } = names;
  const found = new Set<JoinedInteraction>();
  const lost: string[] = [];
  if (onInteraction) {
    const own = ownInteraction(record, outcome, cache);
    if (own !== undefined) found.add(own);
  }
  for (const link of outcome.interactions) {
    const path =
      link.kind === "link" ? resolve(link.target, outcome.path) : resolve(linkName(link.target), outcome.path);
    const target = path === null ? undefined : ledger.get(path);
    const touched = target === undefined ? [] : interactionsMeant(cache.interactionsOf(target));
    if (touched.length === 0) lost.push(link.target);
    touched.forEach((touch) => found.add(touch));
  }
  for (const path of ledger.naming(nameKey(record.name))) {
    const other = ledger.get(path);
    if (other === undefined) continue;
    for (const joined of cache.interactionsOf(other)) {
      const isNamed = joined.interaction.resultLinks.some(({ target }) => resolve(target, path) === record.path);
      if (isNamed) found.add(joined);
    }
  }
  if (problems !== null && lost.length > 0) {
    const effect = effectOfLost(outcome, { lost: lost.length, found: found.size });
    for (const target of lost) problems.push(linkNotFound(outcome, target, effect));
  }
  return [...found]
    .filter(({ standing }) => standing === "held")
    .sort((a, b) => byPathAndLine(a.interaction, b.interaction));
}

function interactionsMeant(joined: readonly JoinedInteraction[]): readonly JoinedInteraction[] {
  const ofNote = joined.filter(({ interaction }) => interaction.source === "note");
  return ofNote.length > 0 ? ofNote : joined;
}

/** A link that leads nowhere takes the outcome from nobody where something else says whom it is owed to. */
function effectOfLost(
  { interactions, people, shares }: Outcome,
  { lost, found }: { readonly lost: number; readonly found: number },
): ProblemEffect {
  if (interactions.length > lost) return "rest_counts";
  return found > 0 || people.length > 0 || shares.length > 0 ? "field_ignored" : "not_attributed";
}

function linkNotFound(outcome: Outcome, target: string, effect: ProblemEffect): Problem {
  const { path, line } = outcome;
  return {
    path,
    line,
    field: spelledField(outcome, "interactions"),
    effect,
    cause: "link_not_found",
    accepts: "meeting",
    written: target,
  };
}
