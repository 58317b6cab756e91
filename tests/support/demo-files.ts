import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A demo vault's notes and settings by path. */
export function demoFiles(language: "en" | "ru"): Readonly<Record<string, string>> {
  const root = join(__dirname, "../../demo", language);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
