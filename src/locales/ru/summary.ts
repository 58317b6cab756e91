import type { summary as en } from "../en/summary";

export const summary: typeof en = {
  title: ({ name, period, day }) => `${name} · ${period} · на ${day}`,
  invested: ({ invested }) => `Вложено ${invested}.`,
  timeAndMoney: ({ time, money }) => `${time} и ${money}`,
  nothingInvested: "Вложения пока не записаны.",
  received: ({ received }) => `Получено ${received}.`,
  receivedOf: ({ received, parts }) => `Получено ${received}: ${parts}.`,
  receivedWith: ({ received, parts }) => `Получено ${received}, из них ${parts}.`,
  nothingReceived: "Результатов пока не записано.",
  notMoney: ({ things }) => `Не в деньгах: ${things}.`,
  notMoneyPriced: ({ things, range }) => `Не в деньгах: ${things} (оценка ${range}).`,
  caution: ({ flags }) => `Читайте с оговоркой: ${flags}.`,
  keptOutOfMoney: "Вне денег.",
  noContactYet: "Контактов пока не записано.",
  lastContact: ({ day }) => `Последний контакт ${day}; ритма ещё нет.`,
  lastContactInRhythm: ({ day, rhythm }) => `Последний контакт ${day}; ритм ${rhythm}.`,
  recordedTime: ({ recorded, all }) => `Время записано: ${recorded} из ${all}.`,
  reasonToWrite: ({ reason }) => `Хороший повод написать: ${reason}.`,
  writeTo: ({ name }) => `Дальше — написать: ${name}.`,
  gap: ({ text, hint }) => `${text}. ${hint}`,
};
