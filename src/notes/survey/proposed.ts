import type { Proposal } from "../../model/survey";
import type { Sign } from "./note-signs";
import type { SurveyedNote } from "./surveyed-note";

/** A proposal on its way to a suggestion: not weighed yet. */
export interface Proposed {
  readonly id: string;
  readonly proposal: Proposal;
  /** The notes that speak for it while proposals are sought; from then on every note it could make a difference to. */
  readonly members: readonly SurveyedNote[];
  /** True where names or notes leave little doubt. */
  readonly sure: boolean;
}

/** A proposal of a sign. */
export interface ProposedSign extends Proposed {
  readonly proposal: Extract<Proposal, { kind: "sign" }>;
  readonly sign: Sign;
}

/** True for a proposal that makes notes ours: a sign, or a property that says what a note is. */
export function recognises({ proposal }: Proposed): boolean {
  return proposal.kind === "sign" || (proposal.kind === "names" && proposal.names[0]?.field === "type");
}
