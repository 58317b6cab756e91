import { toReportJson } from "../../src/present/to-report-json";
import { metricText } from "../../src/present/metric-text";
import { metricKeys } from "../../src/present/metric-names";
import { presenting } from "../../src/present/presenting";
import { whyMetric } from "../../src/present/why-metric";
import { modelWords } from "../../src/model/block-words";
import { attributionModels, type AttributionModel } from "../../src/model/settings";
import { metricUnits, type MetricKey } from "../../src/report/metric-keys";
import { ledSpread, opportunityRateSpread } from "../../src/report/outcome-spread";
import type { Report, ResultRow } from "../../src/report/report";
import type { Spread } from "../../src/report/spread";
import type { PageLanguage } from "./fields-page";
import { metricNotes, modelNotes, personNotes, unitNotes } from "./metric-notes";

/** What the page takes its numbers from: two vaults of the tests, by currency. */
export interface Examples {
  readonly euro: Report;
  readonly rouble: Report;
  /** The euro vault's first result under each model. */
  readonly byModel: Readonly<Record<AttributionModel, ResultRow>>;
}

const say = {
  en: {
    title: "Metrics",
    made: "Made from the code and from two vaults of the tests: every number below is in a report that a test checks. Examples are of `tests/cases/golden-vault` (euros) or, where it has no such value, of `tests/cases/golden-vault-rub` (roubles).",
    honest:
      "Zero, nothing recorded, unreadable and not applicable are four different answers: where a metric has no value, its reason stands in its place, in the JSON report as `status`.",
    totals: "Totals",
    formula: "Formula",
    unit: "Unit",
    edges: "Edges",
    example: "Example",
    inReport: "in the report",
    people: "People",
    figure: "Figure",
    meaning: "What it is",
    models: "Attribution models",
    modelsNote:
      "One result of the euro vault, divided by each model. A model never changes a total; the parts sum to the whole to the minor unit.",
    model: "Model",
    parts: "Parts",
    nobody: "nobody",
    sure: "How sure",
    led: "Share of the people met who led to something: Wilson's interval, 95 %",
    rate: "Opportunities per hour: the exact Poisson interval, 95 %",
    of: "of",
    write: "Whom to write to",
    writeNote:
      "People something came from who have been silent for 1.5 of their rhythms, or for more than 180 days without one; by the rate of results per hour, smoothed by Marshall's empirical Bayes, then by how overdue they are.",
  },
  ru: {
    title: "Показатели",
    made: "Сделано из кода и двух хранилищ тестов: каждое число ниже стоит в отчёте, который проверяет тест. Примеры — из `tests/cases/golden-vault-rub` (рубли), а где там значения нет, из `tests/cases/golden-vault` (евро).",
    honest:
      "Ноль, «не записано», «не прочитано» и «не применимо» — четыре разных ответа: если значения нет, на его месте стоит причина, в отчёте JSON — `status`.",
    totals: "Итоги",
    formula: "Формула",
    unit: "Единица",
    edges: "Особые случаи",
    example: "Пример",
    inReport: "в отчёте",
    people: "Люди",
    figure: "Показатель",
    meaning: "Что это",
    models: "Модели вклада",
    modelsNote:
      "Один результат евро-хранилища, разделённый каждой моделью. Модель не меняет итогов; части складываются в целое до копейки.",
    model: "Модель",
    parts: "Части",
    nobody: "никто",
    sure: "Насколько это надёжно",
    led: "Доля людей, встречи с которыми к чему-то привели: интервал Уилсона, 95 %",
    rate: "Возможностей за час: точный интервал Пуассона, 95 %",
    of: "из",
    write: "Кому написать",
    writeNote:
      "Те, благодаря кому что-то случилось и кто молчит 1,5 своего ритма, а без ритма больше 180 дней; по числу результатов за час, сглаженному по Маршаллу, затем по просрочке.",
  },
} as const satisfies Record<PageLanguage, Record<string, string>>;

/** The user's reference of metrics in one language, as Markdown. */
export function metricsPage(language: PageLanguage, examples: Examples): string {
  const { title, made, honest, totals } = say[language];
  return [
    `# ${title}`,
    made,
    honest,
    `## ${totals}`,
    ...metricKeys.map((key) => metricPart(key, language, examples)),
    ...peoplePart(language, examples),
    ...modelsPart(language, examples),
    ...surePart(language, examples),
    "",
  ].join("\n\n");
}

function metricPart(key: MetricKey, language: PageLanguage, examples: Examples): string {
  const text = say[language];
  const report = exampleOf(key, language, examples);
  const view = presenting(report, language);
  const why = whyMetric(key, view)();
  const { value, reason } = metricText(report.totals[key] ?? none, metricUnits[key], view);
  const parts = why.parts.filter(({ label }) => label !== view.words.metrics[key]);
  const figures = parts.map((part) => `${lower(part.label)} ${part.value}`).join(", ");
  const shown = value ?? reason;
  const exact = `\`${JSON.stringify(totalOf(key, report, language))}\``;
  const lines = [
    `- ${text.formula}: ${why.formula}.`,
    `- ${text.unit}: ${unitNotes[metricUnits[key]][language]}.`,
    `- ${text.edges}: ${metricNotes[key][language]}.`,
    `- ${text.example}: ${figures === "" ? "" : `${figures} → `}**${shown}**, ${text.inReport} ${exact}.`,
  ];
  return [`### ${view.words.metrics[key]} · \`${key}\``, lines.join("\n")].join("\n\n");
}

/** The vault whose currency the page speaks, or the other where only that has a value. */
function exampleOf(key: MetricKey, language: PageLanguage, { euro, rouble }: Examples): Report {
  const [first, second] = language === "en" ? [euro, rouble] : [rouble, euro];
  return first.totals[key]?.status !== "ok" && second.totals[key]?.status === "ok" ? second : first;
}

function totalOf(key: MetricKey, report: Report, language: PageLanguage): unknown {
  const json: unknown = toReportJson(report, language);
  const totals: unknown = typeof json === "object" && json !== null && "totals" in json ? json.totals : {};
  return new Map(Object.entries(totals ?? {})).get(key);
}

const none = { status: "not_applicable", value: null } as const;

function peoplePart(language: PageLanguage, { euro, rouble }: Examples): readonly string[] {
  const text = say[language];
  const report = language === "en" ? euro : rouble;
  const person = report.contacts[0];
  if (person === undefined) return [];
  const { format } = presenting(report, language);
  const printed: Record<keyof typeof personNotes, string> = {
    interactions: format.number(person.interactions),
    minutesTogether: format.duration(person.minutesTogether),
    minutesCharged: format.duration(person.minutesCharged),
    cashCost: format.money(person.cashCost),
    creditDirect: format.money(person.creditDirect),
    creditAsIntroducer: format.money(person.creditAsIntroducer),
    creditBand: format.moneyRange(person.creditBand[0], person.creditBand[1]),
    given: format.number(person.given),
    received: format.number(person.received),
    lastContact: person.lastContact === null ? "—" : format.day(person.lastContact),
    rhythmDays: person.rhythmDays === null ? "—" : format.number(person.rhythmDays),
    overdueRatio: person.overdueRatio === null ? "—" : format.number(person.overdueRatio),
  };
  const rows = Object.entries(printed).map(([key, value]) => [`\`${key}\``, noteOf(key, language), value]);
  return [`## ${text.people}`, table([text.figure, text.meaning, person.name], rows)];
}

function noteOf(key: string, language: PageLanguage): string {
  return new Map(Object.entries(personNotes)).get(key)?.[language] ?? "";
}

function modelsPart(language: PageLanguage, { euro, byModel }: Examples): readonly string[] {
  const text = say[language];
  const { format } = presenting(euro, language);
  const rows = attributionModels.map((model) => {
    const parts = byModel[model].leaves.map(
      ({ person, amount }) => `${person?.name ?? text.nobody} ${format.money(amount)}`,
    );
    return [modelWords[model][language][0], modelNotes[model][language], parts.join(", ")];
  });
  return [`## ${text.models}`, text.modelsNote, table([text.model, text.formula, text.parts], rows)];
}

function surePart(language: PageLanguage, { euro, rouble }: Examples): readonly string[] {
  const text = say[language];
  const report = language === "en" ? euro : rouble;
  const view = presenting(report, language);
  const led = ledSpread("contacts", report);
  const people = report.toWrite.map(
    ({ name, reason, daysSinceContact }) => `${name} (\`${reason}\`, ${daysSinceContact})`,
  );
  const { label } = view.words.reasons.no_result_yet;
  return [
    `## ${text.sure}`,
    [
      `- ${text.led}: ${led.withResult} ${text.of} ${led.units}, ${interval(led, view.format.percent)}.`,
      `- ${text.rate}: ${interval(opportunityRateSpread(report), (rate) => rate.toFixed(4))}.`,
    ].join("\n"),
    `## ${text.write}`,
    text.writeNote,
    `${text.example}: ${people.length === 0 ? label : people.join(", ")}.`,
  ];
}

function interval({ value, interval: found }: Spread, print: (value: number) => string): string {
  if (value.status !== "ok" || found.status !== "ok") return "—";
  return `${print(value.value)} (${print(found.value.low)}–${print(found.value.high)})`;
}

function lower(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
