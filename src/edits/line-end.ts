/** How a text ends its lines, by its first line; a text of one line gets `\n`. */
export function lineEnd(text: string): "\r\n" | "\n" {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** A text of ours with the line ends of the note it goes into. */
export function withLineEnds(text: string, end: "\r\n" | "\n"): string {
  return text.replace(/\r?\n/g, end);
}
