import { interactionKinds, type InteractionKind } from "../../model/interaction";
import type { Settings } from "../../model/settings";
import { wordKey } from "../values/read-word";

/** The kinds the settings' own words name, by word key; a word under two kinds is of the first. */
export function ownKinds({ kinds }: Settings): ReadonlyMap<string, InteractionKind> {
  const byWord = new Map<string, InteractionKind>();
  for (const kind of interactionKinds) {
    for (const word of kinds[kind]) {
      const key = wordKey(word.replace(/^#/, ""));
      if (!byWord.has(key)) byWord.set(key, kind);
    }
  }
  return byWord;
}
