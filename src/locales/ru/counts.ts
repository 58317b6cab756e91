import type { counts as en } from "../en/counts";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const counts: typeof en = {
  interactions: ({ count, shown }) =>
    plural(count, {
      one: `${shown} взаимодействие`,
      few: `${shown} взаимодействия`,
      many: `${shown} взаимодействий`,
      other: `${shown} взаимодействия`,
    }),
  results: ({ count, shown }) =>
    plural(count, {
      one: `${shown} результат`,
      few: `${shown} результата`,
      many: `${shown} результатов`,
      other: `${shown} результата`,
    }),
  opportunities: ({ count, shown }) =>
    plural(count, {
      one: `${shown} возможность`,
      few: `${shown} возможности`,
      many: `${shown} возможностей`,
      other: `${shown} возможности`,
    }),
  people: ({ count, shown }) =>
    plural(count, {
      one: `${shown} человек`,
      few: `${shown} человека`,
      many: `${shown} человек`,
      other: `${shown} человека`,
    }),
  events: ({ count, shown }) =>
    plural(count, {
      one: `${shown} мероприятие`,
      few: `${shown} мероприятия`,
      many: `${shown} мероприятий`,
      other: `${shown} мероприятия`,
    }),
  days: ({ count, shown }) =>
    plural(count, { one: `${shown} день`, few: `${shown} дня`, many: `${shown} дней`, other: `${shown} дня` }),
  checkIns: ({ count, shown }) =>
    plural(count, {
      one: `${shown} самооценка`,
      few: `${shown} самооценки`,
      many: `${shown} самооценок`,
      other: `${shown} самооценки`,
    }),
  times: ({ count, shown }) =>
    plural(count, { one: `${shown} раз`, few: `${shown} раза`, many: `${shown} раз`, other: `${shown} раза` }),
};
