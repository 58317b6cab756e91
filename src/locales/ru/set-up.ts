import type { setUp as en } from "../en/set-up";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const setUp: typeof en = {
  title: "Настроить по моим заметкам",
  looking: "Просматриваю заметки…",
  intro: ({ notes }) =>
    `${notes}: вот что в них похоже на людей, встречи и записанное о них. Отметка меняет только настройки плагина, заметки остаются как есть.`,
  groups: {
    contact: "Контакты",
    interaction: "Взаимодействия",
    result: "Результаты",
    opportunity: "Возможности",
    checkIn: "Самооценки",
    names: "Имена свойств",
    inline: "Поля в тексте",
  },
  by: { tag: "тег", type: "тип", folder: "папка", line: "пункты списков с тегом" },
  byOfKind: ({ by, kinds }) => `${by} · вид: ${kinds}`,
  lines: "Строки дневника",
  inline: "Поля в тексте взаимодействий",
  inlineSort: "[стоимость:: 40 EUR]",
  fields: {
    type: "что это за заметка",
    people: "кто был",
    duration: "сколько длилось",
    start: "с какого и по какое время",
    cost: "сколько стоило",
    date: "день",
    last_contact: "последний контакт",
    email: "почта",
    circle: "круг",
    cadence: "ритм",
    introduced_by: "кто познакомил",
    introduced_on: "день знакомства",
    met_at: "где познакомились",
  },
  both: ({ first, second }) => `${first}, ${second}`,
  counted: ({ shown }) => `${shown}, уже учтено`,
  nothing: "Больше ничего похожего на людей и встречи нет. Теги, типы и папки можно назвать в настройках.",
  notes: ({ count, shown }) =>
    plural(count, {
      one: `${shown} заметка`,
      few: `${shown} заметки`,
      many: `${shown} заметок`,
      other: `${shown} заметки`,
    }),
  contacts: ({ count, shown }) =>
    plural(count, {
      one: `${shown} контакт`,
      few: `${shown} контакта`,
      many: `${shown} контактов`,
      other: `${shown} контакта`,
    }),
  would: ({ interactions, contacts }) => `Будет найдено: ${interactions} и ${contacts}.`,
  now: ({ interactions, contacts }) => `Сейчас найдено: ${interactions} и ${contacts}.`,
  use: "Применить настройки",
  cancel: "Отмена",
  saved: "Настройки сохранены. Заметки не изменены.",
  offer: {
    tag: ({ count, shown, name }) =>
      plural(count, {
        one: `тег ${name} — у ${shown} заметки`,
        other: `тег ${name} — у ${shown} заметок`,
      }),
    type: ({ count, shown, name }) =>
      plural(count, {
        one: `тип ${name} — у ${shown} заметки`,
        other: `тип ${name} — у ${shown} заметок`,
      }),
    folder: ({ count, shown, name }) =>
      plural(count, {
        one: `в папке ${name} лежит ${shown} заметка`,
        few: `в папке ${name} лежат ${shown} заметки`,
        many: `в папке ${name} лежит ${shown} заметок`,
        other: `в папке ${name} лежит ${shown} заметки`,
      }),
    open: "Настроить по моим заметкам →",
  },
};
