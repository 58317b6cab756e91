import type { SurveyAnswer } from "../model/survey";
import type { NoteType } from "../model/settings";
import type { SetUpSpeech } from "./set-up-page";

/** What the notes hold that the settings do not know yet, in a few words; null where nothing does. */
export function setUpOffer({ suggestions }: SurveyAnswer, { words, format }: SetUpSpeech): string | null {
  const heaviest = (type: NoteType): readonly string[] => {
    const found = suggestions.find(({ proposal, sure }) => sure && proposal.kind === "sign" && proposal.type === type);
    if (found === undefined || found.proposal.kind !== "sign") return [];
    const { proposal, adds } = found;
    return [words.setUp.offer[proposal.by]({ count: adds, shown: format.number(adds), name: proposal.name })];
  };
  const parts = [...heaviest("interaction"), ...heaviest("contact")];
  const text = format.list(parts);
  return text === "" ? null : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
