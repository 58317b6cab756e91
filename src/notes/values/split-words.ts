/** The words of a tag property written as text: `meeting, work` or `meeting work`. */
export function splitWords(text: string): readonly string[] {
  return /[\s,]/.test(text) ? text.split(/[\s,]+/).filter((word) => word !== "") : [text];
}
