// npm start [-- <vault folder>] [--write] [--port N] [--no-open]: the plugin in a page that looks like Obsidian.
import { spawn } from "node:child_process";
import { loadForNode } from "./build.mjs";
import { serve } from "./serve.mjs";

const { readStartArguments, startUsage } = await loadForNode("node-side.ts");
const asked = readStartArguments(process.argv.slice(2), process.env);
if ("help" in asked) console.log(startUsage);
else if ("mistake" in asked) {
  console.error(`error: ${asked.mistake}`);
  process.exitCode = 1;
} else await start(asked);

async function start({ folder, isWritable, port, opensBrowser }) {
  // The usual port may be taken by another workbench; any free one does as well.
  const options = { folder, isWritable, rebuilds: true };
  const server = await serve({ ...options, port }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve({ ...options, port: 0 });
  });
  console.log(`Relationship ROI is at ${server.url}`);
  if (folder === null) console.log("Demo vaults; edits live in the page and are gone when it is reloaded.");
  else console.log(`${folder}: ${isWritable ? "edits are saved in it" : "read-only, edits live in the page"}.`);
  console.log("Stop with Ctrl-C.");
  if (opensBrowser) openBrowser(server.url);
}

/** Opens the page where there is a browser to open; where there is none, the address has been said. */
function openBrowser(url) {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const commands = { darwin: ["open", [url]], win32: ["cmd", ["/c", "start", "", url]] };
  const [command, words] = commands[process.platform] ?? ["xdg-open", [url]];
  const opener = spawn(command, words, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
