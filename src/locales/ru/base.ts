import type { base as en } from "../en/base";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const base: typeof en = {
  name: "ROI",
  rows: ({ count, shown }) =>
    plural(count, { one: `${shown} строка`, few: `${shown} строки`, many: `${shown} строк`, other: `${shown} строки` }),
  lead: ({ rows, period }) => `${rows} · ${period}`,
  nothing: "В этой базе нет строк.",
  sort: "Что это",
  sorts: {
    contact: "контакт",
    interactions: "несколько взаимодействий",
    result: ({ benefit }) => `результат, ${benefit}`,
    opportunity: ({ status }) => `возможность, ${status}`,
    checkIn: "самооценка",
    leftOut: "не учитывается",
    none: "не контакт, не взаимодействие и не результат",
  },
  people: { lastContact: "Последний контакт", rhythm: "Ритм", given: "Отдано", received: "Получено" },
  notOfThis: "здесь этого не бывает",
  onlyPeople: "есть только у людей",
  together: "Вместе",
  togetherHint: "Ничто не считается дважды: встреча и человек с этой встречи — одна встреча.",
  ungrouped: "Без значения",
  inAll: ({ name, value }) => `${name}, все строки вместе: ${value}.`,
  options: {
    metrics: "Показатели",
    metricSets: {
      overview: "Вложено и получено",
      cost: "Затраты",
      balance: "Баланс",
      roi: "ROI",
      rhythm: "Ритм общения",
    },
    period: "Период",
    anyPeriod: "всё время, 2026, последние 90 дней",
    model: "Модель",
    asSet: "Как в настройках",
    chart: "Диаграмма",
    charts: {
      none: "Нет",
      minutes: "Время",
      cashCost: "Потрачено денег",
      hardReturn: "Денежная отдача",
      net: "Чистый эффект",
    },
  },
};
