import { noteTypes } from "../../model/settings";
import type { Sign } from "./note-signs";
import type { ProposedSign } from "./proposed";

/**
 * Proposed signs without those that would contradict or repeat another one. Among folders the type that comes first in
 * `noteTypes` wins in all of its folder, so a folder of people that holds a folder of meetings cannot be one.
 */
export function settleSigns(proposed: readonly ProposedSign[]): readonly ProposedSign[] {
  const folders = proposed.filter(({ proposal }) => proposal.by === "folder");
  const others = proposed.filter(({ proposal }) => proposal.by !== "folder");
  // What the name says goes before what the notes around it look like.
  const clear = folders.filter(
    (folder) =>
      isNamed(folder) ||
      !folders.some((other) => isNamed(other) && (isWithin(other, folder) || isWithin(folder, other))),
  );
  const consistent = clear.filter(
    (folder) => !clear.some((other) => isWithin(other, folder) && rank(other) > rank(folder)),
  );
  return [...withoutRepeats(consistent), ...withoutRepeats(others)];
}

/** True where its name speaks for it; otherwise only its notes do. */
function isNamed({ sign }: ProposedSign): boolean {
  return sign.hint !== null;
}

/** Drops what lies within another one of the same type. */
function withoutRepeats(proposed: readonly ProposedSign[]): readonly ProposedSign[] {
  return proposed.filter(
    (inner) =>
      !proposed.some(
        (outer) => isWithin(inner, outer) && outer.proposal.type === inner.proposal.type && (outer.sure || !inner.sure),
      ),
  );
}

function isWithin({ proposal: inner }: ProposedSign, { proposal: outer }: ProposedSign): boolean {
  if (inner.by !== outer.by || inner.by === "type") return false;
  return path(inner).startsWith(`${path(outer)}/`);
}

/** Tags compare in any case, folders as they are. */
function path({ by, name }: Pick<Sign, "by" | "name">): string {
  return by === "tag" ? name.toLowerCase() : name;
}

function rank({ proposal }: ProposedSign): number {
  return noteTypes.indexOf(proposal.type);
}
