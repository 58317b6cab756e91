import type { BlockTarget } from "../model/block-options";
import type { ReportSource } from "../report/report-source";
import type { Scope, ScopePart } from "../report/report";

/** What a block is about, and the targets that lead to no note. */
export interface BlockScope {
  readonly scope: Scope;
  readonly lost: readonly string[];
}

/** Finds what a block in a note is about. Where nothing it names can be found, it is about the note itself. */
export function blockScope(
  { path, targets }: { readonly path: string; readonly targets: readonly BlockTarget[] },
  source: ReportSource,
): BlockScope {
  const lost: string[] = [];
  const parts: ScopePart[] = [];
  for (const target of targets) {
    switch (target.kind) {
      case "vault":
        return { scope: { kind: "vault" }, lost };
      case "this":
        parts.push({ kind: "note", path });
        break;
      case "note": {
        const found = source.resolve(target.text.target, path);
        if (found === null) lost.push(target.text.target);
        else parts.push({ kind: "note", path: found });
        break;
      }
      default:
        parts.push(target);
    }
  }
  const [first = { kind: "note", path }, ...others] = parts;
  const scope: Scope = first.kind === "note" && others.length === 0 ? first : { kind: "parts", parts };
  return { scope, lost };
}
