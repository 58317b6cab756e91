import type { commands as en } from "../en/commands";

export const commands: typeof en = {
  recalculate: "Пересчитать",
  openDashboard: "Открыть обзор",
  insertSummary: "Вставить сводку ROI",
  insertBlock: "Вставить блок ROI",
  writeProperties: "Записать ROI в свойства",
  removeProperties: "Убрать свойства ROI",
  undoLastWrite: "Отменить последнюю запись",
};
