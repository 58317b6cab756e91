import type { BlockTarget } from "../model/block-options";
import type { Scope, ScopePart } from "../report/report";

/** Where a question stands, and what links mean there. */
export interface TargetPlace {
  readonly path: string;
  readonly resolve: (target: string, fromPath: string) => string | null;
}

/** What is asked about; nothing named is the note itself. Null where a named note is not found. */
export function scopeOfTargets(targets: readonly BlockTarget[], { path, resolve }: TargetPlace): Scope | null {
  if (targets.some(({ kind }) => kind === "vault")) return { kind: "vault" };
  const parts: ScopePart[] = [];
  for (const target of targets) {
    const part = target.kind === "note" ? resolve(target.text.target, path) : partOf(target, path);
    if (part === null) return null;
    parts.push(typeof part === "string" ? { kind: "note", path: part } : part);
  }
  const [first = { kind: "note", path } as const, ...others] = parts;
  return others.length === 0 && first.kind === "note" ? first : { kind: "parts", parts };
}

function partOf(target: Exclude<BlockTarget, { readonly kind: "note" }>, path: string): ScopePart | null {
  switch (target.kind) {
    case "this":
      return { kind: "note", path };
    case "vault":
      return null;
    case "benefit":
      return { kind: "benefit", benefit: target.benefit };
    default:
      return { kind: target.kind, name: target.name };
  }
}
