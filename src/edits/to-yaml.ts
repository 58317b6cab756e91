/** What a property can be set to. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Texts that YAML takes for something else, begins differently or cuts off. */
const notPlain = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`~]|[:#]|\s$|[\p{Cc}\u2028\u2029\uFEFF]/u;
const otherType = /^(?:true|false|yes|no|on|off|null|y|n)$|^[-+.]?\d[\d_.,:eExXoObB+-]*$|^[-+]?\.(?:inf|nan)$/i;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A property as lines of YAML, without the last line end: `key: value`, a list below its key. */
export function toYamlProperty(key: string, value: PropertyValue): string {
  if (typeof value !== "object") return `${yamlText(key)}: ${toYaml(value)}`;
  if (value.length === 0) return `${yamlText(key)}: []`;
  return [`${yamlText(key)}:`, ...value.map((item) => `  - ${yamlText(item)}`)].join("\n");
}

/** A value on one line. */
export function toYaml(value: PropertyValue): string {
  if (typeof value === "string") return yamlText(value);
  return typeof value === "object" ? `[${value.map(yamlText).join(", ")}]` : String(value);
}

function yamlText(text: string): string {
  return isoDate.test(text) || (!notPlain.test(text) && !otherType.test(text)) ? text : JSON.stringify(text);
}
