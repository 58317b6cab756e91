import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, type Host } from "../host/create-host";
import { codeMirror } from "../workbench/code-mirror";

const root = join(__dirname, "../..");
const id = "relationship-roi";

/** Where the plugin keeps its settings in a vault. */
export const settingsPath = `.obsidian/plugins/${id}/data.json`;

/** The plugin bundled as a release is but readable; in a process of its own, which ends with the work. */
function bundle(): string {
  const options = ["--bundle", "--format=cjs", "--target=es2022", "--charset=utf8", "--log-level=error"];
  const externals = ["obsidian", "@codemirror/*", "@lezer/*"].map((name) => `--external:${name}`);
  const command = join(root, "node_modules/.bin/esbuild");
  return execFileSync(command, ["main.ts", ...options, ...externals], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

let main: string | null = null;
const hosts: Host[] = [];

// The plugin looks at the clock for as long as it is on.
afterEach(async () => {
  for (const host of hosts.splice(0)) if (id in host.inside.plugins.plugins) await host.unloadPlugin(id);
});

/**
 * A vault in the host with the built plugin in it, its notes read; without a document unless one is asked for.
 * `prepare` is called before the plugin is loaded; `keep` leaves it on after the test, for the caller to unload.
 */
export async function installedPlugin(
  files: Readonly<Record<string, string>>,
  {
    document = false,
    bases = true,
    keep = false,
    openWindow,
    prepare,
  }: {
    readonly document?: boolean;
    readonly bases?: boolean;
    readonly keep?: boolean;
    /** What opens a pop-out window. */
    readonly openWindow?: () => Window & typeof globalThis;
    readonly prepare?: (host: Host) => void;
  } = {},
): Promise<Host> {
  main ??= bundle();
  const host = createHost({
    files,
    bases,
    modules: codeMirror,
    ...(document ? {} : { window: null }),
    ...(openWindow === undefined ? {} : { openWindow }),
  });
  const manifest: { id: string; name: string; version: string; minAppVersion: string } = JSON.parse(
    readFileSync(join(root, "manifest.json"), "utf8"),
  );
  if (!keep) hosts.push(host);
  prepare?.(host);
  await host.loadPlugin({ manifest, main });
  await host.layoutReady();
  await host.settled();
  return host;
}

/** What the command line prints for the plugin's report. */
export function runReport(host: Host, flags: Readonly<Record<string, string>> = {}): Promise<string> {
  return host.runCli(`${id}:report`, flags);
}
