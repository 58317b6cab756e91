import { metricFigure } from "../metric-figure";
import { opportunityRows } from "../opportunity-rows";
import { nothing, type Section } from "../section";

/** What may still come. */
export const pipelineSection: Section = {
  key: "pipeline",
  title: ({ dashboard }) => dashboard.pipeline,
  isWide: false,
  parts: (presenting) => {
    const { report, words } = presenting;
    const open = report.opportunities.filter(({ status }) => status === "open");
    if (open.length === 0) return nothing(words.dashboard.noPipeline);
    return [
      ...((report.totals.pipeline?.value ?? null) === null
        ? nothing(words.dashboard.noExpected)
        : [{ kind: "figures", figures: [metricFigure("pipeline", presenting)] } as const]),
      { kind: "rows", title: null, rows: opportunityRows(open, presenting) },
    ];
  },
};
