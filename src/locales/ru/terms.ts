import type { terms as en } from "../en/terms";

export const terms: typeof en = {
  benefit: {
    career: "карьера",
    business: "бизнес",
    education: "обучение",
    information: "информация",
    support: "поддержка",
    other: "другое",
  },
  kind: {
    meeting: "встреча",
    event: "мероприятие",
    call: "звонок",
    message: "переписка",
    introduction: "знакомство",
    gift: "подарок",
    course: "курс",
    upkeep: "поддержание",
    other: "другое",
  },
  scale: {
    career: "удовлетворённость карьерой",
    resilience: "устойчивость",
    reputation: "репутация",
    growth: "личный рост",
    supported: "ощущение поддержки",
  },
  status: { open: "открыта", won: "выиграна", lost: "проиграна" },
};
