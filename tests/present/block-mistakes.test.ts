import { noBlockOptions } from "../../src/model/block-options";
import type { BlockReading } from "../../src/model/block-options";
import { blockMistakes } from "../../src/present/block-mistakes";

function readingWith(part: Partial<BlockReading>): BlockReading {
  return { options: noBlockOptions, mistakes: [], ...part };
}

describe("blockMistakes", () => {
  test("a block without a mistake has none", () => {
    expect(
      blockMistakes(readingWith({ options: { ...noBlockOptions, metrics: ["net"] } }), "metrics: net", "en"),
    ).toEqual([]);
  });

  test("a mistake is told with its place and the nearest valid word, in both languages", () => {
    const mistake = {
      kind: "unknown_option",
      line: 3,
      column: 1,
      option: null,
      written: "metrcs",
      nearest: "metrics",
    } as const;
    const reading = readingWith({ mistakes: [mistake] });
    expect(blockMistakes(reading, "", "en")).toEqual([
      'line 3, column 1: unknown option "metrcs". Did you mean "metrics"?',
    ]);
    expect(blockMistakes(reading, "", "ru")).toEqual([
      "строка 3, столбец 1: неизвестный параметр «metrcs». Может быть, «metrics»?",
    ]);
  });

  test("an unknown metric is found in the source, and the metric that begins like it is offered", () => {
    const reading = readingWith({ options: { ...noBlockOptions, metrics: ["roif", "luck"] } });
    expect(blockMistakes(reading, "for: this\nmetrics: [roif, luck]", "en")).toEqual([
      'line 2, column 11: "roif" does not fit "metrics". Did you mean "roiFull"?',
      'line 2, column 17: "luck" does not fit "metrics"',
    ]);
  });

  test("a metric with swapped or missing letters is offered by its spelling", () => {
    const reading = readingWith({ options: { ...noBlockOptions, metrics: ["ahourVlue", "topshrae"] } });
    expect(blockMistakes(reading, "metrics: [ahourVlue, topshrae]", "en")).toEqual([
      'line 1, column 11: "ahourVlue" does not fit "metrics". Did you mean "hourValue"?',
      'line 1, column 22: "topshrae" does not fit "metrics". Did you mean "topShare"?',
    ]);
  });
});
