import type { people as en } from "../en/people";

export const people: typeof en = {
  title: "Люди",
  name: "Имя",
  lastContact: "Последний контакт",
  rhythm: "Ритм",
  givenReceived: "Отдано / получено",
  both: ({ given, received }) => `${given} / ${received}`,
  directly: "Вклад напрямую",
  asIntroducer: "Как посредник",
  interactions: "Взаимодействия",
  together: "Времени вместе",
  opportunities: "Возможности",
  energy: "Энергия",
  circles: "Круг",
  none: "Пока никто не встречен.",
  toWrite: {
    overdue: ({ outcomes, ago, days }) => `${outcomes}; последний контакт ${ago}, обычный промежуток: ${days}`,
    silent: ({ outcomes, ago }) => `${outcomes}; давно не виделись, последний контакт ${ago}`,
    dormant: ({ outcomes, ago }) => `${outcomes}; знакомы давно, последний контакт ${ago}`,
  },
};
