import { inlineFields } from "./inline-fields";
import type { WrittenField } from "./interaction-fields";
import type { NoteCache } from "../note-cache";

/** A field that has a line, list item or quote for itself: `cost:: 40 EUR`. */
const lineField =
  /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?(?:\*\*|__)?([\p{L}\p{N}][\p{L}\p{N}_ -]{0,60})(?:\*\*|__)?::(?:\*\*|__)?\s*(.*)$/u;

/** The Dataview inline fields of a note's body, outside frontmatter and code. */
export function bodyFields(text: string, { sections, frontmatterPosition }: NoteCache): readonly WrittenField[] {
  const start = frontmatterPosition?.end.offset ?? 0;
  const code = (sections ?? []).filter(({ type }) => type === "code");
  let body = "";
  let from = start;
  for (const { position } of code) {
    body += text.slice(from, position.start.offset);
    from = position.end.offset;
  }
  body += text.slice(from);
  return body.split(/\r?\n/).flatMap((line): readonly WrittenField[] => {
    if (!line.includes("::")) return [];
    const whole = lineField.exec(line);
    return whole === null ? inlineFields(line) : [{ name: whole[1] ?? "", value: whole[2] ?? "" }];
  });
}
