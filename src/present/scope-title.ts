import { linkName } from "../model/link";
import type { Scope, ScopePart } from "../report/report";
import { noteFact, personFact, plainFact } from "./facts";
import type { Fact } from "./pieces";
import type { Presenting } from "./presenting";
import { topicFact } from "./topic-note";

/** What a block is about, in words: a note as a link, several things as a list. */
export function scopeTitle(scope: Scope, presenting: Presenting): Fact {
  if (scope.kind === "vault") return plainFact(presenting.words.card.wholeVault);
  if (scope.kind === "note") return noteFact({ path: scope.path, name: linkName(scope.path) });
  const names = scope.parts.map((part) => partName(part, presenting));
  const [first, ...others] = names;
  return first !== undefined && others.length === 0
    ? first
    : plainFact(presenting.format.list(names.map(({ text }) => text)));
}

function partName(part: ScopePart, presenting: Presenting): Fact {
  const { block, terms } = presenting.words;
  switch (part.kind) {
    case "note":
      return noteFact({ path: part.path, name: linkName(part.path) });
    case "person":
      return personFact({ path: null, name: part.name });
    case "tag":
      return plainFact(`#${part.name}`);
    case "folder":
      return plainFact(block.folder({ name: part.name }));
    case "circle":
      return plainFact(block.circle({ name: part.name }));
    case "benefit": {
      const text = block.benefit({ name: terms.benefit[part.benefit] });
      return part.benefit === "other" ? plainFact(text) : topicFact(part.benefit, text, presenting);
    }
  }
}
