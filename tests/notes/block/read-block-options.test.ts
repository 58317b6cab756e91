import { noBlockOptions } from "../../../src/model/block-options";
import { fromIsoDay, toIsoDay } from "../../../src/model/day";
import { readBlockOptions } from "../../../src/notes/block/read-block-options";
import { parseYaml } from "../../host/yaml";

const asOf = fromIsoDay("2026-05-15") ?? 0;

function block(source: string): ReturnType<typeof readBlockOptions> {
  const value: unknown = parseYaml(source);
  return readBlockOptions(value, source, asOf);
}

describe("readBlockOptions", () => {
  test.each(["", "\n", "# only a comment"])("an empty block asks for the right thing: %j", (source) => {
    expect(block(source)).toMatchObject({ options: noBlockOptions, mistakes: [] });
  });

  test("every option is read", () => {
    const { options, mistakes } = block('for: "[[Anna]]"\nperiod: 2026-Q1\nshow: table\nmetrics: [roiFull, net]');
    expect(mistakes).toEqual([]);
    expect(options).toMatchObject({
      for: [{ kind: "note", text: { kind: "link", target: "Anna" } }],
      show: ["table"],
      metrics: ["roiFull", "net"],
    });
    expect([options.period?.from, options.period?.to].map((day) => toIsoDay(day ?? 0))).toEqual([
      "2026-01-01",
      "2026-03-31",
    ]);
  });

  test.each([
    ["for: this", { kind: "this" }],
    ["for: Vault", { kind: "vault" }],
    ["для: хранилище", { kind: "vault" }],
    ["for: [[Anna]]", { kind: "note", text: { kind: "link", target: "Anna" } }],
    ["for: Anna Kim", { kind: "note", text: { kind: "name", target: "Anna Kim" } }],
    ['for: "[[People/Anna|A]]"', { kind: "note", text: { kind: "link", target: "People/Anna" } }],
    ["for: event [[Evening]]", { kind: "note", text: { kind: "link", target: "Evening" } }],
    ['for: "#conference"', { kind: "tag", name: "conference" }],
    ["for: #conference", { kind: "tag", name: "conference" }],
    ["для: тег конференция/2026", { kind: "tag", name: "конференция/2026" }],
    ["for: Meetings/2026/", { kind: "folder", name: "Meetings/2026" }],
    ["for: folder Meetings", { kind: "folder", name: "Meetings" }],
    ["для: круг Выпускники МГУ", { kind: "circle", name: "Выпускники МГУ" }],
    ["for: {circle: Alumni}", { kind: "circle", name: "Alumni" }],
    ["for: circle [[Alumni]]", { kind: "circle", name: "Alumni" }],
    ["для: круг «Кедр»", { kind: "circle", name: "Кедр" }],
    ["для: круг ООО «Кедр»", { kind: "circle", name: "ООО «Кедр»" }],
    ['for: circle "Alumni"', { kind: "circle", name: "Alumni" }],
    ["for: folder 'Meetings/2026/'", { kind: "folder", name: "Meetings/2026" }],
    ["for: tag “#conference”", { kind: "tag", name: "conference" }],
    ["for: benefit “career”", { kind: "benefit", benefit: "career" }],
    ["for: benefit career", { kind: "benefit", benefit: "career" }],
    ["для: выгода знания", { kind: "benefit", benefit: "education" }],
    ["for: Career", { kind: "note", text: { kind: "name", target: "Career" } }],
  ])("%s is about %j", (source, target) => {
    expect(block(source)).toMatchObject({ options: { for: [target] }, mistakes: [] });
  });

  test("several targets are one whole, and a wrong one costs only itself", () => {
    expect(block('for: ["[[Anna]]", "#client", {circle: Alumni}]')).toMatchObject({
      options: { for: [{ kind: "note" }, { kind: "tag" }, { kind: "circle" }] },
      mistakes: [],
    });
    expect(block("for: [[[Anna]], [[Boris]]]").options.for).toHaveLength(2);
    expect(block("for: [vault, benefit luck]")).toMatchObject({
      options: { for: [{ kind: "vault" }] },
      mistakes: [{ option: "for", written: "benefit luck", line: 1, column: 14 }],
    });
    for (const wrong of ["{circle: Alumni, tag: a}", "{circle: 5}", "circle", "#", "{tag: ''}"])
      expect([wrong, block(`for: [vault, "${wrong}"]`).options.for.length <= 2]).toEqual([wrong, true]);
  });

  test.each([
    ["group: people", { group: "person" }],
    ["группировка: круг", { group: "circle" }],
    ["chart: heat map", { chart: ["heatMap"] }],
    ["chart: [running, check-ins]", { chart: ["running", "checkIns"] }],
    ["график: каскад, тепловая карта", { chart: ["waterfall", "heatMap"] }],
    ["sort: net", { sort: { by: "net", direction: null } }],
    ["sort: Name down", { sort: { by: "name", direction: "down" } }],
    ["порядок: чистый эффект по возрастанию", { sort: { by: "net", direction: "up" } }],
    ["limit: 5", { limit: 5 }],
    ["не больше: 12", { limit: 12 }],
    ["model: time decay", { model: "time-decay" }],
    ["model: time-decay", { model: "time-decay" }],
    ["модель: с затуханием", { model: "time-decay" }],
    ["title: 2026", { title: "2026" }],
    ["заголовок: Чего стоил год", { title: "Чего стоил год" }],
    ["показать: таблица, фраза", { show: ["table", "sentence"] }],
  ])("%s is read", (source, options) => {
    expect(block(source)).toMatchObject({ options, mistakes: [] });
  });

  test.each([
    ["group: peple", "people"],
    ["график: каскат", "каскад"],
    ["sort: nmae", "name"],
    ["sort: net upp", "net up"],
    ["limit: 0", null],
    ["limit: many", null],
    ["limit: 2.5", null],
    ["model: liner", "linear"],
    ["title: {a: 1}", null],
  ])("%s does not fit", (source, nearest) => {
    expect(block(source)).toMatchObject({ options: noBlockOptions, mistakes: [{ kind: "unknown_value", nearest }] });
  });

  test("metrics may be one word or comma text", () => {
    expect(block("metrics: roiFull").options.metrics).toEqual(["roiFull"]);
    expect(block("Metrics: roiFull, net").options.metrics).toEqual(["roiFull", "net"]);
    expect(block("показатели: roiFull").options.metrics).toEqual(["roiFull"]);
  });

  test("an unknown option is placed, with the nearest one, and the rest counts", () => {
    expect(block("for: vault\n\nmetrcs: net\nshow: card")).toMatchObject({
      options: { ...noBlockOptions, for: [{ kind: "vault" }], show: ["card"] },
      mistakes: [{ kind: "unknown_option", line: 3, column: 1, option: null, written: "metrcs", nearest: "metrics" }],
    });
    expect(block('"shwo": card').mistakes).toMatchObject([{ line: 1, column: 2, nearest: "show" }]);
    expect(block("{fro: vault}").mistakes).toMatchObject([{ line: 1, column: 2, nearest: "for" }]);
    expect(block("colour: red").mistakes).toMatchObject([{ written: "colour", nearest: null }]);
  });

  test("an unknown value is placed where it stands", () => {
    expect(block("for: vault\nshow:   tabel").mistakes).toEqual([
      { kind: "unknown_value", line: 2, column: 9, option: "show", written: "tabel", nearest: "table" },
    ]);
    expect(block("period: this yaer").mistakes).toMatchObject([{ option: "period", column: 9, nearest: "this year" }]);
    expect(block("period: when it suits").mistakes).toMatchObject([{ nearest: null }]);
    expect(block("for: 5").mistakes).toMatchObject([{ option: "for", written: "5" }]);
    expect(block("metrics: {a: 1}").mistakes).toMatchObject([{ option: "metrics", line: 1, column: 10 }]);
    expect(block("metrics:\n  a: 1").mistakes).toMatchObject([{ option: "metrics", line: 1, column: 1 }]);
  });

  test("several forms are kept in their order, and a wrong one costs only itself", () => {
    expect(block("show: [chart, tabel, card]")).toMatchObject({
      options: { show: ["chart", "card"] },
      mistakes: [{ kind: "unknown_value", line: 1, column: 15, written: "tabel", nearest: "table" }],
    });
    expect(block("show: chart, card").options.show).toEqual(["chart", "card"]);
    expect(block("show: {a: 1}")).toMatchObject({ options: { show: [] }, mistakes: [{ option: "show" }] });
  });

  test("an option without a value is as if it were not there", () => {
    expect(block("for:\nshow: card")).toMatchObject({ options: { for: [], show: ["card"] }, mistakes: [] });
  });

  test.each(["just text", "- a\n- b", "5"])("what is no list of options is said to be none: %j", (source) => {
    expect(block(source).mistakes).toMatchObject([{ kind: "not_options", line: 1, column: 1 }]);
  });
});
