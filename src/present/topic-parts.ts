import { noBlockOptions } from "../model/block-options";
import { linkName } from "../model/link";
import type { Benefit } from "../model/result";
import type { Topic } from "../model/settings";
import type { MetricKey } from "../report/metric-keys";
import type { Scope } from "../report/report";
import { chartPart, type BlockPart } from "./block-part";
import { noteFact, plainFact } from "./facts";
import { flagChips } from "./flag-chips";
import { groupTable } from "./group-table";
import { coverageFigures } from "./coverage-figures";
import { interactionFold } from "./interaction-rows";
import { metricFigure } from "./metric-figure";
import { missing } from "./missing";
import { opportunityFold } from "./opportunity-rows";
import { periodText } from "./period-text";
import type { Card, Fold } from "./pieces";
import type { Presenting } from "./presenting";
import { resultFold } from "./result-rows";
import { row } from "./row";
import { toWriteRows } from "./to-write-rows";

/** What a topic's note shows: its title, and a look at any part of the vault in the block's own period. */
export interface TopicNote {
  readonly topic: Topic;
  readonly path: string;
  readonly look: (scope: Scope) => Presenting;
}

const vault: Scope = { kind: "vault" };

/** The section of a topic, for its note: results of a benefit, or what the practice of that name looks at. */
export function topicParts(note: TopicNote): readonly BlockPart[] {
  const { topic, look } = note;
  switch (topic) {
    case "analytics":
      return [card(analytics(note)), chartPart("running", look(vault)), chartPart("heatMap", look(vault))];
    case "optimization": {
      const view = look(vault);
      const options = { ...noBlockOptions, sort: { by: "net", direction: null } as const, limit: 7 };
      const table = groupTable({ group: "event", metrics: [], options }, view);
      return [
        card(optimization(note)),
        chartPart("scatter", view),
        { kind: "table", table, empty: view.words.block.noRows },
      ];
    }
    case "development":
      return [card(benefitCard(note, "education")), chartPart("checkIns", look(vault))];
    default:
      return [card(benefitCard(note, topic)), ...chain(look(benefitScope(topic)))];
  }
}

function card(of: Card): BlockPart {
  return { kind: "card", card: of };
}

/** What the note of a topic is about: one benefit, or the whole vault. */
export function topicScope(topic: Topic): Scope {
  if (topic === "development") return benefitScope("education");
  return topic === "analytics" || topic === "optimization" ? vault : benefitScope(topic);
}

function benefitScope(benefit: Benefit): Scope {
  return { kind: "parts", parts: [{ kind: "benefit", benefit }] };
}

/** Where the largest result came from; nothing where none is owed to anybody. */
function chain(view: Presenting): readonly BlockPart[] {
  const part = chartPart("chain", view);
  return part.kind === "chart" && part.chart !== null ? [part] : [];
}

/** What each benefit's note tells first. */
const benefitMetrics: Readonly<Record<Benefit, readonly MetricKey[]>> = {
  career: ["incomeGrowth", "hardReturn", "opportunityCount"],
  business: ["directDealsAmount", "directDealsCount", "pipeline"],
  education: ["softBase", "savings", "fullCost"],
  information: ["hardReturn", "savings", "opportunityCount"],
  support: ["softBase", "savings", "minutes"],
  other: ["hardReturn", "savings", "opportunityCount"],
};

function benefitCard({ topic, path, look }: TopicNote, benefit: Benefit): Card {
  const view = look(benefitScope(benefit));
  const { report, words } = view;
  const { results, opportunities } = report;
  const isEmpty = results.length + opportunities.length === 0;
  const name = words.terms.benefit[benefit];
  return {
    ...frame({ path, topic }, view),
    hint: isEmpty ? words.topics.nothingYet({ name }) : words.topics.lead[topic],
    ...(isEmpty ? { step: "log-result" } : {}),
    chips: isEmpty ? [] : flagChips(report.flags, words),
    figures: isEmpty ? [] : benefitMetrics[benefit].map((key) => metricFigure(key, view)),
    lists: [...resultFold(results, view, null), ...opportunityFold(opportunities, view)],
    folds: interactionFold(report.interactions, view),
  };
}

/** What the figures rest on, what is missing, and what could not be read. */
function analytics({ topic, path, look }: TopicNote): Card {
  const view = look(vault);
  const { words } = view;
  const gaps = missing(view).map(({ text, numbers, hint }) => row(plainFact(text), { numbers, below: hint }));
  const list: Fold = { key: "missing", title: words.missing.title, rows: gaps };
  return { ...frame({ path, topic }, view), figures: coverageFigures(view), lists: gaps.length === 0 ? [] : [list] };
}

/** Whether it pays back, whether that holds without one lucky hit, and whom to write to. */
function optimization({ topic, path, look }: TopicNote): Card {
  const view = look(vault);
  const { words, report } = view;
  const keys: readonly MetricKey[] = ["roiFull", "noBest", "hourValue"];
  const people = toWriteRows(view);
  const list: Fold = { key: "toWrite", title: words.surface.toWrite, rows: people };
  return {
    ...frame({ path, topic }, view),
    chips: flagChips(report.flags, words),
    figures: keys.map((key) => metricFigure(key, view)),
    lists: people.length === 0 ? [] : [list],
  };
}

/** A card with nothing on it yet but what it is about. */
function frame({ path, topic }: Pick<TopicNote, "path" | "topic">, view: Presenting): Card {
  return {
    title: noteFact({ path, name: linkName(path) }),
    period: periodText(view),
    facts: [],
    chips: [],
    hint: view.words.topics.lead[topic],
    figures: [],
    asides: [],
    lists: [],
    folds: [],
  };
}
