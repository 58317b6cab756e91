/** Lengths of time that are said in words alone, in minutes, the longest first. */
export const lengthPhrases: readonly (readonly [text: string, minutes: number])[] = [
  ["an hour and a half", 90],
  ["one and a half hours", 90],
  ["hour and a half", 90],
  ["three quarters of an hour", 45],
  ["quarter of an hour", 15],
  ["half an hour", 30],
  ["half hour", 30],
  ["half-hour", 30],
  ["полтора часа", 90],
  ["час с половиной", 90],
  ["четверть часа", 15],
  ["пол часа", 30],
  ["полчаса", 30],
  ["полчасика", 30],
  ["часик", 60],
  ["час", 60],
];
