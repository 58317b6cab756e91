import type { missing as en } from "../en/missing";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const missing: typeof en = {
  title: "Чего не хватает",
  next: "Что записать в первую очередь",
  others: "Чего ещё не хватает",
  none: "Всё на месте: каждое число опирается на записи.",
  durations: ({ shown, all }) => `Взаимодействия без записанной длительности, время по оценке: ${shown} из ${all}`,
  durationsHint: "Добавьте длительность, например 45 мин или 1 ч 30.",
  hourlyRate: "Не задано, сколько стоит ваш час",
  people: ({ shown, all }) => `Взаимодействия, где никто не назван: ${shown} из ${all}`,
  peopleHint: "Добавьте людей или сошлитесь на них в заметке.",
  results: "Пока не записано ничего из того, что вернулось",
  anyway: ({ shown, all }) => `Результаты, где не сказано, случились бы они и так: ${shown} из ${all}`,
  anywayHint: "Добавьте поле «все равно», например 25%.",
  notes: ({ count, shown }) =>
    plural(count, {
      one: `У ${shown} человека нет заметки-контакта`,
      few: `У ${shown} человек нет заметки-контакта`,
      many: `У ${shown} человек нет заметки-контакта`,
      other: `У ${shown} человека нет заметки-контакта`,
    }),
  notesHint: "Заметка-контакт хранит круг человека, ритм и то, кто вас познакомил.",
  outside: ({ planned, excluded }) =>
    `Запланировано и пока не учтено: ${planned}. Оставлено в стороне намеренно: ${excluded}.`,
};
