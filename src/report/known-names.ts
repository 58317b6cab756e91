import type { Ledger } from "../model/ledger";
import { linkName, nameKey } from "../model/link";
import { nearestWord } from "../model/nearest-word";
import type { NoteRecord } from "../model/note-record";
import { hasTag, type TagsOf } from "./choose-parts";

/** What can be asked about by name. */
export type NamedSort = "note" | "tag" | "folder" | "circle";

/** Where names are looked for. */
export interface NamesOptions {
  readonly ledger: Pick<Ledger, "get" | "records" | "revision" | "namesRevision"> & {
    /** Rises whenever a tag or a folder may have come or gone. */
    readonly groupsRevision: number;
  };
  readonly tagsOf: TagsOf;
  /** Every tag of the vault, with its `#`, ours or not; looked through only for one that none of ours bears. */
  readonly tags: () => Iterable<string>;
  /** The path of every folder. */
  readonly folders: () => Iterable<string>;
}

/** Fewer letters are a part of too many names. */
const leastPart = 3;

/** The names a vault has for tags, folders, circles and people, and which of them one that it has not is nearest to. */
export class KnownNames {
  /** Where a tag or circle was last found: that it is still there is quickly seen. */
  private readonly examples = new Map<string, string>();
  private readonly known = new LastAnswers<boolean>();
  private readonly near = new LastAnswers<string | null>();
  private readonly lists = new LastAnswers<readonly string[]>();

  constructor(private readonly options: NamesOptions) {}

  /** Whether the vault has such a tag or one below it, such a folder, or somebody in such a circle. */
  has(sort: Exclude<NamedSort, "note">, name: string): boolean {
    return this.known.get(`${sort} ${name}`, this.revisionOf(sort), () => this.look(sort, name));
  }

  /**
   * The name of that sort that is spelled most like one the vault has not, of several the first by code units; null where
   * none is near.
   */
  nearest(sort: NamedSort, name: string): string | null {
    return this.near.get(`${sort} ${name}`, this.revisionOf(sort), () => this.lookNear(sort, name));
  }

  /** What names of that sort there are is the same for as long as this is. */
  private revisionOf(sort: NamedSort): number {
    const { revision, namesRevision, groupsRevision } = this.options.ledger;
    if (sort === "note") return revision;
    return sort === "circle" ? namesRevision : groupsRevision;
  }

  private look(sort: Exclude<NamedSort, "note">, name: string): boolean {
    if (sort === "folder") return this.list(sort).some((path) => path.toLowerCase() === name.toLowerCase());
    const bears = (record: NoteRecord): boolean =>
      sort === "circle"
        ? record.contact?.circles.some((circle) => nameKey(circle) === nameKey(name)) === true
        : this.options.tagsOf(record.path).some(({ tag }) => hasTag(tag, name));
    const key = `${sort} ${name}`;
    const example = this.options.ledger.get(this.examples.get(key) ?? "");
    if (example !== undefined && bears(example)) return true;
    // One look through the vault tells of every tag whether it is there.
    const isAnywhere = sort === "circle" || this.list(sort).some((tag) => hasTag(`#${tag}`, name));
    return isAnywhere && (this.isBorne(key, bears) || sort === "tag");
  }

  private lookNear(sort: NamedSort, name: string): string | null {
    const names = this.list(sort);
    const part = name.toLowerCase();
    const longer = part.length < leastPart ? undefined : names.find((one) => one.toLowerCase().includes(part));
    return nearestWord(name, names) ?? longer ?? null;
  }

  private isBorne(key: string, bears: (record: NoteRecord) => boolean): boolean {
    for (const record of this.options.ledger.records()) {
      if (!bears(record)) continue;
      this.examples.set(key, record.path);
      return true;
    }
    return false;
  }

  /** Every name of a sort once, in order. */
  private list(sort: NamedSort): readonly string[] {
    return this.lists.get(sort, this.revisionOf(sort), () => [...new Set(this.names(sort))].sort());
  }

  private *names(sort: NamedSort): Iterable<string> {
    if (sort === "folder") yield* this.options.folders();
    else if (sort === "tag") for (const tag of this.options.tags()) yield tag.slice(1);
    else
      for (const record of this.options.ledger.records())
        yield* sort === "circle" ? (record.contact?.circles ?? []) : namesIn(record);
  }
}

/** More names than blocks on the screen ask for. */
const mostAnswers = 500;

/** Remembers answers for as long as the revision they were found at is that of the question. */
class LastAnswers<T> {
  private readonly answers = new Map<string, { readonly revision: number; readonly answer: T }>();

  get(question: string, revision: number, find: () => T): T {
    const before = this.answers.get(question);
    if (before?.revision === revision) return before.answer;
    const answer = find();
    if (this.answers.size >= mostAnswers) this.answers.clear();
    this.answers.set(question, { revision, answer });
    return answer;
  }
}

/** What a note and the people in it are called, where they can be asked about. */
function* namesIn({ name, contact, interactions, results, opportunities }: NoteRecord): Iterable<string> {
  if (contact !== null) yield* [contact.name, ...contact.aliases];
  else if (interactions.length + results.length + opportunities.length > 0) yield name;
  for (const { people } of [...interactions, ...results, ...opportunities])
    for (const { target } of people) yield linkName(target);
}
