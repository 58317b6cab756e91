import type { NoteType } from "../../model/settings";
import type { Suggestion } from "../../model/survey";
import { isEmpty } from "../values/is-empty";
import { isPlainMap } from "../values/plain-map";
import { gainsOf, nameGains, type Gains, type IsTicked } from "./gains";
import type { Outcome } from "./outcome";
import type { Outcomes } from "./outcomes";
import type { Proposed, ProposedSign } from "./proposed";
import { eachInSteps, filterInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/** A share of values that can be read below which a name likely means something else. */
const leastReadable = 0.5;

/** Where fewer interaction notes have inline fields, reading them all from disk is not worth it unasked. */
const leastInline = 0.1;

/** What signs add to the settings as they are, each alone, the most first; those that add nothing are left out. */
export function* weighSigns(signs: readonly ProposedSign[], outcomes: Outcomes): Steps<readonly Suggestion[]> {
  const weighed: { readonly sign: ProposedSign; readonly gains: Gains }[] = [];
  for (const sign of signs) {
    const { type } = sign.proposal;
    const after = (proposed: Proposed): boolean => proposed === sign;
    const before = (): boolean => false;
    const gains = yield* gainsOf(sign, ({ entries }) => entries[type], { outcomes, before, after });
    if (gains.adds > 0) weighed.push({ sign, gains });
  }
  const covered = new Map<NoteType, Set<SurveyedNote>>();
  const suggestions: Suggestion[] = [];
  // Of signs of the same notes those given on purpose come first: a folder also holds what merely lies there.
  weighed.sort((a, b) => purpose.indexOf(a.sign.proposal.by) - purpose.indexOf(b.sign.proposal.by));
  for (const { sign, gains } of byWeight(weighed)) {
    const { type } = sign.proposal;
    const known = covered.get(type) ?? new Set();
    covered.set(type, known);
    const further = yield* filterInSteps(gains.notes, (note) => !known.has(note));
    // Another sign of the same notes is worth knowing and need not be ticked too.
    const sure = sign.sure && further.length > 0;
    if (sure) yield* eachInSteps(further, (note) => known.add(note));
    suggestions.push(yield* suggestion({ ...sign, sure }, gains));
  }
  return suggestions;
}

const purpose = ["type", "tag", "folder"] as const;

/** What names of properties add beside the signs that are ticked; of proposals that share a name the heavier one stays. */
export function* weighNames(
  names: readonly Proposed[],
  outcomes: Outcomes,
  isTicked: IsTicked,
): Steps<readonly Suggestion[]> {
  const weighed: { readonly proposed: Proposed; readonly gains: Gains }[] = [];
  for (const proposed of names) {
    const gains = yield* nameGains(proposed, outcomes, isTicked);
    if (gains.adds > 0) weighed.push({ proposed, gains });
  }
  const taken = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const { proposed, gains } of byWeight(weighed)) {
    const written = writtenNames(proposed);
    if (written.some((name) => taken.has(name))) continue;
    for (const name of written) taken.add(name);
    const filled = yield* filterInSteps(
      proposed.members,
      (note) => written.some((name) => !isEmpty(valueOf(note, name))) && isOurs(outcomes.of(note, isTicked)),
    );
    const isReadable = gains.notes.length >= filled.length * leastReadable;
    suggestions.push(yield* suggestion({ ...proposed, sure: proposed.sure && isReadable }, gains));
  }
  return suggestions;
}

/** Inline fields: how many of the notes looked at something more is read of. */
export function* weighInline(
  inline: Proposed,
  outcomes: Outcomes,
  { isTicked, lookedAt }: { readonly isTicked: IsTicked; readonly lookedAt: number },
): Steps<readonly Suggestion[]> {
  const read = ({ values }: Outcome): number =>
    ["people", "duration", "cost", "date"].reduce((sum, field) => sum + (values[field] ?? 0), 0);
  const after = (other: Proposed): boolean => other === inline || isTicked(other);
  const { notes } = yield* gainsOf(inline, read, { outcomes, before: isTicked, after });
  if (notes.length === 0) return [];
  const sure = notes.length >= lookedAt * leastInline;
  return [yield* suggestion({ ...inline, sure }, { adds: notes.length, notes })];
}

function byWeight<T extends { readonly gains: Gains }>(weighed: readonly T[]): readonly T[] {
  // Equal weights keep the order in which they were proposed.
  return [...weighed].sort((a, b) => b.gains.adds - a.gains.adds);
}

function* suggestion({ id, proposal, sure }: Omit<Proposed, "members">, { adds, notes }: Gains): Steps<Suggestion> {
  return { id, proposal, adds, sure, samples: yield* spread(notes) };
}

/** The paths of three notes from all over some, the same in whatever order they come: the first, the last, one between. */
function* spread(notes: readonly SurveyedNote[]): Steps<readonly string[]> {
  let first = notes[0]?.path ?? "";
  let last = first;
  yield* eachInSteps(notes, ({ path }) => {
    if (path < first) first = path;
    if (path > last) last = path;
  });
  let [between, leastEnd] = ["", ""];
  yield* eachInSteps(notes, ({ path }) => {
    if (path === first || path === last) return;
    // By the end of its path, for neighbours are often alike.
    const end = backwards(path);
    if (between === "" || end < leastEnd) [between, leastEnd] = [path, end];
  });
  return [...new Set([first, between, last])].filter((path) => path !== "");
}

function backwards(path: string): string {
  return path.slice(-12).split("").reverse().join("");
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
