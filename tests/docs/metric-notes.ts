import type { AttributionModel } from "../../src/model/settings";
import type { MetricKey, MetricUnit } from "../../src/report/metric-keys";

type Bilingual = Readonly<Record<"en" | "ru", string>>;

/** What each unit is in the JSON report. */
export const unitNotes = {
  money: { en: "money, in the base currency", ru: "деньги, в основной валюте" },
  moneyPerHour: { en: "money per hour", ru: "деньги за час" },
  minutes: { en: "minutes", ru: "минуты" },
  ratio: { en: "a fraction, 1 = 100 %", ru: "доля, 1 = 100 %" },
  share: { en: "a fraction, 1 = 100 %", ru: "доля, 1 = 100 %" },
  multiple: { en: "a multiple, 1 = paid back", ru: "во сколько раз, 1 = окупилось" },
  day: { en: "a day", ru: "день" },
  days: { en: "days", ru: "дни" },
  count: { en: "a count", ru: "количество" },
  counts: { en: "a count for each benefit", ru: "количество по каждой выгоде" },
} as const satisfies Record<MetricUnit, Bilingual>;

const money = {
  en: "an amount without an exchange rate stays out and is listed as a problem; a refund lowers it",
  ru: "сумма без курса не входит и попадает в список проблем; возврат уменьшает",
};
const unrecorded = {
  en: "“no result yet” where nothing of the kind is recorded; a recorded 0 is 0",
  ru: "«пока нет результата», если ничего такого не записано; записанный 0 — это 0",
};
const priced = {
  en: "“no hourly rate” where some hours have no price",
  ru: "«нет ставки часа», если у части часов нет цены",
};
const range = {
  en: "a range of your own prices, never added to money; “no result yet” where no result has a price",
  ru: "диапазон по вашим ценам, к деньгам не прибавляется; «пока нет результата», если цен нет",
};

/** When a metric has no value, and what its reader should know beside the formula. */
export const metricNotes = {
  roiFull: {
    en: "cost ≤ 0 is “no cost yet”; a cost without any result is “no result yet”, not −100 %; results that come to 0 are −100 %; below −100 % when a result was a loss",
    ru: "затраты ≤ 0 — «нет затрат»; затраты без результатов — «пока нет результата», а не −100 %; результаты на 0 — это −100 %; ниже −100 %, если результат — убыток",
  },
  roiCash: {
    en: "as ROI, with money alone on both sides: time and savings are in neither",
    ru: "как ROI, но с обеих сторон только деньги: без времени и сэкономленного",
  },
  net: priced,
  hourValue: {
    en: "also the hourly rate at which the net value is 0, so set it beside your own; “no time recorded” without minutes; its 90 % interval is in “Why?”",
    ru: "это и ставка, при которой чистый эффект равен 0, — сравните со своей; без минут «время не записано»; интервал 90 % — в «Почему?»",
  },
  paybackDate: {
    en: "of cash alone; “does not apply” where money came before any cost; “not paid back yet” tells what is still to come; “no dates” where no cash has a day",
    ru: "только по деньгам; «не применимо», если деньги пришли раньше трат; «пока не окупилось» говорит, сколько осталось; «нет дат», если ни у каких денег нет дня",
  },
  paybackDays: {
    en: "from the first day with a cost to the day of payback",
    ru: "от первого дня с тратой до дня окупаемости",
  },
  stayedPositiveSince: {
    en: "later than the day of payback where money was short once more",
    ru: "позже дня окупаемости, если деньги снова уходили в минус",
  },
  cashCost: money,
  minutes: {
    en: "minutes without a record are estimated by kind, and how many is said beside it; planned meetings are in no total",
    ru: "незаписанные минуты берутся по виду встречи, и рядом сказано, сколько их; запланированное ни во что не входит",
  },
  timeCost: {
    en: "each interaction at the rate in force that day, rounded alone; “no hourly rate” before the first rate, “no exchange rate” where its currency has none",
    ru: "каждое взаимодействие по ставке своего дня, округляется отдельно; «нет ставки часа» до первой ставки, «нет курса валюты», если курса её валюты нет",
  },
  fullCost: priced,
  grossReturn: unrecorded,
  hardReturn: {
    en: "each result less what would have happened anyway and your own share, payment by payment; a stream counts up to today; a loss is below 0",
    ru: "каждый результат без того, что случилось бы и так, и без вашей доли, по каждой выплате; регулярное считается до сегодня; убыток меньше 0",
  },
  savings: {
    en: "money, and hours saved at the rate of their day; “no result yet” where none is recorded",
    ru: "деньги и часы по ставке своего дня; «пока нет результата», если не записано",
  },
  softLow: range,
  softBase: range,
  softHigh: range,
  bcr: {
    en: "1 is where it pays back; the same reasons as ROI for no value",
    ru: "1 — там, где окупается; причины отсутствия те же, что у ROI",
  },
  pipeline: {
    en: "open opportunities with an amount and a probability that no result settles; never part of ROI",
    ru: "открытые возможности с суммой и вероятностью, которые не закрыты результатом; в ROI не входит",
  },
  noBest: {
    en: "“no result yet” with fewer than two results",
    ru: "«пока нет результата», если результатов меньше двух",
  },
  topShare: {
    en: "“no result yet” with fewer than two results; “does not apply” where the return is not above 0",
    ru: "«пока нет результата», если результатов меньше двух; «не применимо», если отдача не больше 0",
  },
  npv: {
    en: "Σ flow × (1 + rate)^(−days ÷ 365), the first flow not discounted; the rate is yours, 0 by default",
    ru: "Σ поток × (1 + ставка)^(−дни ÷ 365), первый поток не дисконтируется; ставка ваша, по умолчанию 0",
  },
  xirr: {
    en: "“less than a year” under 365 days; “no rate exists” where money came first, where all flows have one sign, or where all is lost; several rates are all told and none is chosen",
    ru: "«меньше года» до 365 дней; «такой ставки нет», если деньги пришли раньше трат, если все потоки одного знака или потеряно всё; если ставок несколько, названы все и не выбрана ни одна",
  },
  roiAnnual: {
    en: "only where the flows span a year or more",
    ru: "только если между потоками год или больше",
  },
  sroi: {
    en: "at your low, base and high prices, with the price of each proxy at which it is exactly 1",
    ru: "при ваших низкой, средней и высокой ценах; рядом цена, при которой он ровно 1",
  },
  incomeGrowth: {
    en: "streams of the benefit career, only what they are more than before",
    ru: "регулярное с выгодой «карьера», только прирост к прежнему",
  },
  opportunityCount: {
    en: "open, won and lost ones; 0 is an answer",
    ru: "открытые, выигранные и проигранные; 0 — это ответ",
  },
  opportunityCountByBenefit: {
    en: "the same, for each benefit; in the JSON report all six are there",
    ru: "то же по каждой выгоде; в отчёте JSON есть все шесть",
  },
  timeSavedMinutes: {
    en: "as written, before what would have happened anyway; “no result yet” where none is recorded",
    ru: "как записано, без поправок; «пока нет результата», если не записано",
  },
  moneySaved: unrecorded,
  directDealsCount: {
    en: "results of the benefit business that brought cash; 0 is an answer",
    ru: "результаты с выгодой «бизнес», принёсшие деньги; 0 — это ответ",
  },
  directDealsAmount: unrecorded,
} as const satisfies Record<MetricKey, Bilingual>;

/** How each model weighs touch i of n. */
export const modelNotes = {
  linear: { en: "1 ÷ n each", ru: "по 1 ÷ n" },
  first: { en: "all to the first", ru: "всё первому" },
  last: { en: "all to the last", ru: "всё последнему" },
  position: {
    en: "40 % to the first and to the last, 20 % between them; of two, half each",
    ru: "по 40 % первому и последнему, 20 % между ними; из двух — пополам",
  },
  "time-decay": {
    en: "2^(−age ÷ half-life), age in days before the result",
    ru: "2^(−возраст ÷ полураспад), возраст в днях до результата",
  },
  equal: { en: "each distinct person the same", ru: "каждому человеку поровну" },
} as const satisfies Record<AttributionModel, Bilingual>;

/** Figures of a person, as the report's rows have them. */
export const personNotes = {
  interactions: {
    en: "meetings and mentions with this person in the period",
    ru: "встречи и упоминания за период",
  },
  minutesTogether: {
    en: "whole durations; “together” is not divided",
    ru: "длительности целиком, без деления",
  },
  minutesCharged: {
    en: "each duration divided among those who were there, by weights if written; overhead is charged to nobody",
    ru: "каждая длительность делится между участниками, по весам, если они записаны; общие затраты ни на кого не ложатся",
  },
  cashCost: {
    en: "the same division of money, to the minor unit",
    ru: "так же делятся деньги, до копейки",
  },
  creditDirect: {
    en: "cash of results owed to this person by the attribution model",
    ru: "деньги результатов, отнесённые на человека моделью",
  },
  creditAsIntroducer: {
    en: "what the chain of introducers passes on: half of a half, up to three steps, unless the settings say otherwise",
    ru: "что передаёт цепочка знакомств: половина половины, до трёх шагов, если в настройках не иначе",
  },
  creditBand: {
    en: "lowest and highest direct credit over five models",
    ru: "наименьший и наибольший прямой вклад по пяти моделям",
  },
  given: {
    en: "what you gave, and whom you introduced yourself",
    ru: "что отдано вами и кого вы познакомили сами",
  },
  received: {
    en: "results owed to this person, those without money too",
    ru: "результаты благодаря человеку, в том числе без денег",
  },
  lastContact: {
    en: "the last interaction, or the day written in the note if later",
    ru: "последняя встреча или день из заметки, если он позже",
  },
  rhythmDays: {
    en: "the cadence written in the note, else the median of the last eight gaps, from four days of contact on",
    ru: "периодичность из заметки, иначе медиана последних восьми промежутков, начиная с четырёх дней встреч",
  },
  overdueRatio: {
    en: "days since the last contact ÷ rhythm",
    ru: "дней с последней встречи ÷ ритм",
  },
} as const satisfies Record<string, Bilingual>;
