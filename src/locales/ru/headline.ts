import type { headline as en } from "../en/headline";

export const headline: typeof en = {
  valueForCost: ({ value, cost }) => `вернулось ${value} на ${cost} затрат`,
  receivedForSpent: ({ received, spent }) => `получено ${received}, потрачено ${spent}`,
  ownHour: ({ money }) => `ваш час: ${money}`,
  likelyHour: ({ range }) => `интервал 90 %: ${range}`,
  paidBackOn: ({ day }) => `окупилось ${day}`,
  hours: "Часы с людьми",
  durations: ({ recorded, all }) => `длительность записана: ${recorded} из ${all}`,
  durationsAll: "вся длительность записана",
  durationsNone: "вся длительность по оценке",
  peopleMet: "Людей встречено",
  ofKnown: ({ known }) => `из известных здесь: ${known}`,
  nobodyMet: "никто не записан",
  nobodyMetHint: "Назовите людей в заметках о взаимодействиях или сошлитесь на них из датированных заметок.",
  outcomes: "Результаты и возможности",
  toWrite: "Кому написать",
  nobodyToWrite: "никто не ждёт",
  toWriteHint: "Здесь появятся те, благодаря кому что-то случилось и с кем давно не виделись.",
  fill: "Чем заполнить остальное",
};
