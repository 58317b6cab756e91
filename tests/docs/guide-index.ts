import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a new reader opens first, in this order; other pages follow by name. */
const first = ["start.md", "set-up.md", "dashboard.md"];
/** What is read once questions come. */
const last = ["settings.md", "recipes.md", "faq.md", "privacy.md"];

/** The pages of a folder of the guide, its index aside, in the order in which they are read. */
export function guidePages(folder: string): readonly string[] {
  const place = (name: string): number =>
    first.includes(name) ? first.indexOf(name) - first.length : last.includes(name) ? 1 + last.indexOf(name) : 0;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/** The index with the list of pages as they are, each by its own title. */
export function withPages(index: string, folder: string): string {
  const items = guidePages(folder).map((name) => {
    const title = /^# (.+)$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? name;
    return `- [${title}](${name})`;
  });
  return index.replace(/(<!-- pages[^>]*-->\n)[\s\S]*(<!-- \/pages -->)/, `$1\n${items.join("\n")}\n\n$2`);
}
