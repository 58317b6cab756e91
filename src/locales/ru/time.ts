import type { time as en } from "../en/time";

export const time: typeof en = {
  minutes: ({ minutes }) => `${minutes}\u00a0мин`,
  hours: ({ hours }) => `${hours}\u00a0ч`,
  hoursAndMinutes: ({ hours, minutes }) => `${hours}\u00a0ч ${minutes}\u00a0мин`,
  allTime: "за всё время",
  fromTo: ({ from, to }) => `${from} – ${to}`,
  since: ({ from }) => `с ${from}`,
  until: ({ to }) => `по ${to}`,
  noDate: "без даты",
};
