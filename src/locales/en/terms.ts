import type { CheckInScale } from "../../model/check-in";
import type { InteractionKind } from "../../model/interaction";
import type { Benefit, Opportunity } from "../../model/result";

/** Names of the things the product knows. */
export const terms = {
  benefit: {
    career: "career",
    business: "business",
    education: "education",
    information: "information",
    support: "support",
    other: "other",
  } satisfies Record<Benefit, string>,
  kind: {
    meeting: "meeting",
    event: "event",
    call: "call",
    message: "message",
    introduction: "introduction",
    gift: "gift",
    course: "course",
    upkeep: "upkeep",
    other: "other",
  } satisfies Record<InteractionKind, string>,
  scale: {
    career: "career satisfaction",
    resilience: "resilience",
    reputation: "reputation",
    growth: "personal growth",
    supported: "support felt",
  } satisfies Record<CheckInScale, string>,
  status: { open: "open", won: "won", lost: "lost" } satisfies Record<Opportunity["status"], string>,
};
