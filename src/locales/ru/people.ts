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
  none: "Пока никто не встречен.",
  broughtAndSilent: ({ outcomes, ago }) => `${outcomes}; последний контакт ${ago}`,
  usually: ({ days }) => `обычный промежуток: ${days}`,
};
