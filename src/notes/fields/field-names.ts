/**
 * The names of each field as `[canonical, names]`, the canonical one first among them where it is a name itself.
 * Names are field keys (`field-key.ts`).
 */
type FieldNames = readonly (readonly [field: string, names: readonly string[]])[];

const date = [
  "date",
  ["date", "when", "day", "start_date", "startdate", "session_date", "дата", "когда", "день"],
] as const;

const people = [
  "people",
  [
    ...["people", "person", "contacts", "contact", "attendees", "participants", "related_people", "with", "guests"],
    ...["players", "members", "люди", "контакты", "контакт", "участники", "с_кем", "кто"],
  ],
] as const;

const currency = ["currency", ["currency", "валюта"]] as const;
const status = ["status", ["status", "статус"]] as const;
const roi = ["roi", ["roi"]] as const;

/** What is looked at in every note: what type it is, on which day, and what can leave it out by hand. */
export const noteFieldNames = [
  ["tags", ["tags", "tag", "теги"]],
  ["type", ["type", "тип"]],
  ["categories", ["categories", "category"]],
  ["kind", ["kind"]],
  date,
  status,
  roi,
] as const satisfies FieldNames;

export const interactionFieldNames = [
  date,
  people,
  [
    "duration",
    ["duration", "minutes", "hours", "time_spent", "length", "длительность", "продолжительность", "минуты", "часы"],
  ],
  /** A start where it is a clock time, a length otherwise. */
  ["time", ["время", "time"]],
  ["start", ["start_time", "starttime", "начало"]],
  ["end", ["end_time", "endtime", "конец"]],
  ["time_entries", ["timeentries", "time_entries"]],
  ["cost", ["cost", "costs", "price", "fee", "spent", "стоимость", "затраты", "расход", "расходы", "потрачено"]],
  currency,
  ["kind", ["kind", "sort", "interaction_type", "meeting_type", "вид", "тип_встречи", "формат"]],
  ["energy", ["energy", "battery", "энергия"]],
  ["event", ["event", "событие", "мероприятие"]],
  ["gave", ["gave", "given", "дал", "дала", "отдал", "отдала", "помог", "помогла"]],
  ["initiated", ["initiated", "initiated_by", "инициатор"]],
  ["introduces", ["introduces", "introduced", "познакомил_с"]],
  ["introduced_by", ["introduced_by", "представил", "познакомил"]],
  ["again", ["again", "еще_раз"]],
  ["overhead", ["overhead", "общие"]],
  ["results", ["results", "результаты"]],
  status,
] as const satisfies FieldNames;

export const contactFieldNames = [
  ["aliases", ["aliases", "alias"]],
  ["email", ["email", "e_mail", "emails", "почта"]],
  ["introduced_by", ["introduced_by", "referred_by", "представил", "знаком_через"]],
  ["introduced_on", ["introduced_on", "met_on", "дата_знакомства", "first_met"]],
  ["met_at", ["met_at"]],
  ["circle", ["circle", "circles", "group", "company", "org", "круг", "группа", "компания"]],
  ["closeness", ["closeness"]],
  ["cadence", ["cadence", "cadence_days", "периодичность"]],
  roi,
  [
    "last_contact",
    [...["last_contact", "last_seen", "date_last_contacted", "последний_контакт", "дата_последнего_контакта"]],
  ],
] as const satisfies FieldNames;

const outcomeFields = [
  date,
  ["amount", ["amount", "value", "income", "revenue", "сумма", "доход", "прибыль"]],
  ["baseline", ["baseline", "was", "раньше", "было"]],
  ["saved", ["saved", "time_saved", "сэкономлено", "сэкономлено_времени"]],
  ["proxy", ["proxy", "оценка"]],
  ["units", ["units", "количество"]],
  ["anyway", ["anyway", "deadweight", "все_равно"]],
  ["network_share", ["network_share", "доля_людей"]],
  ["interactions", ["interactions", "via", "взаимодействия"]],
  people,
  ["shares", ["shares", "доли"]],
  ["drop_off", ["drop_off", "затухание"]],
  ["per", ["per", "за", "период"]],
  ["from", ["from", "с", "начало"]],
  ["to", ["to", "по", "до", "конец"]],
  currency,
] as const satisfies FieldNames;

export const resultFieldNames = [
  ["benefit", ["benefit", "result", "kind", "выгода", "результат"]],
  ...outcomeFields,
  ["opportunity", ["opportunity", "from_opportunity", "возможность"]],
] as const satisfies FieldNames;

export const opportunityFieldNames = [
  ["benefit", ["benefit", "result", "kind", "выгода", "результат"]],
  ...outcomeFields,
  ["stage", ["stage", "стадия", "этап"]],
  ["probability", ["probability", "вероятность"]],
  ["expected_on", ["expected_on", "ожидается"]],
  status,
] as const satisfies FieldNames;

export const checkInFieldNames = [
  date,
  ["career", ["career", "карьера"]],
  ["resilience", ["resilience", "устойчивость"]],
  ["reputation", ["reputation", "репутация"]],
  ["growth", ["growth", "рост"]],
  ["supported", ["supported", "поддержка"]],
] as const satisfies FieldNames;

export type NoteField = (typeof noteFieldNames)[number][0];
export type InteractionField = (typeof interactionFieldNames)[number][0];
export type ContactField = (typeof contactFieldNames)[number][0];
export type ResultField = (typeof resultFieldNames)[number][0];
export type OpportunityField = (typeof opportunityFieldNames)[number][0];
export type CheckInField = (typeof checkInFieldNames)[number][0];
