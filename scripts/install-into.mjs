// Copies the built plugin into a vault: npm run install-into -- <vault>
import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { buildOptions } from "../esbuild.config.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [vault] = process.argv.slice(2);

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (vault === undefined) fail("Say which vault: npm run install-into -- <vault folder>");
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), vault);
if (!existsSync(folder) || !statSync(folder).isDirectory()) fail(`There is no folder ${folder}.`);
if (!existsSync(join(folder, ".obsidian"))) fail(`${folder} is no vault yet: open it once in Obsidian.`);

process.chdir(root);
await esbuild.build({ ...buildOptions(), logLevel: "error" });
const target = join(folder, ".obsidian", "plugins", "relationship-roi");
mkdirSync(target, { recursive: true });
for (const file of ["main.js", "manifest.json", "styles.css"]) copyFileSync(join(root, file), join(target, file));

console.log(`Copied main.js, manifest.json and styles.css into ${target}.
In Obsidian: Settings → Community plugins → turn on community plugins, reload the list, switch on "Relationship ROI".
Then open the command palette and choose "Relationship ROI: Open dashboard".`);
