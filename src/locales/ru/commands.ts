import type { commands as en } from "../en/commands";

export const commands: typeof en = {
  recalculate: "Пересчитать",
  openDashboard: "Открыть обзор",
  openSidebar: "Открыть боковую панель",
  insertSummary: "Вставить сводку ROI",
  insertBlock: "Вставить блок ROI",
  writeProperties: "Записать ROI в свойства",
  removeProperties: "Убрать свойства ROI",
  review: "Написать обзор периода",
  export: "Выгрузить",
  undoLastWrite: "Отменить последнюю запись",
};
