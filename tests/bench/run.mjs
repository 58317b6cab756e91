// npm run bench [-- --quick]: what reading and reporting cost, beside the limits. Exits 0 whatever the figures say.
import esbuild from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { artefacts, buildPlugin, root } from "../workbench/build.mjs";
import { benchEditToPixels } from "./edit-to-pixels.mjs";
import { benchLargeDashboard } from "./large-dashboard.mjs";

const folder = join(artefacts, "bench");
await mkdir(folder, { recursive: true });

const bench = join(folder, "bench.cjs");
await esbuild.build({
  absWorkingDir: root,
  logLevel: "warning",
  entryPoints: [join(root, "tests", "bench", "bench.ts")],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  charset: "utf8",
  // Profiles then name the functions of the sources.
  sourcemap: "inline",
  alias: { obsidian: join(root, "tests", "host", "obsidian.ts") },
  outfile: bench,
});

const plugin = join(folder, "plugin.json");
const built = await buildPlugin().catch((error) => {
  console.error(`main.js is not measured: ${error.message}`);
  return null;
});
await writeFile(plugin, JSON.stringify(built));

const flags = process.argv.slice(2);
const profile = flags.includes("--profile") ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
spawnSync(process.execPath, ["--expose-gc", ...profile, bench, plugin, ...flags], { cwd: root, stdio: "inherit" });
await benchEditToPixels();
await benchLargeDashboard();
