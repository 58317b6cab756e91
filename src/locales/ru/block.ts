import type { block as en } from "../en/block";

export const block: typeof en = {
  at: ({ line, column, text }) => `строка ${line}, столбец ${column}: ${text}`,
  mistake: {
    not_yaml: () => "это не правильный YAML",
    not_options: ({ written }) => `«${written}» — не перечень параметров вида «period: 2026»`,
    unknown_option: ({ written }) => `неизвестный параметр «${written}»`,
    unknown_value: ({ written, option }) => `«${written}» не подходит для «${option}»`,
    no_such_note: ({ written }) => `ни одна заметка и никто из людей не носит имени «${written}»`,
    no_such_tag: ({ written }) => `ни у одной заметки нет тега «#${written}»`,
    no_such_folder: ({ written }) => `папки «${written}» нет`,
    no_such_circle: ({ written }) => `в круге «${written}» никого нет`,
  },
  nearest: ({ text, nearest }) => `${text}. Может быть, «${nearest}»?`,
  peopleNotSorted: ({ sorts }) => `Люди упорядочиваются только так: ${sorts} — и никогда по тому, что от них получено.`,
  cannotSort: ({ by, sorts }) => `Упорядочить по «${by}» здесь нельзя; можно так: ${sorts}.`,
  notOfRows: ({ metric }) => `«${metric}» считается только для целого, поэтому такого столбца здесь нет.`,
  noRows: "Пока нет ни одной записи для такой таблицы.",
  noChart: "Пока нет записей, которые мог бы показать этот график.",
  groups: { person: "Человек", event: "Событие", kind: "Вид", circle: "Круг", benefit: "Выгода", month: "Месяц" },
  columns: { interactions: "Взаимодействия" },
  severalCircles: "Кто состоит в нескольких кругах, считается в каждом равной частью.",
  withoutCircle: "вне кругов",
  folder: ({ name }) => `Папка ${name}`,
  circle: ({ name }) => `Круг: ${name}`,
  benefit: ({ name }) => `Выгода: ${name}`,
  instead: "Ничего из названного не нашлось: показано то же, что и без имени.",
};
