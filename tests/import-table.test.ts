import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Which layers a layer may import, besides itself (docs/decisions/0001). Packages are listed with the layers. */
const table: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locales: ["model", "report"],
  edits: ["model"],
  notes: ["model", "zod/mini"],
  metrics: ["model", "luxon"],
  report: ["model", "metrics"],
  present: ["model", "report", "locales", "edits", "luxon"],
  store: ["model"],
  vault: ["model", "notes", "store", "edits", "obsidian"],
  views: ["model", "report", "present", "store", "locales", "obsidian", "chart.js"],
  plugin: ["model", "notes", "metrics", "report", "present", "store", "edits", "vault", "views", "locales", "obsidian"],
};

const root = resolve(__dirname, "..");

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

function layerOf(path: string): string {
  return relative(join(root, "src"), path).split(/[\\/]/)[0] ?? "";
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^(?:import|export)\b(?:[^;"]*?\bfrom)? "([^"]+)"/gm)].map((match) => {
    const name = match[1] ?? "";
    const to = name.startsWith(".") ? layerOf(resolve(dirname(path), name)) : name;
    return { file: relative(root, path), from: layerOf(path), to };
  });
}

const files = sourceFiles(join(root, "src"));
const imports = files.flatMap(importsOf);

describe("the import table", () => {
  test("every folder under src is a layer of the table", () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(table).sort());
  });

  test("a layer imports only itself and what the table allows", () => {
    const forbidden = imports.filter(({ from, to }) => from !== to && !(table[from] ?? []).includes(to));
    expect(forbidden).toEqual([]);
  });

  test("only one file names chart.js", () => {
    expect([...new Set(imports.filter(({ to }) => to.startsWith("chart.js")).map(({ file }) => file))]).toHaveLength(1);
  });

  test("nobody imports main.ts", () => {
    expect(imports.filter(({ to }) => to.startsWith("..") || to === "main")).toEqual([]);
  });

  test("no file of the product is longer than 300 lines", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
