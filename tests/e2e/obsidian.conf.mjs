// npm run e2e:real-app: the specs in the real Obsidian. docs/real-app.md says what has to be installed first.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseObsidianVersions } from "wdio-obsidian-service";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const cacheDir = join(root, ".obsidian-cache");

// "earliest" is the minAppVersion of the manifest.
const versions = await parseObsidianVersions(process.env["OBSIDIAN_VERSIONS"] ?? "earliest/earliest latest/latest", {
  cacheDir,
});
const isMobile = process.env["OBSIDIAN_MOBILE"] === "true";

export const config = {
  runner: "local",
  // workbench.e2e.mjs asks for what only the workbench has: themes and widths by address, the host's list of leftovers.
  specs: [join(here, "specs", "{numbers,unverified}.e2e.mjs")],
  maxInstances: 1,
  framework: "mocha",
  mochaOpts: { ui: "bdd", timeout: 120_000 },
  services: ["obsidian"],
  reporters: ["obsidian"],
  logLevel: "warn",
  waitforTimeout: 10_000,
  cacheDir,
  capabilities: versions.map(([appVersion, installerVersion]) => ({
    browserName: "obsidian",
    "wdio:obsidianOptions": {
      appVersion,
      installerVersion,
      plugins: [root],
      vault: join(root, "demo/en"),
      emulateMobile: isMobile,
    },
    ...(isMobile ? { "goog:chromeOptions": { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } } } : {}),
  })),
};
