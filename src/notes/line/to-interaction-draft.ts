import type { Day } from "../../model/day";
import type { DraftPerson, InteractionDraft } from "../../model/interaction-draft";
import type { LoggedLine, NamedPerson } from "../../model/logged-line";
import type { AmountContext } from "../values/read-amount";
import { readResultWords } from "./read-result-words";

/** What an entry takes from elsewhere where the line says nothing. */
export interface DraftDefaults {
  readonly day: Day;
  readonly people: readonly DraftPerson[];
  readonly event: string | null;
  readonly amounts: AmountContext;
}

/** The entry a line makes. A result's own words beside its benefit go on in the text, so that none is lost. */
export function toInteractionDraft(line: LoggedLine, { day, people, event, amounts }: DraftDefaults): InteractionDraft {
  const { kind, minutes, costs, introduction } = line;
  const result = line.result === null ? null : readResultWords(line.result, amounts);
  const isSaidApart = result !== null && result.benefit !== null && result.label !== "";
  return {
    day: line.day ?? day,
    kind,
    people: line.people.length > 0 ? line.people.map(draftPerson) : people,
    minutes,
    costs,
    gave: line.gave.join("; "),
    introduces: introduction?.who.map(draftPerson) ?? [],
    introducedBy: introduction?.by.map(draftPerson) ?? [],
    event,
    result: isSaidApart ? { ...result, label: "" } : result,
    text: isSaidApart ? [line.text, result.label].filter((part) => part !== "").join("; ") : line.text,
  };
}

/** A person as far as the line makes clear who it is. */
export function draftPerson({ candidates, name }: NamedPerson): DraftPerson {
  const [only] = candidates;
  if (only === undefined) return { name, path: null, choices: [] };
  return candidates.length === 1
    ? { name: only.name, path: only.path, choices: [] }
    : { name, path: null, choices: candidates };
}
