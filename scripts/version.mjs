// Run by `npm version`: writes the new version into manifest.json and versions.json, and asks for its entry in the changelog.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const write = (name, value) => writeFileSync(join(root, name), `${JSON.stringify(value, null, 2)}\n`);

const { version } = read("package.json");
const manifest = read("manifest.json");
const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");

if (!new RegExp(`^## ${version.replaceAll(".", "\\.")}(?: |$)`, "m").test(changelog)) {
  console.error(`CHANGELOG.md has no entry "## ${version}": write what changed before the version.`);
  process.exit(1);
}
write("manifest.json", { ...manifest, version });
write("versions.json", { ...read("versions.json"), [version]: manifest.minAppVersion });
console.log(`Version ${version}, for Obsidian ${manifest.minAppVersion} and newer.`);
