import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(60_000);

const vault = mkdtempSync(join(tmpdir(), "Мой архив "));
const note = join(vault, "Анна.md");
const started: ChildProcess[] = [];

beforeEach(() => writeFileSync(note, "old"));
afterAll(() => {
  for (const process of started) process.kill();
  rmSync(vault, { recursive: true });
});

/** Starts the command and waits for the address it prints. */
function start(...words: string[]): Promise<string> {
  const command = join(__dirname, "start.mjs");
  const running = spawn(process.execPath, [command, "--no-open", "--port", "0", ...words], { cwd: tmpdir() });
  started.push(running);
  return new Promise((done, failed) => {
    running.stdout.on("data", (text: Buffer) => {
      const url = /http:\S+/.exec(text.toString())?.[0];
      if (url !== undefined) done(url);
    });
    running.on("exit", (code) => failed(new Error(`ended with ${String(code)}`)));
  });
}

interface Setup {
  vaults: { id: string; isWritable: boolean }[];
  plugin: { manifest: { id: string }; main: string };
  key: string;
}

const setupOf = async (url: string): Promise<Setup> => (await (await fetch(`${url}setup.json`)).json()) as Setup;

function write(url: string, key: string): Promise<Response> {
  const path = encodeURIComponent("Анна.md");
  const headers = { "x-workbench-key": key };
  return fetch(`${url}vault/write?vault=folder&path=${path}`, { method: "POST", body: "new", headers });
}

describe("npm start", () => {
  test("offers the folder before the demo vaults, with the built plugin, and writes nothing", async () => {
    const url = await start(vault);
    const { vaults, plugin, key } = await setupOf(url);
    expect(vaults.map(({ id, isWritable }) => [id, isWritable])).toEqual([
      ["folder", false],
      ["demo-en", false],
      ["demo-ru", false],
    ]);
    expect(plugin.manifest.id).toBe("relationship-roi");
    expect(plugin.main).toContain("relationship-roi");
    const answer = await write(url, key);
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining("open for reading only")]);
    expect(readFileSync(note, "utf8")).toBe("old");
    expect(await (await fetch(url)).text()).toContain("/page.js");
  });

  test("with --write an edit is saved in the folder, but only one of its own page", async () => {
    const url = await start(vault, "--write");
    expect((await write(url, "guessed")).status).toBe(403);
    expect(readFileSync(note, "utf8")).toBe("old");
    const { key } = await setupOf(url);
    expect((await write(url, key)).status).toBe(200);
    expect(readFileSync(note, "utf8")).toBe("new");
  });

  test("another name for this machine is not answered, so that no other site reads the notes", async () => {
    const url = new URL(await start(vault));
    const status = await new Promise((done) => {
      get({ port: url.port, path: "/setup.json", headers: { host: "elsewhere.example" } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      });
    });
    expect(status).toBe(403);
  });
});
