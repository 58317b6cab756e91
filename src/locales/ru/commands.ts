import type { commands as en } from "../en/commands";
import { pluralOf } from "../plural";

const plural = pluralOf("ru");

export const commands: typeof en = {
  recalculate: "Пересчитать",
  recalculated: ({ notes }) =>
    plural(notes, {
      one: `Заново прочитана ${notes} заметка.`,
      few: `Заново прочитано ${notes} заметки.`,
      many: `Заново прочитано ${notes} заметок.`,
      other: `Заново прочитано ${notes} заметки.`,
    }),
  openDashboard: "Открыть обзор",
  undoLastWrite: "Отменить последнюю запись",
};
