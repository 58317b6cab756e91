import type { KindWord } from "../../model/survey";
import { kindOfName } from "../recognition/kind-of-name";
import type { ProposedSign } from "./proposed";
import { eachInSteps, type Steps } from "./steps";

/** A proposed sign of interactions with the kinds its names speak of: its own, or those of the folders its notes lie in. */
export function* withKinds(sign: ProposedSign): Steps<ProposedSign> {
  const { type, by, name } = sign.proposal;
  if (type !== "interaction") return sign;
  const words = new Map<string, KindWord>();
  const look = (word: string): boolean => {
    const kind = kindOfName(word);
    if (kind !== null) words.set(word, { kind, word });
    return kind !== null;
  };
  if (by === "folder") {
    const folders = new Set<string>();
    yield* eachInSteps(sign.members, ({ path }) => folders.add(path.slice(0, path.lastIndexOf("/"))));
    // The nearest that names a kind decides, as it will when notes are read.
    yield* eachInSteps([...folders], (folder) => folder.split("/").reverse().some(look));
  } else look(name);
  return { ...sign, proposal: { ...sign.proposal, kinds: [...words.values()] } };
}
