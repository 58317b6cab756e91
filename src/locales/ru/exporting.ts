import type { exporting as en } from "../en/exporting";

export const exporting: typeof en = {
  format: "Формат",
  formats: {
    csv: "CSV: по строке на человека, для таблиц",
    json: "JSON: всё, для программ",
    md: "Markdown: отчёт для чтения",
  },
  style: "Таблица",
  styleHint: "Чего ждёт ваша программа, зависит от страны в её настройках.",
  styles: { comma: "Запятые, десятичная точка: 1.5,2.5", semicolon: "Точки с запятой, десятичная запятая: 1,5;2,5" },
  period: "Период",
  periodHint: "Например: всё время, 2026, 3 квартал 2026 или последние 90 дней.",
  all: "всё время",
  name: "Файл",
  nameHint: "Перед именем может стоять папка. К занятому имени добавится номер.",
  file: ({ day }) => `Relationship ROI ${day}`,
  willWrite: ({ path }) => `Будет записан файл ${path}`,
  unclear: "Нужны имя и период.",
  submit: "Выгрузить",
  done: ({ path }) => `Записан файл ${path}`,
};
