// node scripts/release-notes.mjs <version>: prints the version's entry of the changelog.
import { readFileSync } from "node:fs";

const [version = ""] = process.argv.slice(2);
const entries = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8").split(/^## /m);
const entry = entries.find((one) => one.split(/[ \n]/, 1)[0] === version);
if (entry === undefined) {
  console.error(`CHANGELOG.md has no entry "## ${version}".`);
  process.exit(1);
}
console.log(entry.split("\n").slice(1).join("\n").trim());
