import type { tables as en } from "../en/tables";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const tables: typeof en = {
  columns: "Столбцы",
  copy: "Копировать",
  forms: { markdown: "Как Markdown", csv: "Как CSV" },
  count: ({ count, shown, all }) =>
    shown === all
      ? plural(count, {
          one: `${shown} строка`,
          few: `${shown} строки`,
          many: `${shown} строк`,
          other: `${shown} строки`,
        })
      : `Строк: ${shown} из ${all}`,
  copied: ({ count, shown }) =>
    plural(count, {
      one: `Скопирована ${shown} строка.`,
      few: `Скопировано ${shown} строки.`,
      many: `Скопировано ${shown} строк.`,
      other: `Скопировано ${shown} строки.`,
    }),
};
