import type { Scope, ScopePart } from "../report/report";

/** What a report is about as one text, as a block could be asked for it. */
export function scopeText(scope: Scope): string {
  if (scope.kind === "vault") return "vault";
  return scope.kind === "note" ? scope.path : scope.parts.map(partText).join(", ");
}

function partText(part: ScopePart): string {
  switch (part.kind) {
    case "note":
      return part.path;
    case "person":
      return part.name;
    case "tag":
      return `#${part.name}`;
    case "folder":
      return `${part.name}/`;
    case "circle":
      return `circle ${part.name}`;
    case "benefit":
      return `benefit ${part.benefit}`;
  }
}
