import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { median } from "../../src/metrics/median";
import { createHost, type PluginFiles } from "../host/create-host";
import { codeMirror } from "../workbench/code-mirror";
import { generateVault } from "./generate-vault";

/** The built plugin. */
export interface PluginFigures {
  /** KiB of 1024 bytes. */
  readonly minified: number;
  readonly gzip: number;
  /** Evaluating main.js in a process that has not seen it, in milliseconds. */
  readonly evaluate: number;
  /** Notes and caches asked for while the plugin loads, before the layout is ready. */
  readonly looksDuringLoad: number;
}

/** Says how long the host takes to evaluate main.js: for a process of its own, which prints it. */
export async function evaluateOnce(plugin: PluginFiles): Promise<number> {
  const host = createHost({ window: null, modules: codeMirror });
  const begun = performance.now();
  await host.loadPlugin(plugin);
  return performance.now() - begun;
}

/** Measures the plugin as built; `again` are the arguments that make another process print `evaluateOnce`. */
export async function measurePlugin(plugin: PluginFiles, again: readonly string[]): Promise<PluginFigures> {
  const times = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, again, { encoding: "utf8" });
    return Number(stdout);
  });
  return {
    minified: Buffer.byteLength(plugin.main) / 1024,
    gzip: gzipSync(plugin.main).length / 1024,
    evaluate: median(times) ?? NaN,
    looksDuringLoad: await looksDuringLoad(plugin),
  };
}

async function looksDuringLoad(plugin: PluginFiles): Promise<number> {
  const host = createHost({ window: null, modules: codeMirror });
  for (const { path, cache } of generateVault(1000)) host.adopt(path, { cache });
  let looks = 0;
  const count = (target: object, name: string): void => {
    const call: unknown = Reflect.get(target, name);
    if (typeof call !== "function") throw new Error(`The host has no ${name} to count.`);
    Reflect.set(target, name, (...given: readonly unknown[]): unknown => {
      looks += 1;
      return Reflect.apply(call, target, given);
    });
  };
  for (const name of ["getMarkdownFiles", "getFiles", "cachedRead", "read"]) count(host.vault, name);
  for (const name of ["getFileCache", "getCache"]) count(host.metadataCache, name);
  await host.loadPlugin(plugin);
  return looks;
}
