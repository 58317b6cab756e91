import type { Report } from "./report";

/** As many answers are kept whether or not anybody shows their report. */
const mostUnshown = 500;

/**
 * Answers by their question: the latest, and for as long as somebody holds its report any other, for a Base may show more
 * rows than questions are worth keeping.
 */
export class KeptAnswers<Answer extends { readonly report: Report }> {
  private readonly answers = new WeakMap<Report, Answer>();
  private readonly held = new Map<string, WeakRef<Report>>();
  /** The latest, the oldest of them first. */
  private readonly latest = new Map<string, Report>();
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
    this.latest.delete(key);
    this.latest.set(key, report);
    const [oldest] = this.latest.keys();
    if (this.latest.size > mostUnshown && oldest !== undefined) this.latest.delete(oldest);
  }

  clear(): void {
    this.held.clear();
    this.latest.clear();
  }
}
