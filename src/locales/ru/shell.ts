import type { cli as enCli, settingNotes as enSettingNotes } from "../en/shell";

export const cli: typeof enCli = {
  report: "Вывести полный отчёт по хранилищу или по одной заметке",
  asOf: "Считать на этот день, а не на сегодня",
  from: "Учитывать только то, что датировано этим днём или позже",
  to: "Учитывать только то, что датировано этим днём или раньше",
  scope: "Всё хранилище или заметка, о которой отчёт",
  model: "Как результат делится между взаимодействиями",
  language: "Язык предложений в отчёте",
  format: "json — всё; md — для чтения; csv — по строке на контакт",
};

export const settingNotes: typeof enSettingNotes = {
  notACurrency: "Три латинские буквы, например RUB.",
  negative: "Не меньше 0.",
  datedRates: "Ваши ставки заданы по датам. Они остаются такими, как записаны в data.json.",
};
