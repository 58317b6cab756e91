import type { PersonText } from "../../model/link";
import { remember } from "../../model/remember";
import { emptyList } from "../values/fitted-list";

/** The notes some links lead to, as those who were there; the same target gives the same object. */
export function linkedPersons(targets: readonly string[]): readonly PersonText[] {
  return targets.length === 0 ? emptyList : targets.map(linkedPerson);
}

const linkedPerson = remember((target): PersonText => ({ kind: "link", target, weight: 1 }));
