import { interactionKinds, type InteractionKind } from "../../model/interaction";
import { remember } from "../../model/remember";
import { fieldKey } from "../fields/field-key";
import { nameTokens } from "../values/name-tokens";
import { plainText } from "../values/plain-text";
import { readWord } from "../values/read-word";
import { isUnreadable, type Readable } from "../values/readable";
import { kindWords } from "./type-words";

/** What people call a meeting, a call or an event beside the words that make a note one. */
const callings: Readonly<Partial<Record<InteractionKind, readonly string[]>>> = {
  meeting: [
    ...["mtg", "mtgs", "1on1", "standup", "standups", "catchup", "catchups", "sync", "syncs", "session", "sessions"],
    ...["interview", "interviews", "workshop", "workshops", "retro", "retros", "kickoff", "kickoffs"],
    ...["visit", "visits", "appointment", "appointments", "conversation", "conversations"],
    ...["встречи", "планерка", "планерки", "летучка", "летучки", "митинг", "митинги", "переговоры", "ретро"],
    ...["собеседование", "собеседования", "интервью", "разговор", "разговоры", "беседа", "беседы"],
    ...["консультация", "консультации", "сессия", "сессии", "визит", "визиты", "синк", "синки"],
  ],
  call: ["calls", "созвон", "созвоны", "звонки"],
  event: [
    ...["events", "conference", "conferences", "meetup", "meetups"],
    ...["события", "мероприятия", "конференция", "конференции"],
  ],
  message: ["emails", "chats", "message", "messages", "сообщения", "письма"],
  gift: ["gifts", "подарки"],
  introduction: ["introductions", "знакомства"],
  course: ["courses", "курсы"],
};

/** Meals, which may be recipes: only a name says that people met over them. */
const meals: readonly string[] = [
  ...["breakfast", "breakfasts", "lunch", "lunches", "dinner", "dinners", "coffee", "coffees", "drinks"],
  ...["обед", "обеды", "ужин", "ужины", "кофе"],
];

const calledKinds: ReadonlyMap<string, InteractionKind> = new Map([
  ...interactionKinds.flatMap((kind) => (callings[kind] ?? []).map((word) => [word, kind] as const)),
  ...kindWords,
]);

const kindByWord: ReadonlyMap<string, InteractionKind> = new Map([
  ...meals.map((word) => [word, "meeting"] as const),
  ...calledKinds,
]);

/**
 * The kind of interaction a name speaks of, the first of its words that names one: `Phone calls`, `discovery-call`,
 * `03 Встречи`, `1:1s`. Null where none does. Only for names whose notes are taken for interactions: a session may be
 * a login, and lunch a recipe.
 */
export const kindOfName: (name: string) => InteractionKind | null = remember((name) => {
  const whole = kindByWord.get(fieldKey(name));
  if (whole !== undefined) return whole;
  for (const word of nameTokens(name)) {
    const kind = kindByWord.get(word);
    if (kind !== undefined) return kind;
  }
  return null;
});

/** More words are a sentence, and what it speaks of may be beside the point. */
const mostWords = 3;

/**
 * Reads a kind of interaction from one of these words, else from a few words all of whose kinds are the same: `board
 * meeting`, `рабочий созвон`, and not `event call`.
 */
export function readKind(value: unknown, words: ReadonlyMap<string, InteractionKind>): Readable<InteractionKind> {
  const read = readWord(value, words);
  if (!isUnreadable(read) || typeof value !== "string") return read;
  return soleKind(plainText(value) ?? "") ?? read;
}

const soleKind = remember((text: string): InteractionKind | null => {
  const named = nameTokens(text);
  const kinds = new Set(named.flatMap((word) => calledKinds.get(word) ?? []));
  const [only] = kinds;
  return named.length > mostWords || kinds.size !== 1 ? null : (only ?? null);
});
