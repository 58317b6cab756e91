import type { NoteType } from "../../model/settings";

/** What a word in the name of a tag, type or folder makes its notes look like. */
export interface WordHint {
  readonly type: NoteType;
  /** The word alone says so; another needs notes that bear it out. */
  readonly strong: boolean;
}

const strongWords: Readonly<Partial<Record<NoteType, readonly string[]>>> = {
  contact: [
    ...["people", "person", "persons", "contact", "contacts", "friend", "friends", "colleague", "colleagues"],
    ...["coworker", "coworkers", "acquaintance", "acquaintances", "relative", "relatives", "rolodex"],
    ...["люди", "человек", "персона", "персоны", "контакт", "контакты", "друг", "друзья", "подруга", "подруги"],
    ...["коллега", "коллеги", "знакомый", "знакомые", "родственник", "родственники", "родные", "приятели"],
  ],
  interaction: [
    ...["meeting", "meetings", "mtg", "mtgs", "1on1", "standup", "standups", "catchup", "catchups"],
    ...["встреча", "встречи", "созвон", "созвоны", "звонок", "звонки", "планерка", "планерки"],
    ...["собеседование", "собеседования", "переговоры", "летучка", "летучки"],
  ],
};

/** Words for people taken together: what lies under them is often about the group. */
export const groupWords: ReadonlySet<string> = new Set(["crm", "family", "team", "staff", "семья", "команда"]);

/** Words with other meanings too: a `team` may be a topology, a `call` a system call, an `interview` a puzzle. */
const weakWords: Readonly<Partial<Record<NoteType, readonly string[]>>> = {
  contact: [
    ...["client", "clients", "customer", "customers", "teammate", "teammates", "partner"],
    ...["partners", "member", "members", "investor", "investors", "student", "students", "candidate", "candidates"],
    ...["employee", "employees", "founder", "founders", "mentor", "mentors", "neighbors", "neighbours"],
    ...["classmates", "stakeholders", "peers", "player", "players"],
    ...["клиент", "клиенты", "заказчик", "заказчики", "партнер", "партнеры", "сотрудник"],
    ...["сотрудники", "студенты", "ученики", "кандидаты", "инвесторы", "соседи", "одноклассники", "однокурсники"],
    ...["наставник", "наставники", "игрок", "игроки"],
    ...groupWords,
  ],
  interaction: [
    ...["call", "calls", "sync", "syncs", "lunch", "lunches", "dinner", "dinners", "breakfast", "coffee", "coffees"],
    ...["drinks", "conference", "conferences", "event", "events", "interview", "interviews", "conversation"],
    ...["conversations", "chat", "chats", "session", "sessions", "workshop", "workshops", "retro", "retros", "visit"],
    ...["visits", "appointment", "appointments", "interaction", "interactions", "kickoff", "kickoffs", "talk", "talks"],
    ...["обед", "обеды", "ужин", "ужины", "кофе", "конференция", "конференции", "интервью", "разговор", "разговоры"],
    ...["беседа", "беседы", "консультация", "консультации", "сессия", "сессии", "мероприятие", "мероприятия"],
    ...["событие", "события", "взаимодействие", "взаимодействия", "митинг", "митинги", "визит", "визиты", "ретро"],
  ],
  result: [
    ...["result", "results", "outcome", "outcomes", "win", "wins", "achievement", "achievements"],
    ...["результат", "результаты", "итоги", "достижение", "достижения", "успехи", "победы"],
  ],
  opportunity: [
    ...["opportunity", "opportunities", "deal", "deals", "prospect", "prospects", "lead", "leads", "pipeline"],
    ...["возможность", "возможности", "сделка", "сделки", "лиды"],
  ],
};

/** What may stand beside such a word without changing what it means. */
export const plainWords: ReadonlySet<string> = new Set([
  ...["a", "the", "and", "of", "with", "my", "our", "all", "s", "i", "note", "notes", "log", "logs", "minutes"],
  ...["work", "personal", "private", "business", "project", "projects", "sales", "daily", "weekly", "monthly"],
  ...["annual", "phone", "zoom", "video", "online", "office", "internal", "external", "key", "important", "active"],
  ...["и", "с", "со", "по", "на", "мои", "наши", "все", "заметки", "заметка", "записи", "журнал", "протоколы"],
  ...["рабочие", "рабочая", "рабочий", "личные", "личная", "деловые", "важные", "еженедельные", "командные"],
  ...["онлайн", "проектные", "новые"],
]);

/** Names of what has an address and a phone and is no person. */
export const thingWords: ReadonlySet<string> = new Set([
  ...["company", "companies", "organization", "organizations", "organisation", "organisations", "org", "orgs"],
  ...["businesses", "vendor", "vendors", "supplier", "suppliers", "place", "places", "restaurant"],
  ...["restaurants", "hotel", "hotels", "venue", "venues", "school", "schools", "book", "books", "movie", "movies"],
  ...["product", "products", "server", "servers", "device", "devices", "character", "characters", "npc", "npcs"],
  ...["компания", "компании", "организация", "организации", "фирмы", "места", "рестораны", "отели", "книги"],
  ...["фильмы", "товары", "серверы", "устройства", "персонажи"],
]);

/** What a note says of itself that is about a firm or a school, wherever it lies. */
export const firmWords: ReadonlySet<string> = new Set([
  ...["company", "companies", "firm", "firms", "organization", "organizations", "organisation", "organisations"],
  ...["institution", "institutions", "vendor", "vendors", "supplier", "suppliers", "school", "schools"],
  ...["компания", "компании", "фирма", "фирмы", "организация", "организации", "учреждение", "школа"],
]);

/** From a word of a name to what it hints at. */
export const signWords: ReadonlyMap<string, WordHint> = new Map([
  ...hints(weakWords, false),
  ...hints(strongWords, true),
]);

function hints(
  words: Readonly<Partial<Record<NoteType, readonly string[]>>>,
  strong: boolean,
): readonly (readonly [string, WordHint])[] {
  const types = ["contact", "interaction", "result", "opportunity"] as const;
  return types.flatMap((type) => (words[type] ?? []).map((word) => [word, { type, strong }] as const));
}
