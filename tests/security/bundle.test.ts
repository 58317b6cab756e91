import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** Built as a release is, in a process of its own. */
function releasedBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), "roi-bundle-"));
  const outfile = join(folder, "main.js");
  const script = `const { buildOptions } = await import("./esbuild.config.mjs"); const { build } = await import("esbuild");
    await build({ ...buildOptions({ outfile: ${JSON.stringify(outfile)} }), logLevel: "error" });`;
  try {
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
    return readFileSync(outfile, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names through which code reaches the network, another program or the machine, or turns text into code or HTML. */
const forbidden = new Set([
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "RTCPeerConnection", "sendBeacon"],
  ...["requestUrl", "obsidian.request", "importScripts", "Worker", "SharedWorker", "serviceWorker"],
  ...["eval", "Function", "execScript"],
  ...[
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "srcdoc",
    "DOMParser",
    "createContextualFragment",
    "setHTMLUnsafe",
  ],
  ...["Buffer", "child_process", "electron", "localStorage", "indexedDB", "cookie"],
]);

/** Obsidian's own modules: nothing else can be required at run time. */
const externals = /^(?:obsidian|@codemirror\/[a-z]+|@lezer\/[a-z]+)$/;

/** What a program names, calls and requires; words inside texts are no names. */
function readProgram(code: string): { readonly names: ReadonlySet<string>; readonly required: ReadonlySet<string> } {
  const names = new Set<string>();
  const required = new Set<string>();
  const obsidian = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) names.add("import()");
      if (ts.isIdentifier(node.expression) && node.expression.text === "require")
        required.add(first !== undefined && ts.isStringLiteralLike(first) ? first.text : "something worked out");
    }
    // A name of an object's own member, such as `{ request: … }`, is declared and not used.
    const isDeclared =
      ts.isPropertyAssignment(node.parent ?? node) && node.parent !== undefined && nameOf(node.parent) === node;
    if (ts.isIdentifier(node) && !isDeclared) names.add(node.text);
    // `request` is a word of ours too; Obsidian's is a member of what `require("obsidian")` gave.
    if (ts.isVariableDeclaration(node) && /^require\("obsidian"\)$/.test(node.initializer?.getText() ?? ""))
      obsidian.add(node.name.getText());
    if (ts.isPropertyAccessExpression(node) && obsidian.has(node.expression.getText()))
      names.add(`obsidian.${node.name.text}`);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      names.add(node.argumentExpression.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("main.js", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return { names, required };
}

function nameOf(node: ts.Node): ts.Node | undefined {
  return ts.isPropertyAssignment(node) ? node.name : undefined;
}

describe("the released main.js", () => {
  const code = releasedBundle();
  const { names, required } = readProgram(code);

  test("names nothing that reaches the network, another program, or turns text into code or HTML", () => {
    expect([...names].filter((name) => forbidden.has(name) || name === "import()")).toEqual([]);
  });

  test("requires only what Obsidian gives", () => {
    expect([...required].filter((name) => !externals.test(name))).toEqual([]);
    expect(required.has("obsidian")).toBe(true);
  });

  test("holds no address it could send anything to", () => {
    const addresses = code.match(/(?:https?|wss?):\/\/[^\s"'`<>)]+/g) ?? [];
    expect(addresses).toEqual([]);
  });

  test.each([
    ["await fetch(address)", ["fetch"]],
    ['window["eval"](text)', ["eval"]],
    ["element.innerHTML = text", ["innerHTML"]],
    ["new Function(text)", ["Function"]],
    ['navigator.sendBeacon("a")', ["sendBeacon"]],
    ["import(name)", ["import()"]],
    ['var n = require("obsidian"); (0, n.request)(address)', ["obsidian.request"]],
  ])("the reader of programs finds %s", (program, found) => {
    const { names: read } = readProgram(program);
    expect([...read].filter((name) => forbidden.has(name) || name === "import()")).toEqual(found);
  });

  test("two builds are the same to the byte", () => {
    expect(releasedBundle() === code).toBe(true);
  });
});
