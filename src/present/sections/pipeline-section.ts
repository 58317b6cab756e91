import { metricFigure } from "../metric-figure";
import { opportunityRows } from "../opportunity-rows";
import { nothing, type Section, type SectionPart } from "../section";
import { streamRows } from "../stream-rows";

/** What may still come. */
export const pipelineSection: Section = {
  key: "pipeline",
  title: ({ dashboard }) => dashboard.pipeline,
  isWide: false,
  parts: (presenting) => {
    const { report, words } = presenting;
    const open = report.opportunities.filter(({ status }) => status === "open");
    const streams = streamRows(presenting);
    const goesOn: readonly SectionPart[] =
      streams.length === 0 ? [] : [{ kind: "rows", title: words.dashboard.streams, rows: streams }];
    if (open.length === 0) return goesOn.length === 0 ? nothing(words.dashboard.noPipeline) : goesOn;
    return [
      ...((report.totals.pipeline?.value ?? null) === null
        ? nothing(words.dashboard.noExpected)
        : [{ kind: "figures", figures: [metricFigure("pipeline", presenting)] } as const]),
      { kind: "rows", title: null, rows: opportunityRows(open, presenting) },
      ...goesOn,
    ];
  },
};
