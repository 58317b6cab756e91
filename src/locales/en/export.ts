/** Words of a report printed as Markdown. */
export const exported = {
  title: ({ period, day }: { period: string; day: string }) => `Relationship ROI: ${period}, as of ${day}`,
  metric: "Metric",
  value: "Value",
  results: "Results",
  result: "Result",
  date: "Date",
  benefit: "Benefit",
  gross: "Gross",
  net: "Net",
};
