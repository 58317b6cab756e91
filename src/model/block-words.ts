import type {
  BlockChart,
  BlockGroup,
  BlockOption,
  BlockShow,
  BlockSort,
  BlockSortBy,
  BlockTarget,
} from "./block-options";
import type { Benefit } from "./result";
import type { AttributionModel } from "./settings";

/** How a word of a block is written in each language: the first spelling is the one to offer. */
export interface Spellings {
  readonly en: readonly [string, ...string[]];
  readonly ru: readonly [string, ...string[]];
}

type Vocabulary<T extends string> = Readonly<Record<T, Spellings>>;

/** The names of the options. */
export const optionWords: Vocabulary<BlockOption> = {
  for: { en: ["for"], ru: ["для"] },
  period: { en: ["period"], ru: ["период"] },
  show: { en: ["show"], ru: ["показать"] },
  metrics: { en: ["metrics"], ru: ["показатели"] },
  group: { en: ["group"], ru: ["группировка"] },
  chart: { en: ["chart", "graph"], ru: ["график"] },
  sort: { en: ["sort"], ru: ["порядок", "сортировка"] },
  limit: { en: ["limit"], ru: ["не больше", "лимит"] },
  model: { en: ["model"], ru: ["модель"] },
  title: { en: ["title"], ru: ["заголовок"] },
};

/** What a block can be about. All but the first two are followed by a name: `tag conference`, `круг выпускники`. */
export const targetWords: Vocabulary<Exclude<BlockTarget["kind"], "note"> | "event"> = {
  this: { en: ["this"], ru: ["эта заметка"] },
  vault: { en: ["vault"], ru: ["хранилище"] },
  event: { en: ["event"], ru: ["событие"] },
  tag: { en: ["tag"], ru: ["тег"] },
  folder: { en: ["folder"], ru: ["папка"] },
  circle: { en: ["circle"], ru: ["круг"] },
  benefit: { en: ["benefit"], ru: ["выгода"] },
};

/** Periods to offer; each stands for its kind, and a year, quarter, month or two days are written as they are. */
export const periodWords: Vocabulary<"all" | "year" | "quarter" | "month" | "lastYear" | "lastDays"> = {
  all: { en: ["all"], ru: ["всё время"] },
  year: { en: ["this year"], ru: ["этот год"] },
  quarter: { en: ["this quarter"], ru: ["этот квартал"] },
  month: { en: ["this month"], ru: ["этот месяц"] },
  lastYear: { en: ["last year"], ru: ["прошлый год"] },
  lastDays: { en: ["last 90 days"], ru: ["последние 90 дней"] },
};

export const showWords: Vocabulary<BlockShow> = {
  card: { en: ["card"], ru: ["карточка"] },
  table: { en: ["table"], ru: ["таблица"] },
  list: { en: ["list"], ru: ["список"] },
  chart: { en: ["chart", "graph"], ru: ["график"] },
  sentence: { en: ["sentence"], ru: ["предложение", "фраза"] },
};

export const groupWords: Vocabulary<BlockGroup> = {
  person: { en: ["person", "people"], ru: ["человек", "люди"] },
  event: { en: ["event", "events"], ru: ["событие", "события"] },
  kind: { en: ["kind", "kinds"], ru: ["вид", "виды"] },
  circle: { en: ["circle", "circles"], ru: ["круг", "круги"] },
  benefit: { en: ["benefit", "benefits"], ru: ["выгода", "выгоды"] },
  month: { en: ["month", "months"], ru: ["месяц", "месяцы"] },
};

export const chartWords: Vocabulary<BlockChart> = {
  running: { en: ["running"], ru: ["нарастающим итогом"] },
  waterfall: { en: ["waterfall"], ru: ["каскад"] },
  benefits: { en: ["benefits"], ru: ["выгоды"] },
  scatter: { en: ["scatter"], ru: ["точки"] },
  chain: { en: ["chain"], ru: ["цепочка"] },
  heatMap: { en: ["heat map", "heatmap"], ru: ["тепловая карта", "календарь"] },
  checkIns: { en: ["check-ins", "checkins"], ru: ["самооценка", "самооценки"] },
};

export const sortWords: Vocabulary<BlockSortBy> = {
  name: { en: ["name"], ru: ["имя"] },
  date: { en: ["date"], ru: ["дата"] },
  interactions: { en: ["interactions"], ru: ["взаимодействия"] },
  time: { en: ["time"], ru: ["время"] },
  cost: { en: ["cost"], ru: ["затраты"] },
  brought: { en: ["brought"], ru: ["получено"] },
  net: { en: ["net"], ru: ["чистый эффект"] },
  roi: { en: ["roi"], ru: ["рентабельность"] },
};

/** Written after what rows are put in order by. */
export const directionWords: Vocabulary<NonNullable<BlockSort["direction"]>> = {
  up: { en: ["up", "asc"], ru: ["по возрастанию"] },
  down: { en: ["down", "desc"], ru: ["по убыванию"] },
};

export const modelWords: Vocabulary<AttributionModel> = {
  linear: { en: ["linear"], ru: ["линейная"] },
  first: { en: ["first"], ru: ["первое"] },
  last: { en: ["last"], ru: ["последнее"] },
  position: { en: ["position"], ru: ["первое и последнее"] },
  "time-decay": { en: ["time decay"], ru: ["с затуханием"] },
  equal: { en: ["equal"], ru: ["поровну"] },
};

/** What people can bring back; in a block written after "benefit". */
export const benefitSpellings: Vocabulary<Exclude<Benefit, "other">> = {
  career: { en: ["career"], ru: ["карьера"] },
  business: { en: ["business"], ru: ["бизнес"] },
  education: { en: ["education"], ru: ["обучение", "знания", "образование"] },
  information: { en: ["information"], ru: ["информация"] },
  support: { en: ["support"], ru: ["поддержка"] },
};

/** Every spelling of a vocabulary, those to offer first. */
export function spellingsOf(vocabulary: Readonly<Record<string, Spellings>>): readonly string[] {
  const words = Object.values(vocabulary);
  const offered = words.flatMap(({ en, ru }) => [en[0], ru[0]]);
  return [...new Set([...offered, ...words.flatMap(({ en, ru }) => [...en, ...ru])])];
}
