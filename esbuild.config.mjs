import esbuild from "esbuild";
import { readFile } from "node:fs/promises";

// Obsidian gives a plugin these modules; everything else is bundled.
const givenByObsidian = [
  "obsidian",
  "electron",
  "@codemirror/autocomplete",
  "@codemirror/collab",
  "@codemirror/commands",
  "@codemirror/language",
  "@codemirror/lint",
  "@codemirror/search",
  "@codemirror/state",
  "@codemirror/view",
  "@lezer/common",
  "@lezer/highlight",
  "@lezer/lr",
];

/** Stands in for the colour arithmetic of Chart.js: a colour stays as it is when pointed at, and changes at once. */
const plainColour = `export class Color {
  valid = false;
  constructor(colour) { this.colour = colour; }
  saturate() { return this; }
  darken() { return this; }
  hexString() { return this.colour; }
}`;

/**
 * Leaves out what our charts never use of Chart.js, a sixth of it. Colours: ours come from the theme, none is worked out.
 * Scales nobody registers: their static fields look something up when the class is made, which a bundler must take for an
 * effect; said as getters, the same fields keep no class that nobody uses.
 */
const leanCharts = {
  name: "lean-charts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@kurkle\/color$/ }, ({ path }) => ({ path, namespace: "lean-charts", sideEffects: false }));
    onLoad({ filter: /./, namespace: "lean-charts" }, () => ({ contents: plainColour }));
    onLoad({ filter: /chart\.js[\\/]dist[\\/]chart\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replace("static defaults = TimeScale.defaults;", "static get defaults() { return TimeScale.defaults; }")
        .replaceAll(/callback: (Ticks\.formatters\.\w+)/g, "get callback() { return $1; }"),
    }));
  },
};

/** Bundles the plugin; without `outfile` into main.js beside the manifest. */
export function buildOptions({ production = true, outfile = "main.js" } = {}) {
  return {
    entryPoints: ["main.ts"],
    bundle: true,
    external: givenByObsidian,
    plugins: [leanCharts],
    format: "cjs",
    target: "es2022",
    platform: "browser",
    // Without it every Cyrillic letter of the Russian catalogue costs six bytes.
    charset: "utf8",
    minify: production,
    sourcemap: production ? false : "inline",
    treeShaking: true,
    legalComments: "none",
    logLevel: "info",
    outfile,
  };
}

const mode = process.argv[2];
if (mode === "production") await esbuild.build(buildOptions());
if (mode === "watch") {
  const context = await esbuild.context(buildOptions({ production: false }));
  await context.watch();
}
