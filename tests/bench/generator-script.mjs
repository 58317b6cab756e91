import esbuild from "esbuild";
import { join } from "node:path";
import { root } from "../workbench/build.mjs";

/** The generator of vaults as a script for the page: `window.bench.generateVault(size)`. */
export async function generatorScript() {
  const built = await esbuild.build({
    absWorkingDir: root,
    logLevel: "warning",
    entryPoints: [join(root, "tests", "bench", "generate-vault.ts")],
    bundle: true,
    format: "iife",
    globalName: "bench",
    footer: { js: "window.bench = bench;" },
    charset: "utf8",
    write: false,
  });
  return built.outputFiles[0].text;
}
