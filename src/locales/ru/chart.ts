import type { chart as en } from "../en/chart";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const chart: typeof en = {
  title: "Окупилось ли, и когда?",
  cost: "Потрачено",
  return: "Получено",
  net: "Разница",
  expected: "Разница с ожидаемым",
  nothingExpected: "пока ничего не ожидается",
  roi: "ROI на этот день",
  day: "День",
  breakEven: "окупилось",
  paidBack: ({ day, days, shown }) =>
    plural(days, {
      one: `Окупилось ${day}, через ${shown} день.`,
      few: `Окупилось ${day}, через ${shown} дня.`,
      many: `Окупилось ${day}, через ${shown} дней.`,
      other: `Окупилось ${day}, через ${shown} дня.`,
    }),
  stayedSince: ({ text, day }) => `${text} Окончательно в плюсе с ${day}.`,
  fellBack: ({ text }) => `${text} С тех пор снова ушло в минус.`,
  atOnce: "Вернулось раньше, чем было что-то потрачено.",
  notYet: ({ missing }) => `Пока не окупилось: осталось ${missing}.`,
  nothingBack: ({ spent }) => `Потрачено ${spent}; деньгами пока ничего не вернулось.`,
  noPayback: "Деньгами получено больше, чем потрачено.",
  even: "Деньгами получено столько же, сколько потрачено.",
  stillExpected: ({ text, money }) => `${text} Открытые возможности должны принести ещё ${money}.`,
  empty: "Датированных денег пока нет: график начнётся с первой траты или первой полученной суммы.",
  asTable: "Таблицей",
};
