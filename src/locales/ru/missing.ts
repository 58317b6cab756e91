import type { missing as en } from "../en/missing";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const missing: typeof en = {
  title: "Чего не хватает",
  none: "Всё на месте: каждое число опирается на записи.",
  durations: ({ shown, all }) =>
    `Без записанной длительности: ${shown} из ${all} взаимодействий, время взято по оценке`,
  durationsHint: "Добавьте длительность, например 45 мин или 1 ч 30.",
  hourlyRate: "Не задано, сколько стоит ваш час",
  people: ({ shown, all }) => `Без людей: ${shown} из ${all} взаимодействий`,
  peopleHint: "Добавьте людей или сошлитесь на них в заметке.",
  results: "Пока не записано ничего из того, что вернулось",
  anyway: ({ shown, all }) => `Не сказано, случилось бы это и так: ${shown} из ${all} результатов`,
  anywayHint: "Добавьте поле «все равно», например 25%.",
  notes: ({ count, shown }) =>
    plural(count, {
      one: `У ${shown} человека нет заметки`,
      few: `У ${shown} человек нет заметки`,
      many: `У ${shown} человек нет заметки`,
      other: `У ${shown} человека нет заметки`,
    }),
  notesHint: "Заметка о человеке хранит его круг, ритм и то, кто вас познакомил.",
  outside: ({ planned, excluded }) =>
    `Запланировано и пока не учтено: ${planned}. Оставлено в стороне намеренно: ${excluded}.`,
};
