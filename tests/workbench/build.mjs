import esbuild from "esbuild";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildOptions } from "../../esbuild.config.mjs";

/** The project's folder; commands work from any other. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Ignored by git: what these commands build and draw. */
export const artefacts = join(root, "tests", ".artefacts");

const inRoot = { absWorkingDir: root, logLevel: "warning" };

/**
 * Builds the plugin as a release is built, without touching the main.js beside the manifest, and reads what an
 * installation consists of. Two runs at once do not disturb each other: nothing is written.
 */
export async function buildPlugin() {
  const built = await esbuild.build({ ...buildOptions({ production: true }), ...inRoot, write: false });
  const [manifest, styles] = await Promise.all([
    readFile(join(root, "manifest.json"), "utf8"),
    readFile(join(root, "styles.css"), "utf8").catch(() => ""),
  ]);
  return { manifest: JSON.parse(manifest), main: built.outputFiles[0].text, styles };
}

/** Bundles TypeScript of the workbench for Node and gives its exports. */
export async function loadForNode(entry) {
  const built = await esbuild.build({
    ...inRoot,
    entryPoints: [join(root, "tests", "workbench", entry)],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    sourcemap: "inline",
    alias: { obsidian: join(root, "tests", "host", "obsidian.ts") },
    write: false,
  });
  const file = join(artefacts, "workbench", entry.replace(/\.ts$/, ".cjs"));
  await writeWhole(file, built.outputFiles[0].text);
  return createRequire(import.meta.url)(file);
}

/** Bundles the page; the answer is its script as text. */
export async function buildPage() {
  const built = await esbuild.build({
    ...inRoot,
    entryPoints: [join(root, "tests", "workbench", "page", "page.ts")],
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    sourcemap: "inline",
    alias: { obsidian: join(root, "tests", "host", "obsidian.ts") },
    write: false,
  });
  return built.outputFiles[0].text;
}

/** A run beside us may load the same file at the same moment: it must never see half of it. */
async function writeWhole(file, text) {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, text);
  await rename(part, file);
}
