import { mulberry32 } from "../../src/metrics/mulberry32";
import { toIsoDay } from "../../src/model/day";
import { frontmatterLinks } from "../host/frontmatter-links";
import type { CachedMetadata, Pos } from "../host/note-cache";
import { parseNote } from "../host/parse-note";

/** A note with its cache ready, as Obsidian has it after its own start. */
export interface GeneratedNote {
  readonly path: string;
  readonly cache: CachedMetadata;
  /** Where lines of it are read. */
  readonly text?: string;
}

/** Whose notes are the same in a vault of any size: their card is what an edit draws again. */
export const watchedPath = "People/Vera Watched.md";
/** The interactions of the watched person. */
export const watchedInteractions = 20;
/** The last day anything is dated; the report is as of the next. */
export const lastDay = 20_088;

/** Interactions that are lines of a journal, as a share of all notes. */
const journalShare = 0.06;
const firstDay = lastDay - 5 * 365;
const firstNames = ["Anna", "Boris", "Clara", "Дина", "Egor", "Felix", "Галина", "Hugo", "Ivan", "Julia"];
const lastNames = ["Abel", "Brandt", "Circle", "Долгова", "Ermolin", "Fox", "Gray", "Hill", "Ильин", "Jung", "Klein"];
const kinds = ["meeting", "meeting", "call", "call", "chat", "event", "gift"] as const;
const benefits = ["business", "career", "education", "information", "support"] as const;
const durations = [45, "45m", "1h30", "1:30", "2 часа", "90 min"] as const;
const costs = [12, "40 EUR", "1 200,50", "25", "7.80"] as const;

/**
 * A vault of `size` notes with the proportions and faults of real ones: a fifth as many interactions as notes, 30 % of
 * them lines of a journal, 3 % contacts, 2 % results, 1 % opportunities, 5 % daily notes that hold the lines or mention
 * people, the rest not ours; 40 % of the links to people lead to no note, 40 % of the interactions name nobody. The same size gives the same vault on every machine.
 */
export function generateVault(size: number): readonly GeneratedNote[] {
  const random = mulberry32(size);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  };
  const chance = (share: number): boolean => random() < share;
  const someDay = (): string => toIsoDay(firstDay + Math.floor(random() * (lastDay - firstDay + 1)));

  const people = Array.from(
    { length: Math.round(size * 0.03) - 1 },
    (_, at) => `${pick(firstNames)} ${pick(lastNames)} ${at}`,
  );
  // As many people without a note as with one: what is drawn decides the share of unresolved links.
  const strangers = people.map((name) => `${name} (no note)`);
  const somebody = (): string => `[[${pick(chance(0.4) ? strangers : people)}]]`;
  const count = (share: number): number => Math.round(size * share);

  const notes = watchedNotes();
  const interactions: string[] = [];
  for (const name of people) notes.push(contactNote(name, { pick, chance, people }));
  const watched = notes.filter(({ path }) => path.startsWith("Interactions/")).length;
  for (let at = watched; at < count(0.2) - count(journalShare); at += 1) {
    const day = someDay();
    const name = `${day} talk ${at}`;
    interactions.push(name);
    const folder = `Interactions/${day.slice(0, 4)}`;
    notes.push(interactionNote(`${folder}/${name}.md`, { day, pick, chance, somebody }));
  }
  for (let at = 1; at < count(0.02); at += 1) {
    const touches = Array.from({ length: Math.floor(random() * 4) }, () => `[[${pick(interactions)}]]`);
    notes.push(resultNote(`Results/Result ${at}.md`, { day: someDay(), touches, pick, chance, somebody }));
  }
  for (let at = 0; at < count(0.01); at += 1) {
    const front = { tags: ["opportunity"], date: someDay(), benefit: "business", people: [somebody()] };
    notes.push(note(`Opportunities/Lead ${at}.md`, { ...front, amount: "5000 EUR", probability: "20%" }));
  }
  const days = count(0.05);
  for (let at = 0; at < days; at += 1) {
    const path = `Daily/${toIsoDay(lastDay - at)}.md`;
    // The lines spread evenly over the latest days that have any; half of all days have none.
    const lines =
      at % 2 === 0
        ? Math.round((count(journalShare) * (at + 2)) / days) - Math.round((count(journalShare) * at) / days)
        : 0;
    if (lines > 0) {
      notes.push(journalNote(path, { lines, pick, chance, somebody }));
      continue;
    }
    const links = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      chance(0.5) ? pick(people) : `Topic ${Math.floor(random() * size)}`,
    );
    notes.push(note(path, { tags: ["daily"] }, links));
  }
  for (let at = 0; notes.length < size; at += 1) {
    const path = `Topics/${pick(lastNames)}/Topic ${at}.md`;
    const links = chance(0.5) ? [`Topic ${Math.floor(random() * size)}`] : [];
    const front = { title: `Topic ${at}`, tags: ["project", "idea"], created: someDay(), status: "active" };
    notes.push(note(path, chance(0.5) ? front : null, links));
  }
  return notes;
}

/** What the drawn parts of a note are drawn with. */
interface Draw {
  readonly pick: <T>(items: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

function contactNote(name: string, { pick, chance, people }: Draw & { people: readonly string[] }): GeneratedNote {
  const front: Record<string, unknown> = { tags: ["person"], circle: pick(["work", "club", "school", "family"]) };
  if (chance(0.3)) front["aliases"] = [`Alias of ${name}`];
  if (chance(0.2)) front["email"] = `${name.replaceAll(" ", ".")}@example.com`;
  if (chance(0.2)) front["introduced_by"] = `[[${pick(people)}]]`;
  return note(`People/${name}.md`, front);
}

function interactionNote(
  path: string,
  { day, pick, chance, somebody }: Draw & { day: string; somebody: () => string },
): GeneratedNote {
  const front: Record<string, unknown> = { tags: [pick(kinds)], date: day };
  if (!chance(0.4)) front["people"] = chance(0.6) ? [somebody()] : [somebody(), somebody(), somebody()];
  if (chance(0.3)) front["duration"] = pick(durations);
  if (chance(0.4)) front["cost"] = pick(costs);
  if (chance(0.1)) front["cost_travel"] = 15;
  if (chance(0.2)) front["energy"] = pick([-1, 0, 1, 2]);
  if (chance(0.1)) front["gave"] = "advice";
  return note(path, front, chance(0.5) ? ["Topic 1"] : []);
}

/** A daily note with interactions as its lines. */
function journalNote(
  path: string,
  { lines, pick, chance, somebody }: Draw & { readonly lines: number; readonly somebody: () => string },
): GeneratedNote {
  const line = (): string => {
    const people = chance(0.4) ? "" : ` ${somebody()}`;
    const fields = [
      ...(chance(0.3) ? [`[duration:: ${pick(durations)}]`] : []),
      ...(chance(0.4) ? [`[cost:: ${pick(costs)}]`] : []),
    ];
    return `- #${pick(["meeting", "call"])}${people} about work ${fields.join(" ")}`;
  };
  const text = `---\ntags: [daily]\n---\n${Array.from({ length: lines }, line).join("\n")}\n- bought paint\n`;
  return { path, cache: parseNote(text), text };
}

interface ResultDraw extends Draw {
  readonly day: string;
  readonly touches: readonly string[];
  readonly somebody: () => string;
}

function resultNote(path: string, { day, touches, pick, chance, somebody }: ResultDraw): GeneratedNote {
  const front: Record<string, unknown> = { tags: ["result"], date: day, benefit: pick(benefits) };
  if (touches.length > 0) front["interactions"] = touches;
  if (chance(0.3)) front["people"] = [somebody()];
  if (chance(0.6)) front["amount"] = pick(["1500 EUR", 300, "2 400,00"]);
  else front["saved"] = pick(["5h", "90 min", "200 EUR"]);
  if (chance(0.5)) front["anyway"] = "25%";
  return note(path, front);
}

/** The watched person, somebody they introduced, and what both took part in. */
function watchedNotes(): GeneratedNote[] {
  const person = "[[Vera Watched]]";
  const talks = Array.from({ length: watchedInteractions }, (_, at) => {
    const day = toIsoDay(lastDay - 30 * (at + 1));
    const front = { tags: ["meeting"], date: day, people: [person], duration: "1h30", cost: "12 EUR" };
    return note(`Interactions/${day} with Vera.md`, front);
  });
  const touches = talks.slice(0, 3).map(({ path }) => `[[${path.slice("Interactions/".length, -".md".length)}]]`);
  return [
    note(watchedPath, { tags: ["person"], circle: "club" }),
    ...talks,
    note("Results/From Vera.md", {
      tags: ["result"],
      date: toIsoDay(lastDay),
      amount: "900 EUR",
      interactions: touches,
    }),
  ];
}

/** A note as the metadata cache holds it: every link in its place, the body's lines after the properties. */
export function note(
  path: string,
  frontmatter: Record<string, unknown> | null,
  links: readonly string[] = [],
): GeneratedNote {
  const lines = frontmatter === null ? 0 : Object.keys(frontmatter).length + 2;
  const cache: CachedMetadata = {};
  if (frontmatter !== null) {
    cache.frontmatter = frontmatter;
    cache.frontmatterPosition = place(0, lines);
    cache.frontmatterLinks = frontmatterLinks(frontmatter);
    cache.sections = [{ type: "yaml", position: place(0, lines) }];
  }
  if (links.length > 0) {
    const position = place(lines, 1);
    cache.sections = [...(cache.sections ?? []), { type: "paragraph", position }];
    cache.links = links.map((link) => ({ link, original: `[[${link}]]`, displayText: link, position }));
  }
  return { path, cache };
}

/** Some lines of a note, as if each had forty characters. */
function place(line: number, lines: number): Pos {
  return {
    start: { line, col: 0, offset: line * 40 },
    end: { line: line + lines - 1, col: 39, offset: (line + lines) * 40 - 1 },
  };
}
