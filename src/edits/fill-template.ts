/** Puts values in place of `{{name}}`; names are compared without case and spaces around, unknown ones stay as written. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(
    /\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g,
    (whole, name: string) => values.get(name.toLowerCase()) ?? whole,
  );
}
