import type { writing as en } from "../en/writing";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const writing: typeof en = {
  working: "Смотрим, что изменится…",
  nothing: "Ничего не изменится.",
  wouldChange: ({ count, shown }) =>
    plural(count, {
      one: `Изменится ${shown} заметка.`,
      few: `Изменятся ${shown} заметки.`,
      many: `Изменится ${shown} заметок.`,
      other: `Изменится ${shown} заметки.`,
    }),
  wouldMake: ({ count, shown }) =>
    plural(count, {
      one: `Появится ${shown} файл.`,
      few: `Появятся ${shown} файла.`,
      many: `Появится ${shown} файлов.`,
      other: `Появится ${shown} файла.`,
    }),
  inAll: ({ added, removed }) => `Строк добавится: ${added}, уйдёт: ${removed}.`,
  both: ({ first, second }) => `${first} ${second}`,
  note: ({ name, change }) => `${name} · ${change}`,
  changes: "Изменения",
  newNote: "новый файл",
  lines: ({ added, removed }) => `+${added} −${removed}`,
  added: "добавится",
  removed: "уйдёт",
  willStay: "Останутся как есть",
  apply: "Записать",
  cancel: "Отмена",
  close: "Закрыть",
  stop: "Остановить",
  progress: ({ done, all }) => `${done} из ${all}`,
  written: ({ count, shown }) =>
    plural(count, {
      one: `Записана ${shown} заметка.`,
      few: `Записаны ${shown} заметки.`,
      many: `Записано ${shown} заметок.`,
      other: `Записано ${shown} заметки.`,
    }),
  left: ({ count, shown }) =>
    plural(count, {
      one: `${shown} заметка осталась как есть.`,
      few: `${shown} заметки остались как есть.`,
      many: `${shown} заметок остались как есть.`,
      other: `${shown} заметки остались как есть.`,
    }),
  leftNote: ({ name, reason }) => `${name}: ${reason}`,
  undone: ({ count, shown }) =>
    plural(count, {
      one: `Отменено: ${shown} заметка снова такая, как была.`,
      few: `Отменено: ${shown} заметки снова такие, как были.`,
      many: `Отменено: ${shown} заметок снова такие, как были.`,
      other: `Отменено: ${shown} заметки снова такие, как были.`,
    }),
  nothingToUndo: "С запуска Obsidian ничего не записывалось.",
  noNote: "Впереди нет открытой заметки.",
  noPropertyChosen: "Пока не выбрано ни одного свойства: см. настройки, «Записываемые свойства».",
  readAgain: ({ count, shown }) =>
    plural(count, {
      one: `Заново прочитана ${shown} заметка`,
      few: `Заново прочитаны ${shown} заметки`,
      many: `Заново прочитано ${shown} заметок`,
      other: `Заново прочитано ${shown} заметки`,
    }),
  summariesRefreshed: ({ count, shown }) =>
    plural(count, {
      one: `обновлена ${shown} сводка`,
      few: `обновлены ${shown} сводки`,
      many: `обновлено ${shown} сводок`,
      other: `обновлено ${shown} сводки`,
    }),
  summariesLost: ({ count, shown }) =>
    plural(count, {
      one: `${shown} сводка осталась как есть: то, о чём она, не найдено.`,
      few: `${shown} сводки остались как есть: то, о чём они, не найдено.`,
      many: `${shown} сводок остались как есть: то, о чём они, не найдено.`,
      other: `${shown} сводки остались как есть: то, о чём они, не найдено.`,
    }),
  propertiesWritten: ({ count, shown }) =>
    plural(count, {
      one: `свойства записаны в ${shown} заметку`,
      few: `свойства записаны в ${shown} заметки`,
      many: `свойства записаны в ${shown} заметок`,
      other: `свойства записаны в ${shown} заметки`,
    }),
  recalculatedNothing: ({ read }) => `${read}, обновлять нечего.`,
  recalculated: ({ read, refreshed }) => `${read}, ${refreshed}, больше ничего не тронуто.`,
  recalculatedWithProperties: ({ read, refreshed, properties }) =>
    `${read}, ${refreshed}, ${properties}, больше ничего не тронуто.`,
  refusal: {
    changed: "за это время она изменилась",
    gone: "её больше нет",
    exists: "такое имя уже занято",
    outside: "её путь ведёт за пределы хранилища или в скрытую папку",
    unwritable: "файл не удалось записать",
    bad_frontmatter: "её свойства не читаются как YAML, поэтому безопасно записать их нельзя",
    property_not_plain: "свойство с этим именем занимает несколько строк",
    unclosed: "в ней не закрыт блок кода или комментарий",
    broken_marks: "метки созданной части неполны",
    cancelled: "остановлено до её очереди",
  },
};
