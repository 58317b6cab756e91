import type { SurveyAnswer } from "../model/survey";

/** The way from an empty page to "Set up from my notes". */
export interface SetUpOffer {
  /** Opens the dialog. */
  readonly open: () => void;
  /** Tells what the notes hold, soon and whenever that changes, until the returned function is called. */
  readonly watch: (show: (answer: SurveyAnswer) => void) => () => void;
}
