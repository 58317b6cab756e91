import type { Benefit } from "../../model/result";

/** Words for what people can bring back. */
export const benefitWords: ReadonlyMap<string, Benefit> = new Map([
  ...(["career", "карьера"] as const).map((word) => [word, "career"] as const),
  ...(["business", "бизнес"] as const).map((word) => [word, "business"] as const),
  ...(["education", "обучение", "знания", "образование"] as const).map((word) => [word, "education"] as const),
  ...(["information", "информация"] as const).map((word) => [word, "information"] as const),
  ...(["support", "поддержка"] as const).map((word) => [word, "support"] as const),
]);
