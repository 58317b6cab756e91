import type { BlockMistake, BlockTarget } from "../model/block-options";
import { spellingsOf, targetWords } from "../model/block-words";
import { linkName } from "../model/link";
import { editDistance, nearestWord } from "../model/nearest-word";
import type { ReportSource } from "../report/report-source";
import type { Scope, ScopePart } from "../report/report";

/** A target that the vault does not have. */
export interface LostTarget extends Pick<BlockMistake, "nearest"> {
  readonly kind: Extract<BlockMistake["kind"], `no_such_${string}`>;
  /** Which of the targets it is. */
  readonly index: number;
  readonly name: string;
}

/** What a block is about, and the targets that are nowhere in the vault. */
export interface BlockScope {
  readonly scope: Scope;
  readonly lost: readonly LostTarget[];
}

/** Finds what a block in a note is about. Where nothing it names can be found, it is about the note itself. */
export function blockScope(
  { path, targets }: { readonly path: string; readonly targets: readonly BlockTarget[] },
  source: ReportSource,
): BlockScope {
  const lost: LostTarget[] = [];
  const parts: ScopePart[] = [];
  for (const [index, target] of targets.entries()) {
    if (target.kind === "vault") continue;
    const found = findTarget(target, path, source);
    if ("nearest" in found) lost.push({ ...found, index });
    else parts.push(found);
  }
  if (targets.some(({ kind }) => kind === "vault")) return { scope: { kind: "vault" }, lost };
  const [first = { kind: "note", path }, ...others] = parts;
  const scope: Scope = first.kind === "note" && others.length === 0 ? first : { kind: "parts", parts };
  return { scope, lost };
}

function findTarget(
  target: Exclude<BlockTarget, { kind: "vault" }>,
  path: string,
  source: ReportSource,
): ScopePart | Omit<LostTarget, "index"> {
  switch (target.kind) {
    case "this":
      return { kind: "note", path };
    case "note":
      return findNote(target.text.target, path, source);
    case "benefit":
      return target;
    case "tag":
    case "folder":
    case "circle": {
      const { kind, name } = target;
      if (source.has(kind, name)) return target;
      return { kind: `no_such_${kind}`, name, nearest: source.nearest(kind, name) };
    }
  }
}

function findNote(name: string, fromPath: string, source: ReportSource): ScopePart | Omit<LostTarget, "index"> {
  const path = source.resolve(name, fromPath) ?? source.contactNamed(linkName(name));
  if (path !== null) return { kind: "note", path };
  const person = { kind: "person", name: linkName(name) } as const;
  return isKnown(person, source) ? person : { kind: "no_such_note", name, nearest: nearestTarget(name, source) };
}

/** True for somebody whom notes name, be it that no note is theirs. */
function isKnown(part: ScopePart, source: ReportSource): boolean {
  const query = { scope: { kind: "parts", parts: [part] }, period: { from: null, to: null }, model: null } as const;
  return source
    .report(query)
    .contacts.some(({ interactions, opportunities, results }) => interactions + opportunities + results > 0);
}

/** The word of a sort in the language a name is written in. */
function sortWord(sort: "circle" | "tag" | "folder", name: string): string {
  return targetWords[sort][/\p{Script=Cyrillic}/u.test(name) ? "ru" : "en"][0];
}

/** A name of the vault, or a word of ours in place of the first, whichever is nearer: `valt`, `circel Alumni`. */
function nearestTarget(written: string, source: ReportSource): string | null {
  const sort = (["circle", "tag", "folder"] as const).find((one) => source.has(one, written));
  if (sort !== undefined) return `${sortWord(sort, written)} ${written}`;
  const [first = "", ...others] = written.split(" ");
  const word = nearestWord(first, spellingsOf(targetWords));
  const name = source.nearest("note", written);
  if (word === null) return name;
  const isName = name !== null && editDistance(written.toLowerCase(), name.toLowerCase()) < editDistance(first, word);
  return isName ? name : [word, ...others].join(" ");
}
