import type { SnapshotText } from "../edits/snapshots";
import type { NoteLink } from "./pieces";
import type { Presenting } from "./presenting";
import { summary, type SummaryLine } from "./summary";

/** Writes a link to a note as Markdown, in the manner of the vault. */
export type WriteLink = (link: NoteLink, text: string) => string;

/** A summary in plain Markdown with absolute days: it says on every later day what it said on this one. */
export function snapshotText(presenting: Presenting, link: WriteLink): SnapshotText {
  const { words, format, report } = presenting;
  const { name, period, invested, received, next } = summary(presenting, "absolute");
  const title = words.summary.title({ name: name.text, period, day: format.dayShort(report.asOf) });
  const markdown = (line: SummaryLine): string =>
    line.map((piece) => (piece.link === null ? piece.text : link(piece.link, piece.text))).join("");
  const sides = [invested, received].map(markdown).filter((line) => line !== "");
  return { title, lines: [sides.join(" "), markdown(next)].filter((line) => line !== "") };
}
