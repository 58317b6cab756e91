import type { InteractionKind } from "../../model/interaction";
import type { Benefit, StreamPeriod } from "../../model/result";

/** The names an entry is written with in one language: all of them are among those the readers know. */
export interface WrittenNames {
  /** The tag of a journal line and the type of a note. */
  readonly interaction: string;
  readonly result: string;
  readonly opportunity: string;
  readonly checkIn: string;
  readonly contact: string;
  readonly type: string;
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly benefits: Readonly<Record<Exclude<Benefit, "other">, string>>;
  readonly fields: typeof enFields;
  readonly hour: string;
  readonly minute: string;
  readonly per: Readonly<Record<StreamPeriod, string>>;
  readonly status: Readonly<Record<"open" | "won" | "lost", string>>;
  readonly decimalMark: string;
}

const enFields = {
  date: "date",
  people: "people",
  kind: "kind",
  duration: "duration",
  cost: "cost",
  gave: "gave",
  introduces: "introduces",
  introducedBy: "introduced_by",
  event: "event",
  benefit: "result",
  amount: "amount",
  saved: "saved",
  anyway: "anyway",
  networkShare: "network_share",
  interactions: "interactions",
  opportunity: "opportunity",
  probability: "probability",
  stage: "stage",
  expectedOn: "expected_on",
  status: "status",
  career: "career",
  resilience: "resilience",
  reputation: "reputation",
  growth: "growth",
  supported: "supported",
  circle: "circle",
  aliases: "aliases",
  metOn: "met_on",
};

const en: WrittenNames = {
  interaction: "interaction",
  result: "result",
  opportunity: "opportunity",
  checkIn: "check-in",
  contact: "contact",
  type: "type",
  kinds: {
    meeting: "meeting",
    event: "event",
    call: "call",
    message: "message",
    introduction: "introduction",
    gift: "gift",
    course: "course",
    upkeep: "upkeep",
    other: "other",
  },
  benefits: {
    career: "career",
    business: "business",
    education: "education",
    information: "information",
    support: "support",
  },
  fields: enFields,
  hour: "h",
  minute: "m",
  per: { week: "week", month: "month", quarter: "quarter", year: "year" },
  status: { open: "open", won: "won", lost: "lost" },
  decimalMark: ".",
};

const ru: WrittenNames = {
  interaction: "взаимодействие",
  result: "результат",
  opportunity: "возможность",
  checkIn: "самооценка",
  contact: "контакт",
  type: "тип",
  kinds: {
    meeting: "встреча",
    event: "событие",
    call: "звонок",
    message: "переписка",
    introduction: "знакомство",
    gift: "подарок",
    course: "курс",
    upkeep: "поддержание",
    other: "другое",
  },
  benefits: {
    career: "карьера",
    business: "бизнес",
    education: "обучение",
    information: "информация",
    support: "поддержка",
  },
  fields: {
    date: "дата",
    people: "люди",
    kind: "вид",
    duration: "длительность",
    cost: "затраты",
    gave: "отдал",
    introduces: "познакомил_с",
    introducedBy: "представил",
    event: "событие",
    benefit: "результат",
    amount: "сумма",
    saved: "сэкономлено",
    anyway: "все_равно",
    networkShare: "доля_людей",
    interactions: "взаимодействия",
    opportunity: "возможность",
    probability: "вероятность",
    stage: "стадия",
    expectedOn: "ожидается",
    status: "статус",
    career: "карьера",
    resilience: "устойчивость",
    reputation: "репутация",
    growth: "рост",
    supported: "поддержка",
    circle: "круг",
    aliases: "aliases",
    metOn: "дата_знакомства",
  },
  hour: " ч",
  minute: " мин",
  per: { week: "неделю", month: "месяц", quarter: "квартал", year: "год" },
  status: { open: "открыта", won: "выиграна", lost: "проиграна" },
  decimalMark: ",",
};

/** The names entries are written with, by language. */
export const writtenNames: Readonly<Record<"en" | "ru", WrittenNames>> = { en, ru };
