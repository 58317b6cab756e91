import type { exported as en } from "../en/export";

export const exported: typeof en = {
  title: ({ period, day }) => `Рентабельность отношений: ${period}, на ${day}`,
  metric: "Показатель",
  value: "Значение",
  results: "Результаты",
  result: "Результат",
  date: "Дата",
  benefit: "Выгода",
  gross: "До поправок",
  net: "Чистыми",
};
