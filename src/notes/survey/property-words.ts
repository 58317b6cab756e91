/** What a property name may stand for that the tables of fields do not know. */
export interface FieldWords {
  readonly field: string;
  /** Whose field it is: any note's, an interaction's, a contact's. */
  readonly of: "note" | "interaction" | "contact";
  /** Words of which the name has one … */
  readonly words: readonly string[];
  /** … beside plain ones; or whole names, as field keys. */
  readonly names: readonly string[];
  /** False where the name often means something else: suggested, but not ticked. */
  readonly sure: boolean;
}

/** In the order in which a name is tried. */
export const fieldWords: readonly FieldWords[] = [
  {
    field: "type",
    of: "note",
    words: [],
    names: [
      ...[
        "class",
        "fileclass",
        "file_class",
        "note_type",
        "notetype",
        "entity",
        "object_type",
        "is_a",
        "isa",
        "document_type",
      ],
      ...["тип_заметки", "вид_заметки", "класс", "категория", "категории", "рубрика"],
    ],
    sure: true,
  },
  {
    field: "people",
    of: "interaction",
    words: [
      ...[
        "attendee",
        "attendees",
        "participant",
        "participants",
        "invitee",
        "invitees",
        "attended",
        "present",
        "attendance",
      ],
      ...["interviewer", "interviewers", "interviewee", "interlocutor", "interlocutors", "persons", "colleagues"],
      ...["участник", "участники", "участница", "присутствующие", "присутствовали", "собеседник", "собеседники"],
      ...["собеседница", "гости", "персоны", "человек", "коллеги"],
    ],
    names: ["who", "whom", "met_with", "with_whom", "client", "clients", "candidate", "клиент", "клиенты", "кого"],
    sure: true,
  },
  {
    field: "duration",
    of: "interaction",
    words: ["duration", "mins", "min", "dur", "минут", "мин", "длительность", "продолжительность"],
    names: [
      ...["length_min", "length_minutes", "length_hours", "time_in_minutes", "hours_spent", "minutes_spent"],
      ...["total_time", "timespent", "сколько_времени", "затрачено_времени", "потрачено_времени", "часов"],
    ],
    sure: true,
  },
  {
    field: "cost",
    of: "interaction",
    words: ["cost", "costs", "expense", "expenses", "paid", "bill", "траты", "цена", "оплата", "чек", "оплачено"],
    names: ["amount_spent", "money_spent", "total_price", "price_paid", "заплатил", "заплатила", "сколько_стоило"],
    sure: true,
  },
  {
    field: "date",
    of: "interaction",
    words: ["date", "datum", "дата", "held", "happened"],
    names: [
      ...["on", "scheduled", "scheduled_for", "start", "begin", "datetime", "date_time", "timestamp"],
      ...["realdate", "real_date", "irl_date", "date_played", "played_on"],
    ],
    sure: true,
  },
  {
    field: "date",
    of: "interaction",
    words: [],
    names: ["created", "created_at", "date_created", "creation_date", "создано", "создана", "дата_создания"],
    sure: false,
  },
  {
    field: "last_contact",
    of: "contact",
    words: [],
    names: [
      ...["last_contacted", "last_met", "last_talked", "last_spoke", "last_spoken", "last_meeting", "last_call"],
      ...["last_interaction", "last_touch", "last_chat", "lastcontact", "lastcontacted", "last_contact_date"],
      ...["date_of_last_contact", "last_met_on", "последняя_встреча", "последний_разговор", "последний_звонок"],
      ...["последнее_общение", "последняя_связь", "виделись"],
    ],
    sure: true,
  },
  {
    field: "email",
    of: "contact",
    words: [],
    names: [
      ...["mail", "email_address", "work_email", "personal_email", "email_work", "email_personal", "e_mail_address"],
      ...["эл_почта", "электронная_почта", "имейл", "емейл", "рабочая_почта", "личная_почта"],
    ],
    sure: true,
  },
  {
    field: "circle",
    of: "contact",
    words: [],
    names: [
      ...["organization", "organisation", "organizations", "employer", "workplace", "community", "relationship"],
      ...["relation", "companies", "организация", "место_работы", "работодатель", "отношения", "группы", "сообщество"],
    ],
    sure: true,
  },
  {
    field: "cadence",
    of: "contact",
    words: [],
    names: [
      ...["frequency", "contact_frequency", "keep_in_touch", "reach_out_every", "check_in_every", "contact_every"],
      ...["частота", "частота_контакта", "как_часто", "ритм"],
    ],
    sure: true,
  },
  {
    field: "introduced_by",
    of: "contact",
    words: [],
    names: [
      "met_through",
      "met_via",
      "introduced_via",
      "known_through",
      "через_кого",
      "знакомы_через",
      "познакомились_через",
    ],
    sure: true,
  },
  {
    field: "introduced_on",
    of: "contact",
    words: [],
    names: ["date_met", "met_date", "known_since", "when_met", "first_contact", "когда_познакомились", "знакомы_с"],
    sure: true,
  },
  {
    field: "met_at",
    of: "contact",
    words: [],
    names: ["where_met", "met_where", "where_we_met", "где_познакомились", "место_знакомства"],
    sure: true,
  },
];

/** Words that may stand beside those of a field: `Meeting date`, `Дата встречи`, `Total cost`. */
export const besideFieldWords: ReadonlySet<string> = new Set([
  ...["meeting", "meetings", "call", "event", "interaction", "session", "interview", "the", "of", "in", "and", "at"],
  ...["total", "actual", "minutes", "hours", "list", "names", "people", "also", "other", "external", "internal"],
  ...["встречи", "звонка", "созвона", "события", "мероприятия", "разговора", "проведения", "в", "и", "минутах"],
  ...["часах", "общая", "общие", "другие"],
]);

/** Names of a beginning and an end that only together say how long something took. */
export const spanNames: readonly (readonly [start: string, end: string])[] = [
  ["start", "end"],
  ["from", "to"],
  ["begin", "finish"],
  ["start", "finish"],
  ["started", "ended"],
  ["time_start", "time_end"],
  ["начало_встречи", "конец_встречи"],
  ["время_начала", "время_конца"],
  ["время_начала", "время_окончания"],
];

/** Properties hardly anything but a person has; as field keys, whether filled or not. */
export const tellingPersonNames: ReadonlySet<string> = new Set([
  ...["birthday", "birthdate", "birth_date", "date_of_birth", "dob", "born", "phone", "phone_number", "mobile"],
  ...["cell", "telephone", "whatsapp", "telegram", "linkedin", "last_contact", "last_contacted", "date_last_contacted"],
  ...["first_name", "last_name", "firstname", "lastname", "surname", "nickname", "met_on", "first_met"],
  ...["дата_рождения", "день_рождения", "др", "телефон", "мобильный", "отчество", "фамилия", "дата_знакомства"],
  ...["последний_контакт", "телеграм", "телеграмм"],
]);

/** Properties persons have and other things too: two of them tell. */
export const supportingPersonNames: ReadonlySet<string> = new Set([
  ...["email", "e_mail", "emails", "mail", "company", "organization", "organisation", "employer", "role", "position"],
  ...["job_title", "title", "location", "city", "relationship", "met_at", "introduced_by", "referred_by", "closeness"],
  ...["gender", "spouse", "partner", "children", "kids", "address", "website", "twitter", "instagram", "cadence"],
  ...["почта", "компания", "организация", "должность", "роль", "город", "место_работы", "отношения", "знаком_через"],
  ...["супруг", "супруга", "дети", "пол", "адрес", "инстаграм", "вконтакте", "vk"],
]);

/** What articles and books have, whose writers have a title and a website too. */
export const writingNames: ReadonlySet<string> = new Set([
  ...["excerpt", "byline", "slurped", "published", "publisher", "isbn", "doi", "citekey", "abstract"],
  ...["издательство", "аннотация"],
]);

/** Who wrote something and where it is to be found: together they say that it was published. */
export const authorNames: ReadonlySet<string> = new Set(["author", "authors", "автор", "авторы"]);
export const addressNames: ReadonlySet<string> = new Set(["url", "source", "link", "источник", "ссылка"]);

/** Lists of people nothing else is called by; what they name is a person. */
export const peopleListNames: ReadonlySet<string> = new Set([
  ...["attendees", "attendee", "attendance", "players_present", "participants", "participant", "invitees"],
  ...["people", "person", "guests", "present"],
  ...["related_people", "participants_list", "with_whom", "met_with"],
  ...["участники", "участник", "люди", "с_кем", "присутствующие", "собеседники", "собеседник", "гости"],
]);

/** Of these, the ones only a meeting has: a note with one and a date is one, whatever it is called. */
export const attendanceNames: ReadonlySet<string> = new Set([
  ...["attendees", "attendee", "attendance", "present", "players_present", "participants", "participant", "invitees"],
  ...["met_with", "участники", "участник", "с_кем", "присутствующие", "собеседники", "собеседник"],
]);
