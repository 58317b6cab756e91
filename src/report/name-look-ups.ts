import type { Ledger } from "../model/ledger";
import type { ResolveLink } from "./join-context";
import type { Person } from "./joined";

/** How the app tells where links lead. */
export interface LinkFinder {
  readonly resolve: ResolveLink;
  /** Whether no other note bears the name of this one: a link that leads to it does so from anywhere. */
  readonly isNamedAlone: (path: string) => boolean;
}

/**
 * What links and names mean, as long as names mean the same: a spelling that means the same wherever it stands is looked
 * up once, and not for each of the notes that use it.
 */
export class NameLookUps {
  private readonly pathByTarget = new Map<string, string | null>();
  private readonly personsBySort = new Map<string, Map<string, Person | null>>();
  private answers = 0;
  /** What names meant and where links led when these were looked up. */
  private namesRevision = NaN;
  private linksRevision = NaN;

  constructor(
    private readonly finder: LinkFinder,
    private readonly ledger: Pick<Ledger, "namesRevision" | "linksRevision">,
  ) {}

  /** How many answers so far hold for the place they were asked for alone. */
  get placed(): number {
    return this.answers;
  }

  /** The path of the note a link means, or null. */
  readonly resolve = (target: string, fromPath: string): string | null => {
    this.dropOutdated();
    const known = this.pathByTarget.get(target);
    if (known !== undefined) return known;
    const path = this.finder.resolve(target, fromPath);
    // What leads nowhere leads nowhere from anywhere, unless it is written as seen from its place.
    if (!target.startsWith(".") && (path === null || this.finder.isNamedAlone(path)))
      this.pathByTarget.set(target, path);
    else this.answers += 1;
    return path;
  };

  /** The persons behind the spellings of a sort that were found to mean the same everywhere. */
  persons(sort: string): Map<string, Person | null> {
    this.dropOutdated();
    const known = this.personsBySort.get(sort);
    if (known !== undefined) return known;
    const persons = new Map<string, Person | null>();
    this.personsBySort.set(sort, persons);
    return persons;
  }

  private dropOutdated(): void {
    const { namesRevision, linksRevision } = this.ledger;
    if (namesRevision === this.namesRevision && linksRevision === this.linksRevision) return;
    this.namesRevision = namesRevision;
    this.linksRevision = linksRevision;
    this.pathByTarget.clear();
    this.personsBySort.clear();
  }
}
