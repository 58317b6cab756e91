const quoted = /^(?:"([^"]+)"|'([^']+)'|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»)$/u;

/** A name without the quotes around all of it: `«Кедр»` is Кедр, `ООО «Кедр»` stays. */
export function withoutQuotes(name: string): string {
  const inside = quoted.exec(name)?.slice(1).join("").trim() ?? "";
  return inside === "" ? name : inside;
}
