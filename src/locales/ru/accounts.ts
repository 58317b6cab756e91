import type { accounts as en } from "../en/accounts";

export const accounts: typeof en = {
  events: "События",
  kinds: "Виды",
  none: "Ничего такого пока не записано.",
  name: "Название",
  time: "Время",
  cost: "Деньги",
  brought: "Принесло",
  net: "Чистый эффект",
  roi: "ROI",
  rate: "Результатов за 10 часов",
  rateRange: ({ low, high }) => `результатов и возможностей за 10 часов, интервал 95 %: от ${low} до ${high}`,
  interactions: "Взаимодействия",
  energy: "Энергия",
  again: "Пойду ещё",
};
