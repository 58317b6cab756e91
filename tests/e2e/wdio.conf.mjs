import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import WorkbenchService from "./workbench-service.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const profile = mkdtempSync(join(tmpdir(), "workbench-e2e-"));

export const config = {
  runner: "local",
  specs: [join(here, "specs", process.env["WORKBENCH_SPECS"] ?? "*.e2e.mjs")],
  maxInstances: 1,
  logLevel: "error",
  framework: "mocha",
  // No spec is about speed: these only end what hangs, on a machine several times slower than one's own too.
  mochaOpts: { ui: "bdd", timeout: 240_000 },
  waitforTimeout: 30_000,
  reporters: ["spec"],
  services: [[WorkbenchService, {}]],
  capabilities: [
    {
      browserName: "chrome",
      timeouts: { script: 180_000 },
      "wdio:enforceWebDriverClassic": true,
      "wdio:chromedriverOptions": { binary: process.env["WORKBENCH_CHROMEDRIVER"] },
      "goog:chromeOptions": {
        binary: process.env["WORKBENCH_CHROMIUM"],
        args: [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          `--user-data-dir=${profile}`,
        ],
      },
    },
  ],
  /** One line per test, for the closing lines of the test command: nothing for one that passed, else its name and why. */
  afterTest: ({ parent, title }, _context, { passed, error }) => {
    const told = passed ? null : `${parent} ${title}: ${error?.message ?? "failed"}`;
    appendFileSync(process.env["WORKBENCH_OUTCOMES"], `${JSON.stringify(told)}\n`);
  },
};
