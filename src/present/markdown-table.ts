/** A Markdown table; empty where there is no row. Bars, line ends and tags inside a cell would break it. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replace(/[\\|<]/g, "\\$&").replace(/\s*[\r\n\u2028\u2029]\s*/g, " ")).join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}
