import { defaultSettings } from "../../../src/notes/settings/default-settings";
import type { NoteRecord } from "../../../src/model/note-record";
import { front, read, type Surroundings } from "../support/read";

/** What a record says its note is. */
function typeOf({ contact, interactions, results, opportunities, checkIns }: NoteRecord): string {
  if (contact !== null) return "contact";
  const [interaction] = interactions;
  if (interaction !== undefined) return interaction.kind;
  if (results.length > 0) return "result";
  if (opportunities.length > 0) return "opportunity";
  return checkIns.length > 0 ? "check-in" : "nothing";
}

function typeOfNote(yaml: string, body = "", surroundings: Surroundings = {}): string {
  return typeOf(read("Folder/A note.md", front(yaml, body), surroundings));
}

/** Every word of the table in 2-notes, and what it makes of a note. */
const words: Readonly<Record<string, readonly string[]>> = {
  contact: ["contact", "contacts", "person", "people", "контакт", "человек", "люди"],
  other: ["interaction", "взаимодействие"],
  meeting: ["meeting", "meetings", "1-on-1", "встреча"],
  call: ["call", "звонок"],
  message: ["chat", "email", "переписка"],
  event: ["event", "событие", "мероприятие"],
  gift: ["gift", "подарок"],
  introduction: ["introduction", "знакомство"],
  course: ["course", "обучение", "курс"],
  upkeep: ["upkeep", "поддержание"],
  result: ["result", "outcome", "результат", "итог", "исход", "выгода"],
  opportunity: ["opportunity", "lead", "возможность"],
  "check-in": ["check-in", "checkin", "самооценка"],
};
const rows = Object.entries(words).flatMap(([type, names]) => names.map((word) => [word, type] as const));

const weak = [
  ...["event", "course", "email", "chat", "gift", "introduction", "upkeep", "lead"],
  ...["событие", "курс", "обучение", "переписка", "подарок", "знакомство", "итог", "выгода"],
];

describe("recognise", () => {
  test.each(rows)("the tag %s makes a note with people: %s", (word, type) => {
    expect(typeOfNote(`tags: [${word}]\npeople: Anna`)).toBe(type);
  });

  test.each(rows)("the type %s makes a note: %s", (word, type) => {
    expect(typeOfNote(`type: ${word}\ndate: 2026-01-05`)).toBe(type);
  });

  test.each(weak)("the weak tag %s alone is a topic, dated or not", (word) => {
    expect(typeOfNote(`tags: [${word}]`)).toBe("nothing");
    expect(typeOfNote(`tags: [${word}]\ndate: 2026-01-05\ntime: "14:30"\nstatus: done`)).toBe("nothing");
  });

  test.each([
    "duration: 30",
    "cost: 5",
    "energy: 1",
    "gave: advice",
    "event: Conference",
    'start_time: "10:00"\nend_time: "11:00"',
    'start_time: "10:00"',
  ])("a weak tag with something recorded counts: %s", (field) =>
    expect(typeOfNote(`tags: [event]\n${field}`)).toBe("event"),
  );

  test.each([
    ...["stage: offer", "probability: 20%", "ожидается: 01.06.2026", "status: won", "benefit: a new roof"].map(
      (field) => ["lead", field, "opportunity"] as const,
    ),
    ...["выгода: карьера", "kind: career", 'возможность: "[[Roof]]"'].map(
      (field) => ["итог", field, "result"] as const,
    ),
    ...["kind: metal", "status: in progress", "stage:"].map((field) => ["lead", field, "nothing"] as const),
    ...["kind: заметка", "status: won"].map((field) => ["итог", field, "nothing"] as const),
  ])("the weak tag %s beside %s makes a note: %s", (tag, field, type) =>
    expect(typeOfNote(`tags: [${tag}]\n${field}`)).toBe(type),
  );

  test("a weak tag with links in the body waits for one of them to be a contact", () => {
    const { interactions, problems } = read("Note.md", front("tags: [course]", "See [[Linear algebra]]."));
    expect(interactions).toMatchObject([{ kind: "course", onlyWithPeople: true, peopleFrom: "body" }]);
    expect(problems).toEqual([]);
    const { results, opportunities } = read("Note.md", front("tags: [lead]", "See [[Anna]]."));
    expect(results).toEqual([]);
    expect(opportunities).toMatchObject([{ onlyWithContact: true }]);
  });

  test("a strong word needs nothing beside it", () => {
    const { interactions } = read("Note.md", front("tags: [meeting]", "See [[Anna]]."));
    expect(interactions).toMatchObject([{ kind: "meeting", onlyWithPeople: false }]);
  });

  test.each([
    ["tags: [meeting]", "meeting"],
    ["tags: meeting", "meeting"],
    ["tags: work, meeting", "meeting"],
    ["tags: work meeting", "meeting"],
    ["tag: meeting", "meeting"],
    ["Tags: ['#meeting']", "meeting"],
    ["теги: [встреча]", "meeting"],
    ["TAGS: [Meeting]", "meeting"],
    ["tags: [person/friend]", "contact"],
    ["tags: [meeting/weekly/team]", "meeting"],
    ["tags: [work/meeting]", "nothing"],
    ["type: Meeting", "meeting"],
    ["Тип: встреча", "meeting"],
    ['type: "[[Meeting]]"', "meeting"],
    ["type: [[Meeting]]", "meeting"],
    ["type: [note, meeting]", "meeting"],
    ["type: note, meeting", "meeting"],
    ['categories: ["[[People]]"]', "contact"],
    ["categories:\n  - [[People]]", "contact"],
    ['category: "[[Meetings]]"', "meeting"],
    ["kind: call", "call"],
    ["type: check in", "check-in"],
    ["type: networking", "nothing"],
    ["tags: [networking, meetingroom]", "nothing"],
    ["reading_time: 12", "nothing"],
    ["tags: 5", "nothing"],
    ["type: {meeting: 1}", "nothing"],
  ])("%s makes a note: %s", (yaml, type) => {
    expect(typeOfNote(yaml)).toBe(type);
  });

  test("a body tag outside lists makes the note; inside a list item it does not", () => {
    expect(typeOfNote("date: 2026-01-05", "#meeting with [[Anna]]")).toBe("meeting");
    expect(typeOfNote("date: 2026-01-05", "A list:\n\n- about #person notes")).toBe("nothing");
  });

  test("tags answer before type, type before categories, categories before kind", () => {
    expect(typeOfNote("tags: [person]\ntype: meeting")).toBe("contact");
    expect(typeOfNote('type: meeting\ncategories: ["[[People]]"]')).toBe("meeting");
    expect(typeOfNote("categories: [People]\nkind: call")).toBe("contact");
  });

  test("a note's type goes before a weak tag: somebody tagged as a lead stays a person", () => {
    expect(typeOfNote("type: person\ntags: [lead]\namount: 500")).toBe("contact");
  });

  test("two types from one source are a problem, and the first of the table wins", () => {
    const record = read("Note.md", front("tags: [meeting, person]"));
    expect(typeOf(record)).toBe("contact");
    expect(record.problems).toMatchObject([{ cause: "two_types", field: "tags", written: "[meeting, person]" }]);
    expect(read("Note.md", front("tags: [person]\ntype: meeting")).problems).toEqual([]);
  });

  test("the kind comes from the property, else from the first word that names one", () => {
    expect(typeOfNote("tags: [interaction, call]")).toBe("call");
    expect(typeOfNote("tags: [interaction]\ntype: gift")).toBe("gift");
    expect(typeOfNote("tags: [meeting]\nkind: call")).toBe("call");
  });

  test("settings add tags, types and folders; what they name is no mere topic", () => {
    const nothing = { tags: [], types: [], folders: [] };
    const recognise = {
      contact: { tags: [], types: ["Персона"], folders: ["Folder"] },
      interaction: { tags: ["#event", "networking/coffee"], types: [], folders: [] },
      result: nothing,
      opportunity: nothing,
      checkIn: nothing,
    };
    expect(typeOfNote("type: персона", "", { settings: { recognise } })).toBe("contact");
    expect(typeOfNote("title: Anna", "", { settings: { recognise } })).toBe("contact");
    expect(typeOfNote("tags: [event]", "", { settings: { recognise } })).toBe("event");
    expect(typeOfNote("tags: [networking/coffee/short]", "", { settings: { recognise } })).toBe("other");
    expect(typeOf(read("Folders/A.md", front("title: A"), { settings: { recognise } }))).toBe("nothing");
  });

  test("words of the settings say what kind their own tags, types, folders and values of kind are", () => {
    const { recognise: none, kinds: noKinds } = defaultSettings;
    const kinds = { ...noKinds, meeting: ["Session", "обеды"], call: ["hangouts/phone", "Созвоны"] };
    const recognise = (own: object): Surroundings => ({
      settings: { kinds, recognise: { ...none, interaction: { tags: [], types: [], folders: [], ...own } } },
    });
    expect(typeOfNote("type: session", "", recognise({ types: ["session"] }))).toBe("meeting");
    expect(typeOfNote("tags: [Обеды]", "", recognise({ tags: ["обеды"] }))).toBe("meeting");
    expect(typeOfNote("tags: [hangouts/phone]", "", recognise({ tags: ["hangouts/phone"] }))).toBe("call");
    expect(typeOfNote("tags: [standup]", "", recognise({ tags: ["standup"] }))).toBe("other");
    expect(typeOfNote("type: session", "", { settings: { kinds } })).toBe("nothing");
    expect(typeOfNote("type: meeting\nkind: созвоны", "", { settings: { kinds } })).toBe("call");
    const inFolder = (path: string, front_ = "people: Anna"): string =>
      typeOf(read(path, front(front_), recognise({ folders: ["Log"] })));
    expect(inFolder("Log/Обеды/A.md")).toBe("meeting");
    expect(inFolder("Log/Обеды/Созвоны/A.md")).toBe("call");
    expect(inFolder("Log/Обеды/A.md", "kind: gift")).toBe("gift");
    expect(inFolder("Log/Meetings/A.md")).toBe("other");
  });

  test("a weak tag beside a kind counts: that is something recorded", () => {
    expect(typeOfNote("tags: [переписка]\nвид: встреча")).toBe("meeting");
    expect(typeOfNote("tags: [email]\nsort: by date")).toBe("nothing");
    expect(typeOfNote("tags: [course]\nkind: video course")).toBe("nothing");
  });

  test("a note whose name begins with a day is no person for a tag: `#people/anna` says who it is about", () => {
    const daily = read("Daily/2026-01-05.md", "Talked to #people/boris about [[Anna]].\n");
    expect(daily).toMatchObject({ contact: null, interactions: [], problems: [] });
    expect(daily.mentions?.links).toHaveLength(1);
    const call = read("2026-01-05 Call.md", front("tags: [person/anna, call]\npeople: Anna"));
    expect([typeOf(call), call.problems]).toEqual(["call", []]);
    expect(typeOf(read("2026-01-05 Anna.md", front("type: person")))).toBe("contact");
    expect(typeOf(read("Anna 2026-01-05.md", front("tags: [person]")))).toBe("contact");
    expect(typeOf(read("2026-01-05 Call.md", front("tags: [person/anna]\ntype: call")))).toBe("call");
    expect(read("Daily/2026-01-05.md", front("tags: [people]")).contact).toBeNull();
    expect(typeOf(read("2026-01-05 Anna.md", front("tags: [person]")))).toBe("contact");
  });

  test("a technical vault about networking holds no people, meetings or minutes", () => {
    const record = read(
      "Networking/TCP handshake.md",
      front("tags: [networking, tcp, email]\ntype: article\nreading_time: 12\ndate: 2026-01-05\nkind: reference"),
    );
    expect(record).toMatchObject({ contact: null, interactions: [], mentions: null, problems: [], excluded: null });
  });
});
