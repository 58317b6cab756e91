import { attackStrings } from "./attack-strings";

/** A text as a YAML value that is surely that text. */
const quoted = (text: string): string => JSON.stringify(text);

/** What can be a file's name: no path signs, no control characters, not hidden, not too long. */
const fileName = (text: string): string =>
  text
    .replace(/[/\\:\u0000]/g, "-")
    .replace(/^\.+/, "")
    .slice(0, 100);

/** A vault in which every name, tag, value, title and line is an attack. */
export function hostileVault(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  attackStrings.forEach((attack, index) => {
    const name = `${fileName(attack)} ${index}`;
    const person = `People/${name}.md`;
    files[person] = [
      "---",
      "tags: [contact]",
      `aliases: [${quoted(attack)}]`,
      `circle: ${quoted(attack)}`,
      `email: ${quoted(attack)}`,
      `cadence: ${quoted(attack)}`,
      `introduced_by: ${quoted(attack)}`,
      "__proto__: polluted",
      "constructor: { prototype: { polluted: true } }",
      "---",
      "```roi",
      "```",
      "",
      `> [!roi] ${attack.replace(/\u0000/g, "")}`,
      "",
    ].join("\n");
    files[`Meetings/2024-01-${String(index + 1).padStart(2, "0")} ${name}.md`] = [
      "---",
      "type: meeting",
      `people: [${quoted(`[[${name}]]`)}, ${quoted(attack)}]`,
      `cost: ${quoted(attack)}`,
      `cost_food: ${index + 1}`,
      `duration: ${quoted(attack)}`,
      `gave: ${quoted(attack)}`,
      `shares: { __proto__: 1, constructor: 2 }`,
      `results: [{ benefit: ${quoted(attack)}, amount: 10, __proto__: { polluted: true } }]`,
      `${quoted(attack)}: ${quoted(attack)}`,
      "---",
      `- #meeting [[${name}]] [cost:: ${attack.slice(0, 60)}]`,
      "",
    ].join("\n");
    files[`Results/${name} result.md`] = [
      "---",
      "type: result",
      `benefit: ${quoted(attack)}`,
      "amount: 100 EUR",
      `proxy: ${quoted(attack)}`,
      `interactions: [${quoted(attack)}]`,
      `people: { ${quoted(name)}: 1, __proto__: 1 }`,
      "date: 2024-02-01",
      "---",
      "",
    ].join("\n");
    files[`Blocks/${index}.md`] = [
      "```roi",
      `for: ${quoted(attack)}`,
      `title: ${quoted(attack)}`,
      `metrics: [${quoted(attack)}]`,
      `${quoted(attack)}: ${quoted(attack)}`,
      "```",
      "",
      "```roi",
      attack.replace(/[\u0000\n]/g, ""),
      "```",
      "",
    ].join("\n");
  });
  files["People.base"] = [
    'filters: file.inFolder("People")',
    "views:",
    "  - type: relationship-roi",
    `    name: ${quoted(attackStrings[0])}`,
    `    period: ${quoted(attackStrings[0])}`,
    "    groupBy: { property: circle }",
    "    order: [file.name, circle]",
    "",
  ].join("\n");
  return files;
}

/** A settings file in which every value is an attack, and the keys of the language itself are keys. */
export function hostileSettings(): string {
  const [attack] = attackStrings;
  const list = JSON.stringify(attackStrings);
  return `{
    "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },
    "baseCurrency": ${quoted(attack)},
    "hourlyRates": [{ "__proto__": { "polluted": true }, "amount": 40, "currency": "EUR" }],
    "exchangeRates": [{ "date": ${quoted(attack)}, "from": "__proto__", "to": "EUR", "rate": 1 }],
    "proxies": [{ "id": "__proto__", "label": ${quoted(attack)}, "unit": ${quoted(attack)}, "currency": "EUR", "low": 1, "base": 2, "high": 3 }],
    "recognise": { "__proto__": { "tags": ["x"] }, "contact": { "tags": ${list}, "types": ${list}, "folders": ${list} } },
    "excludedFolders": ["../..", "/", ""],
    "fields": { "__proto__": ${list}, "constructor": ${list}, "date": ${list} },
    "defaultMinutes": { "__proto__": 5, "meeting": ${quoted(attack)} },
    "topicNotes": { "career": "../../../etc/passwd", "__proto__": "x" },
    "attribution": { "model": "constructor" },
    "optionalMetrics": ["__proto__", "constructor"],
    "capture": { "target": "note", "folder": "../../out", "fileName": "../{{date}}", "template": "../../etc/passwd" },
    "review": { "folder": "../../out", "template": "../../etc/passwd" },
    "properties": { "__proto__": true, "constructor": true },
    "language": "__proto__"
  }`;
}
