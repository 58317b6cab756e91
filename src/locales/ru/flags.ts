import type { flags as en } from "../en/flags";

export const flags: typeof en = {
  few_results: { label: "мало данных", meaning: "Меньше трёх результатов." },
  too_early: { label: "рано судить", meaning: "С первой записи прошло меньше полугода." },
  one_result: { label: "один результат", meaning: "Больше половины отдачи дал один результат." },
  estimated_time: { label: "время по оценке", meaning: "Больше чем у 30 % взаимодействий не записана длительность." },
  proxies: { label: "свои оценки", meaning: "Большая часть ценности держится на ценах, которые вы задали сами." },
  no_counterfactual: {
    label: "без поправок",
    meaning: "Не у всех результатов сказано, случилось бы это и так.",
  },
};
