import { note } from "../../support/report-of";
import type { Files } from "./support";

/** Meetings by folder and `attendees`, people by `categories`, lines with a tag of one's own. */
export const ultimateMeetings: Files = {
  "References/Mara Quill.md": note({ categories: ["[[People]]"], org: "Lanternworks" }),
  "References/Ivo Brandt.md": note({ categories: ["[[People]]"], org: "Lanternworks" }),
  "Meetings/2024-02-01 Planning.md": note({ attendees: ["[[Mara Quill]]"], duration_min: 30 }),
  "Meetings/2024-02-08 Planning.md": note({ attendees: ["[[Mara Quill]]", "[[Ivo Brandt]]"], duration_min: 45 }),
  "Meetings/2024-02-15 Planning.md": note({ attendees: [], duration_min: "" }),
  "Meetings/Templates/Meeting.md": note({ attendees: [], date: "{{date}}" }),
  "Meetings/All meetings.md": note({ tags: ["moc"] }),
  "Daily/2024-02-09.md": "- #mtg [[Mara Quill]] about the roof [cost:: 4 EUR]\n- #mtg with the board\n- bought paint\n",
  "Notes/Roofs.md": note({ tags: ["topic"], reading_time: 4 }, "Slate or tin?"),
};

/** A Russian vault by folders, with its own property names. */
export const russian: Files = {
  "Люди/Вера Полынина.md": note({ дата_рождения: "1980-01-01", организация: "Маяк" }),
  "Люди/Тимур Ясень.md": note({ телефон: "", организация: "Маяк" }),
  "Люди/Зоя Лугова.md": "Соседка по даче.\n",
  "Созвоны/2024-03-01 Вера.md": note({ собеседник: "[[Вера Полынина]]", сколько_времени: "40 мин" }),
  "Созвоны/2024-03-05 Тимур.md": note({ собеседник: "[[Тимур Ясень]]", сколько_времени: "1 ч" }),
  "Обеды/2024-03-07.md": note({ с_кем: ["[[Зоя Лугова]]"], цена: "900 ₽" }),
  "Обеды/2024-03-09.md": note({ с_кем: ["[[Вера Полынина]]"], цена: "1100 ₽" }),
  "Шаблоны/Созвон.md": note({ собеседник: "" }),
  "Книги/Встреча на Эльбе.md": note({ tags: ["книга"], автор: "[[Вера Полынина]]" }),
};

/** A vault of 600 technical notes in which every telling word means something else. */
export function technical(): Files {
  const topics = ["OSPF areas", "TCP sync", "client server calls", "event loop", "API meeting point", "peer groups"];
  const tags = ["networking", "sync", "events", "calls", "client", "team/topology", "interview/graphs"];
  const folders = ["networking", "Computer networking/Events", "networking/Clients", "CRM/Salesforce", "Interviews"];
  const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? "";
  return Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => {
      const day = `20${10 + (at % 14)}-0${1 + (at % 9)}-1${at % 10}`;
      const name = `${at % 4 === 0 ? `${day} ` : ""}${pick(topics, at)} ${at}`;
      const front = {
        tags: ["networking", pick(tags, at)],
        reading_time: 3 + (at % 9),
        created: day,
        ...(at % 3 === 0 ? { date: day, author: "[[Editor]]" } : {}),
        ...(at % 5 === 0 ? { members: ["[[eth0]]"], role: "leaf", cost: at % 50 } : {}),
      };
      return [`${pick(folders, at)}/${name}.md`, note(front, `- #syncs See [[${pick(topics, at + 1)} ${at - 1}]].\n`)];
    }),
  );
}

/** Friends and calls by tags of one's own, `fileClass` for types, inline fields in meetings, signs that overlap. */
export const mixed: Files = {
  "Rolodex/Ada Fern.md": note({ tags: ["friends/close"], birthday: "" }),
  "Rolodex/Bo Marsh.md": note({ tags: ["friends"], birthday: "", last_talked: "2024-01-02" }),
  "Rolodex/Cy Reed.md": note({ tags: ["friends"], birthday: "" }),
  "Rolodex/Di Heath.md": note({ tags: ["friends"], birthday: "" }),
  "Acme/Eli Birch.md": note({ fileClass: "Person", employer: "Acme" }),
  "Acme/Fay Alder.md": note({ fileClass: "Person", employer: "Acme" }),
  "Acme/Kick-off.md": note({
    fileClass: "Meeting",
    "meeting date": "2024-02-02",
    con: ["[[Eli Birch]]"],
    start: "10:00",
    end: "11:30",
  }),
  "Acme/Follow-up.md": note({
    fileClass: "Meeting",
    "meeting date": "2024-02-09",
    con: ["[[Fay Alder]]"],
    start: "10:00",
    end: "10:20",
  }),
  "Acme/Last.md": note({ fileClass: "Meeting", "meeting date": "2024-03-09", con: ["[[Fay Alder]]"] }),
  "Log/Pier walk.md": note({ tags: ["hangouts/1-1"], date: "2024-04-01", people: ["[[Ada Fern]]"] }, "cost:: 12 EUR\n"),
  "Log/Chess.md": note({ tags: ["hangouts/1-1"], date: "2024-04-02" }, "With [[Bo Marsh]].\n\nduration:: 2h\n"),
  "Log/Tea.md": note({ tags: ["meeting"], date: "2024-04-03" }, "With [[Cy Reed]]. [duration:: 30m]\n"),
  "Log/2024-04-04.md": "- #hangouts/1-1 [[Di Heath]] [duration:: 20m]\n- #call [[Ada Fern]]\n",
  "Wins/Grant.md": note({ amount: "900 EUR", date: "2024-05-01" }),
  "Wins/Prize.md": note({ amount: "100 EUR", date: "2024-05-02" }),
};
