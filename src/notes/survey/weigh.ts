import type { Suggestion } from "../../model/survey";
import { isEmpty } from "../is-empty";
import { isPlainMap } from "../plain-map";
import type { Outcome } from "./outcome";
import type { Outcomes } from "./outcomes";
import { recognises, type Proposed, type ProposedSign } from "./proposed";
import type { SurveyedNote } from "./surveyed-note";

const mostSamples = 3;

/** A share of values that can be read below which a name likely means something else. */
const leastReadable = 0.5;

/** What signs add to the settings as they are, each alone, the most first; those that add nothing are left out. */
export function weighSigns(signs: readonly ProposedSign[], outcomes: Outcomes): readonly Suggestion[] {
  const weighed = signs.map((sign) => {
    const { type } = sign.proposal;
    const gains = gainsOf(sign, ({ entries }) => entries[type], {
      outcomes,
      before: () => false,
      after: (proposed) => proposed === sign,
    });
    return { sign, gains };
  });
  const covered = new Set<string>();
  return byWeight(weighed.filter(({ gains }) => gains.adds > 0)).map(({ sign, gains }) => {
    const { type } = sign.proposal;
    const further = gains.notes.filter(({ path }) => !covered.has(`${type} ${path}`));
    // Another sign of the same notes is worth knowing and need not be ticked too.
    const sure = sign.sure && further.length > 0;
    if (sure) for (const { path } of further) covered.add(`${type} ${path}`);
    return suggestion({ ...sign, sure }, gains);
  });
}

/** What names of properties add beside the signs that are ticked; of proposals that share a name the heavier one stays. */
export function weighNames(
  names: readonly Proposed[],
  outcomes: Outcomes,
  isTicked: (proposed: Proposed) => boolean,
): readonly Suggestion[] {
  const weighed = names.map((proposed) => ({ proposed, gains: nameGains(proposed, outcomes, isTicked) }));
  const taken = new Set<string>();
  return byWeight(weighed.filter(({ gains }) => gains.adds > 0)).flatMap(({ proposed, gains }) => {
    const written = writtenNames(proposed);
    if (written.some((name) => taken.has(name))) return [];
    for (const name of written) taken.add(name);
    const filled = proposed.members.filter(
      (note) => written.some((name) => !isEmpty(valueOf(note, name))) && isOurs(outcomes.of(note, isTicked)),
    );
    const isReadable = gains.notes.length >= filled.length * leastReadable;
    return [suggestion({ ...proposed, sure: proposed.sure && isReadable }, gains)];
  });
}

/** How many notes a proposal of names adds a value to, beside the signs that are ticked. */
export function nameGains(
  proposed: Proposed,
  outcomes: Outcomes,
  isTicked: (proposed: Proposed) => boolean,
): { readonly adds: number; readonly notes: readonly SurveyedNote[] } {
  const { proposal } = proposed;
  const field = proposal.kind === "names" ? (proposal.names[0]?.field ?? "") : "";
  const isSign = (other: Proposed): boolean => other !== proposed && recognises(other) && isTicked(other);
  const { notes } = gainsOf(proposed, ({ values }) => values[field] ?? 0, {
    outcomes,
    before: isSign,
    after: (other) => other === proposed || isSign(other),
  });
  return { adds: notes.length, notes };
}

/** Inline fields: how many notes something more is read of. */
export function weighInline(
  inline: Proposed,
  outcomes: Outcomes,
  { isTicked, lookedAt }: { readonly isTicked: (proposed: Proposed) => boolean; readonly lookedAt: number },
): readonly Suggestion[] {
  const read = ({ values }: Outcome): number =>
    ["people", "duration", "cost", "date"].reduce((sum, field) => sum + (values[field] ?? 0), 0);
  const { notes } = gainsOf(inline, read, {
    outcomes,
    before: isTicked,
    after: (other) => other === inline || isTicked(other),
  });
  if (notes.length === 0) return [];
  return [suggestion({ ...inline, sure: notes.length >= lookedAt * 0.1 }, { adds: notes.length, notes })];
}

interface Gains {
  readonly adds: number;
  /** The notes that come to more. */
  readonly notes: readonly SurveyedNote[];
}

function gainsOf(
  { members }: Proposed,
  count: (outcome: Outcome) => number,
  {
    outcomes,
    before,
    after,
  }: {
    readonly outcomes: Outcomes;
    readonly before: (proposed: Proposed) => boolean;
    readonly after: (proposed: Proposed) => boolean;
  },
): Gains {
  let adds = 0;
  const notes = members.filter((note) => {
    const gain = count(outcomes.of(note, after)) - count(outcomes.of(note, before));
    adds += gain;
    return gain > 0;
  });
  return { adds, notes };
}

function byWeight<T extends { readonly gains: Gains }>(weighed: readonly T[]): readonly T[] {
  // Equal weights keep the order in which they were proposed.
  return [...weighed].sort((a, b) => b.gains.adds - a.gains.adds);
}

function suggestion({ id, proposal, sure }: Omit<Proposed, "members">, { adds, notes }: Gains): Suggestion {
  return { id, proposal, adds, sure, samples: spread(notes.map(({ path }) => path).sort()) };
}

/** The first, the middle and the last: neighbours are often alike. */
function spread(paths: readonly string[]): readonly string[] {
  if (paths.length <= mostSamples) return paths;
  return [0, paths.length >> 1, paths.length - 1].flatMap((index) => paths[index] ?? []);
}

function writtenNames({ proposal }: Proposed): readonly string[] {
  return proposal.kind === "names" ? proposal.names.map(({ name }) => name) : [];
}

function valueOf({ cache }: SurveyedNote, name: string): unknown {
  return isPlainMap(cache.frontmatter) ? cache.frontmatter[name] : null;
}

function isOurs({ entries }: Outcome): boolean {
  return Object.values(entries).some((count) => count > 0);
}
