import type { Report } from "./report";

/** As many answers are kept whether or not anybody shows their report, and as many rows in all of them. */
const mostUnshown = 500;
const mostRows = 250_000;

/**
 * Answers by their question: the latest, and for as long as somebody holds its report any other, for a Base may show more
 * rows than questions are worth keeping.
 */
export class KeptAnswers<Answer extends { readonly report: Report }> {
  private readonly answers = new WeakMap<Report, Answer>();
  private readonly held = new Map<string, WeakRef<Report>>();
  /** The latest, the oldest of them first. */
  private readonly latest = new Map<string, Report>();
  private rows = 0;
  private readonly released = new FinalizationRegistry<string>((key) => {
    if (this.held.get(key)?.deref() === undefined) this.held.delete(key);
  });

  get(key: string): Answer | undefined {
    const report = this.held.get(key)?.deref();
    return report === undefined ? undefined : this.answers.get(report);
  }

  /** Keeps an answer as the newest. */
  keep(key: string, answer: Answer): void {
    const { report } = answer;
    this.answers.set(report, answer);
    if (this.held.get(key)?.deref() !== report) {
      this.held.set(key, new WeakRef(report));
      this.released.register(report, key);
    }
    this.drop(key);
    this.latest.set(key, report);
    this.rows += rowsOf(report);
    for (const oldest of this.latest.keys()) {
      const isWithin = this.latest.size <= mostUnshown && this.rows <= mostRows;
      if (isWithin || oldest === key) break;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.held.clear();
    this.latest.clear();
    this.rows = 0;
  }

  /** Leaves it to those who hold its report how long an answer stays. */
  private drop(key: string): void {
    const report = this.latest.get(key);
    if (report === undefined) return;
    this.latest.delete(key);
    this.rows -= rowsOf(report);
  }
}

/** How large a report is, by what grows with the vault: people's rows, and interactions' with the sums that are kept of them. */
function rowsOf({ interactions, contacts }: Report): number {
  return interactions.length + contacts.length;
}
