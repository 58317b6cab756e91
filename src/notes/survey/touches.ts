import { fieldKey } from "../fields/field-key";
import { flatList } from "../values/flat-list";
import { isPlainMap } from "../values/plain-map";
import { typeSignId, typeTexts, type Sign } from "./note-signs";
import type { Proposals } from "./propose";
import { recognises, type Proposed, type ProposedSign } from "./proposed";
import { eachInSteps, type Steps } from "./steps";
import type { SurveyedNote } from "./surveyed-note";

/**
 * Finds for each note the proposals that could make a difference to it, whatever else is ticked. What speaks for a
 * proposal is not enough: a tick also changes notes that do not.
 */
export class Touches {
  private readonly signs = new Map<string, readonly ProposedSign[]>();
  /** Names that say what a note is, and names of its fields, by field key. */
  private readonly typeNames = new Map<string, readonly Proposed[]>();
  private readonly fieldNames = new Map<string, readonly Proposed[]>();

  constructor({ signs, names }: Proposals) {
    for (const sign of signs) append(this.signs, sign.sign.id, sign);
    for (const proposed of names) {
      const { proposal } = proposed;
      if (proposal.kind !== "names") continue;
      const index = recognises(proposed) ? this.typeNames : this.fieldNames;
      for (const { name } of proposal.names) append(index, fieldKey(name), proposed);
    }
  }

  /** True where some ticks could make the note an interaction. */
  mayBeInteraction(note: SurveyedNote): boolean {
    return note.known === "interaction" || this.isSigned(note.signs) || this.typesOf(note).length > 0;
  }

  /** True where some ticks could make list items of the note interactions. */
  mayHaveLines({ hasLines, lineSigns }: SurveyedNote): boolean {
    return hasLines || this.isSigned(lineSigns);
  }

  /** The proposals of signs and names that could change what the note comes to; `text` where it was asked for. */
  of(note: SurveyedNote, text: string | null): readonly Proposed[] {
    const recognising = [...this.signsOf(note), ...this.typesOf(note)];
    // What is nobody's note under any ticks has no fields either.
    if (note.known === null && !note.hasLines && recognising.length === 0) return nothing;
    const written = [...propertyKeys(note), ...(text === null ? [] : inlineKeys(text))];
    const named = written.flatMap((key) => this.fieldNames.get(key) ?? []);
    return recognising.length + named.length === 0 ? nothing : [...new Set([...recognising, ...named])];
  }

  private isSigned(signs: readonly Sign[]): boolean {
    return signs.some(({ id }) => this.signs.get(id)?.some(({ proposal }) => proposal.type === "interaction"));
  }

  private signsOf({ signs, lineSigns }: SurveyedNote): readonly Proposed[] {
    return [...signs, ...lineSigns].flatMap(({ id }) => this.signs.get(id) ?? nothing);
  }

  /** The names of types the note has, and the signs of the types it names under them. */
  private typesOf({ cache: { frontmatter } }: SurveyedNote): readonly Proposed[] {
    if (this.typeNames.size === 0 || !isPlainMap(frontmatter)) return nothing;
    return Object.keys(frontmatter).flatMap((name): readonly Proposed[] => {
      const named = this.typeNames.get(fieldKey(name.slice(0, 200)));
      if (named === undefined) return nothing;
      const types = typeTexts(flatList(frontmatter[name]) ?? []);
      return [...named, ...types.flatMap((type) => this.signs.get(typeSignId(type)) ?? nothing)];
    });
  }
}

/** Sorts notes by the proposals that touch them. */
export function* touchedNotes(
  notes: readonly SurveyedNote[],
  touching: (note: SurveyedNote) => readonly Proposed[],
): Steps<ReadonlyMap<string, readonly SurveyedNote[]>> {
  const touched = new Map<string, SurveyedNote[]>();
  yield* eachInSteps(notes, (note) => {
    for (const { id } of touching(note)) {
      const before = touched.get(id);
      if (before === undefined) touched.set(id, [note]);
      else before.push(note);
    }
  });
  return touched;
}

function propertyKeys({ cache: { frontmatter } }: SurveyedNote): readonly string[] {
  return isPlainMap(frontmatter) ? Object.keys(frontmatter).map((name) => fieldKey(name.slice(0, 200))) : nothing;
}

/** Longer names are no inline field's. */
const longestInline = 100;

/** The keys of everything in a text that could be an inline field: what stands between a bracket or line start and `::`. */
function inlineKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  for (let at = text.indexOf("::"); at >= 0; at = text.indexOf("::", at + 2)) {
    const before = text.slice(Math.max(0, at - longestInline), at);
    const start = Math.max(before.lastIndexOf("["), before.lastIndexOf("("), before.lastIndexOf("\n"));
    keys.add(fieldKey(before.slice(start + 1).replace(/^[\s>*+_~-]+|[\s*_~]+$/g, "")));
  }
  return [...keys];
}

function append<T>(index: Map<string, readonly T[]>, key: string, value: T): void {
  index.set(key, [...(index.get(key) ?? []), value]);
}

const nothing: readonly never[] = [];
