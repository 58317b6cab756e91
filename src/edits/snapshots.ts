import type { TextEdit } from "../model/write-plan";
import { bodyLines } from "./body-lines";
import { lineEnd } from "./line-end";

/** What a snapshot says: the title of its callout, and the lines below it. */
export interface SnapshotText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A snapshot in a note: its generated part, the query it carries, and how it is quoted and folded. */
interface Snapshot {
  readonly from: number;
  readonly to: number;
  readonly query: string;
  /** What every line of it begins with. */
  readonly quote: string;
  readonly fold: string;
}

const head = /^([ \t]*(?:>[ \t]*)+)\[!roi\|snapshot\]([-+]?)(?=\s|$)/i;
const comment = /^%%roi[ \t]+(.*?)[ \t]*%%[ \t]*$/;

/** A snapshot as Markdown: a folded callout that carries its own query in a comment. */
export function toSnapshot(text: SnapshotText, query: string): string {
  return written(text, { query, quote: "> ", fold: "-" }).join("\n");
}

/**
 * Writes the snapshots of a note anew, from the head of the callout to its query. Fold state, quotation and what follows
 * the query stay. `renew` answers null for a snapshot that is to be left.
 */
export function renewSnapshots(renew: (query: string) => SnapshotText | null): TextEdit {
  return (text) => {
    const end = lineEnd(text);
    let edited = "";
    let at = 0;
    for (const snapshot of snapshotsOf(text)) {
      const fresh = renew(snapshot.query);
      if (fresh === null) continue;
      edited += text.slice(at, snapshot.from) + written(fresh, snapshot).join(end);
      at = snapshot.to;
    }
    return { text: edited + text.slice(at) };
  };
}

/** How many snapshots of a note read differently after a write. */
export function changedSnapshots(before: string, after: string): number {
  const texts = (text: string): readonly string[] => snapshotsOf(text).map(({ from, to }) => text.slice(from, to));
  const fresh = texts(after);
  return texts(before).filter((text, at) => fresh[at] !== text).length;
}

function written(
  { title, lines }: SnapshotText,
  { query, quote, fold }: Pick<Snapshot, "query" | "quote" | "fold">,
): readonly string[] {
  return [`[!roi|snapshot]${fold} ${title}`, ...lines, `%%roi ${query}%%`].map((line) => quote + line);
}

function snapshotsOf(text: string): readonly Snapshot[] {
  const { lines } = bodyLines(text);
  return lines.flatMap((line, index) => {
    const parts = line.isInside ? null : head.exec(line.text);
    if (parts === null) return [];
    const [, quote = "", fold = ""] = parts;
    const bare = quote.trimEnd();
    const rest = lines.slice(index + 1);
    const stop = rest.findIndex((one) => !one.text.startsWith(bare) || head.test(one.text));
    const last = (stop < 0 ? rest : rest.slice(0, stop)).find((one) =>
      comment.test(one.text.slice(bare.length).trim()),
    );
    const query = comment.exec(last?.text.slice(bare.length).trim() ?? "")?.[1];
    if (last === undefined || query === undefined) return [];
    return [{ from: line.from, to: last.to, query, quote, fold }];
  });
}
