import type { completion as en } from "../en/completion";

export const completion: typeof en = {
  personWithoutNote: "Человек без заметки",
  person: "Человек",
  event: "Событие",
  note: "Заметка",
  tag: "Тег",
  folder: "Папка",
  year: "Календарный год",
  quarter: "Календарный квартал",
  move: "выбор",
  take: "вставить",
  close: "закрыть",
};
