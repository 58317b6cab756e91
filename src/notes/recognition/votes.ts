import type { InteractionKind } from "../../model/interaction";
import { noteTypes, type NoteType } from "../../model/settings";
import type { WordSense } from "./word-sense";

/** What one source (tags, `type`, `categories` or `kind`) says a note is, word by word. */
export class Votes {
  /** One bit per type, in the order of `noteTypes`: the lowest wins. */
  private strong = 0;
  private weak = 0;
  private strongKind: InteractionKind | null = null;
  private weakKind: InteractionKind | null = null;
  private isIndex = false;

  /** True where a word makes the note an index of others. */
  get index(): boolean {
    return this.isIndex;
  }

  /** The first kind of interaction named, those of strong words before those of weak ones. */
  get kind(): InteractionKind | null {
    return this.strongKind ?? this.weakKind;
  }

  /** Counts what a word says. */
  add({ type, kind, weak, index }: WordSense): void {
    if (index) this.isIndex = true;
    if (type === null) return;
    const bit = 1 << noteTypes.indexOf(type);
    if (weak) {
      this.weak |= bit;
      this.weakKind ??= kind;
    } else {
      this.strong |= bit;
      this.strongKind ??= kind;
    }
  }

  /** The first type the words name, weak ones only on request; null where they name none. */
  type(strength: "strong" | "weak"): NoteType | null {
    const bits = this[strength];
    return bits === 0 ? null : (noteTypes[31 - Math.clz32(bits & -bits)] ?? null);
  }

  /** True where the words name more than one type. */
  isSplit(strength: "strong" | "weak"): boolean {
    const bits = this[strength];
    return (bits & (bits - 1)) !== 0;
  }
}

/** Votes with one more; made by the first word that says something, since most say nothing. */
export function withVote(before: Votes | null, sense: WordSense | null): Votes | null {
  if (sense === null) return before;
  const votes = before ?? new Votes();
  votes.add(sense);
  return votes;
}
