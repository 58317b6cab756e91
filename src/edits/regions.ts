import type { TextEdit } from "../model/write-plan";
import { bodyLines, type BodyLine } from "./body-lines";
import { lineEnd, withLineEnds } from "./line-end";

const begin = /^%%roi:([\p{L}\p{N}_-]+)%%[ \t]*$/u;
const finish = /^%%roi:end%%[ \t]*$/;

/** A generated part with its marks, as it stands in a template or a new note. */
export function region(name: string, content: string): string {
  return `%%roi:${name}%%\n${inside(content)}%%roi:end%%`;
}

/**
 * Writes the generated parts of a note anew, each between its own marks; everything outside of them stays. Parts that the
 * note does not have are not added. Refuses where a mark has no other end.
 */
export function replaceRegions(contents: ReadonlyMap<string, string>): TextEdit {
  return (text) => {
    const end = lineEnd(text);
    let edited = "";
    let at = 0;
    let open: { readonly name: string; readonly line: BodyLine } | null = null;
    for (const line of bodyLines(text).lines) {
      if (line.isInside) continue;
      const name = begin.exec(line.text)?.[1] ?? null;
      if (finish.test(line.text)) {
        if (open === null) return { refused: "broken_marks" };
        const content = contents.get(open.name);
        if (content !== undefined) {
          edited += text.slice(at, open.line.next) + withLineEnds(inside(content), end);
          at = line.from;
        }
        open = null;
      } else if (name !== null) {
        if (open !== null) return { refused: "broken_marks" };
        open = { name, line };
      }
    }
    return open === null ? { text: edited + text.slice(at) } : { refused: "broken_marks" };
  };
}

/** With an empty line on both sides: a table or list right behind a comment would be read as its continuation. */
function inside(content: string): string {
  return content === "" ? "" : `\n${content}\n\n`;
}
