import type { surface as en } from "../en/surface";

export const surface: typeof en = {
  name: "Relationship ROI",
  lead: ({ period, day }) => `${period} · на ${day}`,
  waiting: "Читаю заметки…",
  reading: ({ percent }) => `Relationship ROI: прочитано ${percent} заметок`,
  empty: "Контактов пока не найдено.",
  emptyHint:
    "Заметка с тегом «человек» или «контакт» — это контакт; с тегом «встреча» или «звонок» — взаимодействие. Другие теги и папки можно назвать в настройках.",
  failed: "Эту часть не удалось показать.",
  results: "Что принесло результаты",
  noResults: "Результатов пока не записано.",
  toWrite: "Кому написать",
  nobodyToWrite: "Ни с кем не было слишком долгой паузы.",
  pin: "Закрепить эту заметку",
  quickActions: "Быстрые действия",
  showMore: ({ shown }) => `Показать ещё ${shown}`,
};
