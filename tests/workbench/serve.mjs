import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { buildPage, buildPlugin, loadForNode, root } from "./build.mjs";

const here = join(root, "tests", "workbench");
const script = "text/javascript; charset=utf-8";
const styles = "text/css; charset=utf-8";
const json = "application/json; charset=utf-8";
const text = "text/plain; charset=utf-8";

/** Above this the texts of notes are fetched one by one instead of with the list. */
const listedTextLimit = 50_000_000;

/**
 * Serves the page on this machine alone. `port` 0 takes a free one; `folder` adds a vault of the user's own, which is
 * changed only with `isWritable`. With `rebuilds` the plugin and the page are built at each load of the page, so that a
 * reload shows a change; without it once, so that a run of tests sees one version.
 */
export async function serve({ folder = null, isWritable = false, port = 0, rebuilds = false } = {}) {
  const { FolderStorage, ReadOnlyStorage } = await loadForNode("node-side.ts");
  const key = randomUUID();
  const vaults = new Map();
  const offer = (path, vault) => {
    const storage = new FolderStorage(path);
    const opened = vault.isWritable ? storage : new ReadOnlyStorage(storage);
    vaults.set(vault.id, { storage: opened, vault });
  };
  const own = { language: null, startNote: null, isWritable };
  if (folder !== null) offer(folder, { id: "folder", name: basename(folder), ...own });
  const demo = { isWritable: false };
  offer(join(root, "demo", "en"), { id: "demo-en", name: "en", language: "en", startNote: "Start here", ...demo });
  offer(join(root, "demo", "ru"), { id: "demo-ru", name: "ru", language: "ru", startNote: "Начните здесь", ...demo });

  const built = rebuilds ? null : await Promise.all([buildPlugin(), buildPage()]);
  const setup = async () => {
    try {
      return {
        vaults: [...vaults.values()].map(({ vault }) => vault),
        plugin: built?.[0] ?? (await buildPlugin()),
        key,
      };
    } catch (error) {
      return { mistake: String(error) };
    }
  };
  const routes = {
    "/": async () => [await readFile(join(here, "page", "page.html")), "text/html; charset=utf-8"],
    "/page.js": async () => [built?.[1] ?? (await buildPage()), script],
    "/obsidian-like.css": async () => [await readFile(join(here, "obsidian-like.css")), styles],
    "/workbench.css": async () => [await readFile(join(here, "workbench.css")), styles],
    "/setup.json": async () => [JSON.stringify(await setup()), json],
  };
  const server = createServer((request, response) => {
    const send = (status, body, type) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    };
    answer(request, { routes, vaults, key }).then(
      ([body, type]) => send(200, body, type),
      (error) => send(error.code === "ENOENT" ? 404 : (error.status ?? 500), String(error.message ?? error), text),
    );
  });
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}

async function answer(request, { routes, vaults, key }) {
  // A name that someone else points at this machine must not read the notes.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) throw refusal(403, "Not for this host.");
  const url = new URL(request.url, "http://localhost");
  if (routes[url.pathname]) return routes[url.pathname]();
  const [, area, work] = url.pathname.split("/");
  if (area !== "vault") throw refusal(404, `There is no ${url.pathname}.`);
  if (request.headers["x-workbench-key"] !== key) throw refusal(403, "Only the workbench's own page may ask.");
  const { storage } = vaults.get(url.searchParams.get("vault")) ?? {};
  if (!storage) throw refusal(404, "There is no such vault.");
  const path = url.searchParams.get("path") ?? "";
  if (request.method === "POST") return change(storage, { work, path, body: await bodyOf(request) });
  if (work === "list") return [JSON.stringify(await listWithTexts(storage)), json];
  if (work === "stat") return [JSON.stringify(await storage.stat(path)), json];
  if (work === "read") return [await storage.read(path), text];
  throw refusal(404, `There is no ${url.pathname}.`);
}

async function change(storage, { work, path, body }) {
  const works = {
    write: () => storage.write(path, body),
    mkdir: () => storage.mkdir(path),
    remove: () => storage.remove(path),
    rename: () => storage.rename(path, body),
  };
  if (!works[work]) throw refusal(404, `There is no ${work}.`);
  return [JSON.stringify((await works[work]()) ?? null), json];
}

async function listWithTexts(storage) {
  const entries = await storage.list();
  const isText = ({ path, folder }) => !folder && (/\.md$/i.test(path) || /^\.obsidian\/.*\.json$/.test(path));
  const total = entries.filter(isText).reduce((sum, { stat }) => sum + stat.size, 0);
  if (total > listedTextLimit) return entries;
  return Promise.all(
    entries.map(async (entry) => (isText(entry) ? { ...entry, text: await storage.read(entry.path) } : entry)),
  );
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}
