import { isAllDigits } from "./digits";

/** How a number separates its decimals, as far as its spelling shows; `unclear` is `1,200`, `none` is `1200`. */
export type Spelling = "comma" | "dot" | "unclear" | "none";

/** What to take a lone separator before exactly three digits for. `decimal`: always the decimal mark. */
export type NumberStyle = "comma" | "dot" | "unknown" | "decimal";

/** A number as written. `value` is null only where its spelling is unclear and no style decides. */
export interface NumberText {
  readonly value: number | null;
  readonly spelling: Spelling;
}

/** Digits with spaces, apostrophes, underscores, commas and dots between them: anything that may be a number without its sign. */
const shape = /^\d[\d ',.’_]*$|^[.,]\d+$/;
const spacedGroups = /^\d{1,3}(?:[ '’_]\d{3})+(?=[.,]|$)/;
const commaGroups = /^\d{1,3}(?:,\d{3})+(?=\.|$)/;
const dotGroups = /^\d{1,3}(?:\.\d{3})+(?=,|$)/;

/**
 * Reads an unsigned number: `1200`, `1 200,50`, `1.200,50`, `1,200.50`, `1'200`. Null when it is none.
 * `style` decides only about a lone separator before exactly three digits.
 */
export function readNumberText(text: string, style: NumberStyle): NumberText | null {
  if (isAllDigits(text)) return { value: Number(text), spelling: "none" };
  if (!shape.test(text)) return null;
  const digits = spacedGroups.test(text) ? text.replace(/[ '’_]/g, "") : text;
  if (/[ '’_]/.test(digits)) return null;
  const comma = digits.lastIndexOf(",");
  const dot = digits.lastIndexOf(".");
  if (comma < 0 && dot < 0) return { value: Number(digits), spelling: "none" };
  if (comma >= 0 && dot >= 0) return comma > dot ? grouped(digits, "comma") : grouped(digits, "dot");
  const mark = comma >= 0 ? "comma" : "dot";
  const other = mark === "comma" ? "dot" : "comma";
  const at = Math.max(comma, dot);
  if (digits.indexOf(mark === "comma" ? "," : ".") !== at) return grouped(digits, other);
  const alone = digits.length === text.length && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!alone) return { value: decimal(digits, mark), spelling: mark };
  if (style === "decimal" || style === mark) return { value: decimal(digits, mark), spelling: "unclear" };
  return { value: style === other ? ungrouped(digits, other) : null, spelling: "unclear" };
}

/** A number whose groups are separated by the other mark than its decimals; null when the groups are not of three. */
function grouped(digits: string, mark: "comma" | "dot"): NumberText | null {
  const groups = mark === "comma" ? dotGroups : commaGroups;
  return groups.test(digits) ? { value: ungrouped(digits, mark), spelling: mark } : null;
}

function ungrouped(digits: string, mark: "comma" | "dot"): number {
  return decimal(digits.replaceAll(mark === "comma" ? "." : ",", ""), mark);
}

function decimal(digits: string, mark: "comma" | "dot"): number {
  return Number(mark === "comma" ? digits.replace(",", ".") : digits);
}
