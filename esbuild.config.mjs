import esbuild from "esbuild";

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

/** Bundles the plugin; without `outfile` into main.js beside the manifest. */
export function buildOptions({ production = true, outfile = "main.js" } = {}) {
  return {
    entryPoints: ["main.ts"],
    bundle: true,
    external: givenByObsidian,
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
