import type { InteractionKind } from "../../model/interaction";
import type { NoteType } from "../../model/settings";

/** The words that make a note one of a type, as tag or as type (2-notes), as field keys. */
export const typeWords: Readonly<Record<NoteType, readonly string[]>> = {
  contact: ["contact", "contacts", "person", "people", "контакт", "человек", "люди"],
  interaction: ["interaction", "взаимодействие"],
  result: ["result", "outcome", "результат", "итог", "исход", "выгода"],
  opportunity: ["opportunity", "lead", "возможность"],
  checkIn: ["check_in", "checkin", "самооценка"],
};

/** Words that make a note an interaction and set its kind. */
export const kindWords: ReadonlyMap<string, InteractionKind> = new Map([
  ...(["meeting", "meetings", "1_on_1", "встреча"] as const).map((word) => [word, "meeting"] as const),
  ...(["call", "звонок"] as const).map((word) => [word, "call"] as const),
  ...(["chat", "email", "переписка"] as const).map((word) => [word, "message"] as const),
  ...(["event", "событие", "мероприятие"] as const).map((word) => [word, "event"] as const),
  ...(["gift", "подарок"] as const).map((word) => [word, "gift"] as const),
  ...(["introduction", "знакомство"] as const).map((word) => [word, "introduction"] as const),
  ...(["course", "обучение", "курс"] as const).map((word) => [word, "course"] as const),
  ...(["upkeep", "поддержание"] as const).map((word) => [word, "upkeep"] as const),
]);

/** Words of the `kind` field: those above, and those that name a kind but no type of note. */
export const kindFieldWords: ReadonlyMap<string, InteractionKind> = new Map([
  ...kindWords,
  ...(["message", "сообщение", "письмо"] as const).map((word) => [word, "message"] as const),
  ...(["other", "interaction", "другое", "прочее", "взаимодействие"] as const).map((word) => [word, "other"] as const),
]);

/** Words that are also topics: as a tag they count only where the note names people or records something. */
export const weakWords: ReadonlySet<string> = new Set([
  ...["event", "course", "email", "chat", "gift", "introduction", "upkeep", "lead"],
  ...["событие", "курс", "обучение", "переписка", "подарок", "знакомство", "итог", "выгода"],
]);

/** Tags and types of index notes, which gather others and are none themselves. */
export const indexWords: readonly string[] = ["moc", "map", "index", "hub", "dashboard", "карта"];
