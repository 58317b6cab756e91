import type { AccountRow, ContactRow } from "../report/report";
import { counted } from "./counted";
import { toNote } from "./facts";
import { missing } from "./missing";
import type { Presenting } from "./presenting";
import { reviewNumbers } from "./review-numbers";
import type { WriteLink } from "./snapshot-text";
import { topicFact } from "./topic-note";
import { reasonToWrite } from "./to-write-rows";
import type { NoteLink } from "./pieces";

/** What a review is made from. */
export interface ReviewQuestion {
  readonly now: Presenting;
  readonly before: Presenting;
  /** All of the time up to today: whom to write to is a matter of now, whatever the review is about. */
  readonly today: Presenting;
  readonly link: WriteLink;
  /** The review of the period before, where there is one. */
  readonly previous: string | null;
}

/** How many lines a list has at most: more are not read. */
const mostLines = 7;

/** The generated parts of a review note, by the names of their marks. */
export function reviewRegions(question: ReviewQuestion): ReadonlyMap<string, string> {
  const { now, before } = question;
  return new Map([
    ["numbers", reviewNumbers(now, before)],
    ["returns", returns(question)],
    ["thanks", thanks(question)],
    ["change", change(question)],
    ["links", links(question)],
  ]);
}

/** Results with what they brought, the largest first, then events that brought more than they cost. */
function returns({ now, link }: ReviewQuestion): string {
  const { report, words, format } = now;
  const results = report.results
    .filter(({ ledger, net }) => (ledger === "A" || ledger === "B") && net !== null && net > 0)
    .sort((a, b) => (b.net ?? 0) - (a.net ?? 0))
    .map(({ path, name, net }) =>
      words.review.brought({ name: link(toNote(path), name), money: format.money(net ?? 0) }),
    );
  const events = report.events
    .filter((event) => netOf(event) > 0 && event.results > 0)
    .map((event) =>
      words.review.paidBack({ name: link(toNote(event.key), event.name), money: format.money(netOf(event)) }),
    );
  return list([...results.slice(0, mostLines), ...events.slice(0, mostLines)], words.review.nothingBack);
}

/** People something came from in the period, by name and without amounts: nobody is ranked. */
function thanks({ now, link }: ReviewQuestion): string {
  const { report, words, format } = now;
  const toThank = report.contacts.filter(
    ({ results, received, opportunities }) => results + received + opportunities > 0,
  );
  const lines = toThank.map((row) =>
    words.review.thank({ name: personLink(row, link), reason: format.list(cameFrom(row, now)) }),
  );
  return list(lines, words.review.nobodyToThank);
}

function cameFrom({ results, opportunities, received }: ContactRow, now: Presenting): readonly string[] {
  return [
    ...(results > 0 ? [counted(results, "results", now)] : []),
    ...(opportunities > 0 ? [counted(opportunities, "opportunities", now)] : []),
    ...(received > 0 && results + opportunities === 0 ? [now.words.review.gaveYou] : []),
  ];
}

/** Whom to write to, what cost and has brought nothing yet, and what is not recorded. */
function change({ now, today, link }: ReviewQuestion): string {
  const { report, words, format } = now;
  // In a note that is kept "20 months ago" would be wrong tomorrow.
  const dated = { ...today, format: { ...today.format, ago: today.format.dayShort } };
  const write = today.report.toWrite.map((row) =>
    words.review.write({ name: personLink(row, link), reason: reasonToWrite(row, dated) }),
  );
  const quiet = report.events
    .filter(({ results, opportunities, fullCost }) => results + opportunities === 0 && fullCost > 0)
    .sort((a, b) => b.fullCost - a.fullCost)
    .map(({ key, name, fullCost }) =>
      words.review.quiet({ name: link(toNote(key), name), money: format.money(fullCost) }),
    );
  const gaps = missing(now).map((gap) => words.summary.gap(gap));
  return list([...write.slice(0, mostLines), ...quiet.slice(0, 3), ...gaps.slice(0, 3)], words.missing.none);
}

function links({ now, link, previous }: ReviewQuestion): string {
  const { words } = now;
  const topics = (["career", "analytics", "optimization", "development"] as const).map((topic) => {
    const { text, link: target } = topicFact(topic, words.settings.topic[topic], now);
    return target === null ? text : link(target, text);
  });
  const before = previous === null ? [] : [words.review.previous({ note: link(toNote(previous), nameOf(previous)) })];
  return list([topics.join(" · "), ...before], "");
}

function personLink({ path, name }: { readonly path: string | null; readonly name: string }, link: WriteLink): string {
  const target: NoteLink = { target: path ?? name, exists: path !== null };
  return link(target, name);
}

function netOf({ net }: AccountRow): number {
  return net.value ?? 0;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

function list(lines: readonly string[], nothing: string): string {
  return lines.length === 0 ? nothing : lines.map((line) => `- ${line}`).join("\n");
}
