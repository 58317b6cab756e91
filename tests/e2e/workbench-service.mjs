/**
 * Gives the specs what wdio-obsidian-service gives them on the real app, over the workbench: `executeObsidian`,
 * `executeObsidianCommand` and `getObsidianPage()` with `resetVault` and `disablePlugin`. Specs use nothing else of the workbench.
 */
export default class WorkbenchService {
  async before(_capabilities, _specs, browser) {
    const rate = Number(process.env["WORKBENCH_SLOWDOWN"] ?? 1);
    if (rate > 1) await browser.sendCommand("Emulation.setCPUThrottlingRate", { rate });
    browser.addCommand("executeObsidian", (work, ...given) =>
      browser.execute(
        async (source, args) => {
          const { host, app } = window.workbench;
          const run = new Function(`return (${source})`)();
          return run({ app, obsidian: host.require("obsidian"), plugins: app.plugins.plugins }, ...args);
        },
        work.toString(),
        given,
      ),
    );
    browser.addCommand("executeObsidianCommand", (id) =>
      browser.execute(async (command) => {
        await window.workbench.host.executeCommand(command);
        await window.workbench.host.settled();
      }, id),
    );
    browser.addCommand("getObsidianPage", () => ({
      resetVault: () => open(browser, {}),
      disablePlugin: (id) => browser.execute((plugin) => window.workbench.host.unloadPlugin(plugin), id),
    }));
    browser.addCommand("openWorkbench", (asked) => open(browser, asked));
    browser.addCommand("collectErrors", () =>
      browser.execute(() => window.workbench.host.errors.map((error) => String(error?.stack ?? error))),
    );
  }
}

/** Loads the page anew: the vault is as the repository has it, because edits live in the page. */
async function open(browser, asked) {
  const query = new URLSearchParams({ vault: "demo-en", today: "2026-11-23", bar: "off", ...asked });
  await browser.url(`${process.env["WORKBENCH_URL"]}?${query}`);
  await browser.waitUntil(() => browser.execute(() => window.workbench !== undefined), { timeout: 30_000 });
  await browser.execute(() => window.workbench.ready);
  await browser.execute(() => window.workbench.host.settled());
}
