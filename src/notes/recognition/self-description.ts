import type { FieldValue } from "../fields/field-list";
import type { NoteField } from "../fields/field-names";
import type { NoteCache } from "../note-cache";
import type { Reading } from "../reading";
import { dottedDayAt } from "../values/file-name-day";
import { emptyList } from "../values/fitted-list";
import { flatList } from "../values/flat-list";
import { isoDayAt } from "../values/iso-day";
import { isPlainMap, type PlainMap } from "../values/plain-map";
import { bodyTags } from "./list-place";
import { readHead, type NoteHead } from "./note-head";
import { withVote, type Votes } from "./votes";
import type { WordSense, WordSenses } from "./word-sense";

/** What a note says of itself, looked over once. */
export interface SelfDescription {
  readonly path: string;
  /** Its properties, or null where it has none that could be read. */
  readonly front: PlainMap | null;
  readonly head: NoteHead;
  /** Tags of the body outside list items. */
  readonly bodyTags: readonly string[];
  /** What its tags say; null where they say nothing. */
  readonly tags: Votes | null;
  /** What `type`, `categories` and `kind` say, in this order; only those that say something. */
  readonly types: readonly TypeVotes[];
}

/** What a property of types says, and under which names. */
export interface TypeVotes {
  readonly votes: Votes;
  readonly values: readonly FieldValue[];
}

/** Looks a note over for what it says of itself. */
export function describeNote(path: string, cache: NoteCache, reading: Reading): SelfDescription {
  const { frontmatter } = cache;
  const front = isPlainMap(frontmatter) ? frontmatter : null;
  const head = readHead(front, reading.noteField);
  const tagsInBody = bodyTags(cache);
  // As most notes of a vault are.
  const isSilent = head.isEmpty && tagsInBody.length === 0;
  return {
    path,
    front,
    head,
    bodyTags: tagsInBody,
    tags: isSilent ? null : tagVotes({ path, head, tagsInBody }, reading),
    types: head.hasSome(typing) ? typeVotes(head, reading) : emptyList,
  };
}

function tagVotes(
  {
    path,
    head,
    tagsInBody,
  }: { readonly path: string; readonly head: NoteHead; readonly tagsInBody: readonly string[] },
  { tagSense }: Reading,
): Votes | null {
  let votes: Votes | null = null;
  for (const { value } of head.values("tags")) {
    const tags = typeof value === "string" ? value.split(/[\s,]+/) : (flatList(value) ?? emptyList);
    for (const tag of tags) if (typeof tag === "string") votes = withVote(votes, senseHere(tag, tagSense(tag), path));
  }
  for (const tag of tagsInBody) votes = withVote(votes, senseHere(tag, tagSense(tag), path));
  return votes;
}

/** Characters of a day: a name as short says nothing else. */
const dayLength = 10;

/**
 * What a tag says of the note at a path: nothing where it is one of people and says whom the note is about, as
 * `#people/anna` does in one whose name begins with a day, and any in one that is called by nothing but its day.
 */
function senseHere(tag: string, sense: WordSense | null, path: string): WordSense | null {
  if (sense?.type !== "contact") return sense;
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const day = isoDayAt(name, 0) ?? dottedDayAt(name.slice(0, dayLength + 1), 0);
  return day !== null && (tag.includes("/") || name.length <= dayLength) ? null : sense;
}

const typing: ReadonlySet<NoteField> = new Set(["type", "categories", "kind"]);

function typeVotes(head: NoteHead, { typeSense }: Reading): readonly TypeVotes[] {
  let found: TypeVotes[] | null = null;
  for (const field of typing) {
    const values = head.values(field);
    const votes = votesOf(values, typeSense);
    if (votes !== null) (found ??= []).push({ votes, values });
  }
  return found ?? emptyList;
}

function votesOf(values: readonly FieldValue[], typeSense: WordSenses): Votes | null {
  let votes: Votes | null = null;
  for (const { value } of values) {
    for (const entry of flatList(value) ?? emptyList) {
      if (typeof entry !== "string") continue;
      const sense = typeSense(entry);
      votes = withVote(votes, sense);
      if (sense !== null || !entry.includes(",")) continue;
      // `type: meeting, work`: a list written as text.
      for (const word of entry.slice(0, 1000).split(",")) votes = withVote(votes, typeSense(word));
    }
  }
  return votes;
}
