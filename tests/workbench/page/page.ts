import { Workbench } from "./workbench";
import { fixToday } from "./fix-today";
import { readPageOptions } from "./page-options";
import type { Setup } from "./setup";

declare global {
  interface Window {
    /** The running workbench, for scripts and tests. */
    workbench: Workbench;
  }
}

const options = readPageOptions(window.location.search);
if (options.today !== null) fixToday(options.today);

const answer = await fetch("/setup.json");
const setup = (await answer.json()) as Setup | { mistake: string };
if ("mistake" in setup) {
  const pre = document.createElement("pre");
  pre.className = "workbench-mistake";
  pre.textContent = setup.mistake;
  document.body.append(pre);
} else window.workbench = new Workbench(options, setup);
