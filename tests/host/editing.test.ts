/** @jest-environment jsdom */
import type { MarkdownView, TFile } from "obsidian";
import { codeMirror } from "../workbench/code-mirror";
import { createHost, type Host } from "./create-host";

const manifest = { id: "sample", name: "Sample", version: "1.0.0", minAppVersion: "1.13.4" };

const main = `
const o = require("obsidian");
const { EditorView } = require("@codemirror/view");
class Child extends o.MarkdownRenderChild {
  constructor(el, log, source) { super(el); this.log = log; this.source = source; }
  onload() { this.log.push("load " + this.source); }
  onunload() { this.log.push("unload " + this.source); }
}
class Fruit extends o.EditorSuggest {
  constructor(plugin) { super(plugin.app); this.plugin = plugin; this.setInstructions([{ command: "↵", purpose: "to take" }]); }
  onTrigger(cursor, editor) {
    const found = /@(\\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
    return found && { start: { line: cursor.line, ch: found.index }, end: cursor, query: found[1] };
  }
  getSuggestions({ query }) { return ["apple", "apricot", "plum"].filter((name) => name.startsWith(query)); }
  renderSuggestion(name, el) { el.setText(name); }
  selectSuggestion(name) {
    const { editor, start, end } = this.context;
    editor.replaceRange(name, start, end);
    this.close();
  }
}
module.exports.default = class extends o.Plugin {
  async onload() {
    this.log = [];
    this.registerEditorSuggest(new Fruit(this));
    this.registerEditorExtension(EditorView.updateListener.of((update) => {
      const { file, editor } = update.state.field(o.editorInfoField);
      if (update.docChanged) this.log.push(file.path + " " + editor.lineCount() + " " + update.state.field(o.editorLivePreviewField));
    }));
    this.registerHoverLinkSource("sample", { display: "Sample", defaultMod: false });
    this.registerMarkdownCodeBlockProcessor("sample", (source, el, ctx) => {
      const info = ctx.getSectionInfo(el);
      el.createDiv({ cls: "drawn", text: source });
      ctx.addChild(new Child(el, this.log, source));
    });
    this.registerMarkdownPostProcessor((el) => {
      for (const callout of el.findAll('.callout[data-callout="sample"]')) callout.addClass("seen");
    });
  }
};`;

const note = `First line

\`\`\`sample
one
\`\`\`

> [!sample] A title
> Inside

Last line
`;

async function editing(
  state: Record<string, unknown> = { source: false },
): Promise<{ host: Host; view: MarkdownView; file: TFile; log: string[]; el: HTMLElement }> {
  const host = createHost({
    files: { "Note.md": note, "Other.md": "The other note.\n" },
    modules: codeMirror,
  });
  const plugin = await host.loadPlugin({ manifest, main });
  await host.layoutReady();
  const file = host.vault.getFileByPath("Note.md") as TFile;
  const leaf = host.workspace.getLeaf();
  await leaf.openFile(file, { state: { mode: "source", ...state } });
  document.body.append(host.frame().workspaceEl);
  await host.settled();
  const view = leaf.view as MarkdownView;
  const el = view.containerEl.querySelector<HTMLElement>(".markdown-source-view") as HTMLElement;
  view.editor.setCursor(0, 0);
  await host.settled();
  return { host, view, file, log: (plugin as unknown as { log: string[] }).log, el };
}

/** A frame's time and a little: for what waits for a timer of the app. */
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe("the editor of a note", () => {
  test("one transaction is taken back by one undo, and comes again with redo", async () => {
    const { view } = await editing();
    const { editor } = view;
    editor.transaction({
      changes: [
        { text: "New ", from: { line: 0, ch: 0 } },
        { text: "gone", from: { line: 9, ch: 0 }, to: { line: 9, ch: 4 } },
      ],
    });
    expect([editor.getLine(0), editor.getLine(9)]).toEqual(["New First line", "gone line"]);
    editor.undo();
    expect(editor.getValue()).toBe(note);
    editor.redo();
    expect(editor.getLine(0)).toBe("New First line");
  });

  test("places outside of the text are the nearest ones in it", async () => {
    const { view } = await editing();
    const { editor } = view;
    expect(editor.posToOffset({ line: 99, ch: 3 })).toBe(note.length);
    expect(editor.offsetToPos(editor.posToOffset({ line: 0, ch: 99 }))).toEqual({ line: 0, ch: 10 });
  });

  test("a change of the file changes only what differs, leaves the cursor and asks for no save", async () => {
    const { host, view, file } = await editing();
    view.editor.setCursor(9, 4);
    const edits = jest.fn();
    host.workspace.on("editor-change", edits);
    await host.vault.process(file, (text) => text.replace("First", "The first"));
    await host.settled();
    expect(view.editor.getCursor()).toEqual({ line: 9, ch: 4 });
    expect(view.editor.getLine(0)).toBe("The first line");
    expect(edits).not.toHaveBeenCalled();
  });

  test("another note has a history of its own", async () => {
    const { host, view } = await editing();
    view.editor.replaceSelection("typed ");
    await view.leaf.openFile(host.vault.getFileByPath("Other.md") as TFile);
    view.editor.undo();
    expect(view.editor.getValue()).toBe("The other note.\n");
  });

  test("extensions of plugins see the file and the mode, and go with their plugin", async () => {
    const { host, view, log } = await editing();
    view.editor.replaceSelection("a");
    expect(log).toContain("Note.md 11 true");
    await host.unloadPlugin("sample");
    const before = log.length;
    view.editor.replaceSelection("b");
    expect(log).toHaveLength(before);
  });
});

describe("Live Preview", () => {
  test("draws blocks in place of their text", async () => {
    const { el } = await editing();
    expect(el.querySelector(".cm-preview-code-block .block-language-sample .drawn")?.textContent).toBe("one");
    expect(el.querySelector(".cm-callout .callout.seen .callout-title-inner")?.textContent).toBe("A title");
    expect(el.querySelector(".cm-content")?.textContent).not.toContain("```");
  });

  test("shows the source when the cursor enters, by an arrow key too, and draws again when it leaves", async () => {
    const { view, el, log } = await editing();
    view.editor.setCursor(1, 0);
    el.querySelector(".cm-content")?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    expect(view.editor.getCursor()).toEqual({ line: 2, ch: 0 });
    expect(el.querySelector(".cm-content")?.textContent).toContain("```sample");
    view.editor.setCursor(0, 0);
    expect(el.querySelector(".drawn")?.textContent).toBe("one");
    expect(log).toEqual(["load one", "unload one", "load one"]);
  });

  test("draws a block again only when its own text changes", async () => {
    const { view, el, log } = await editing();
    const drawn = el.querySelector(".drawn");
    view.editor.replaceRange("Longer first line\nand more\n", { line: 0, ch: 0 });
    expect(el.querySelector(".drawn")).toBe(drawn);
    expect(log.filter((line) => line.startsWith("load"))).toEqual(["load one"]);
  });

  test("source mode and Reading view draw nothing of it", async () => {
    const source = await editing({ source: true });
    expect(source.el.querySelector(".drawn")).toBeNull();
    expect([source.view.getMode(), source.view.getState()["source"]]).toEqual(["source", true]);
    const reading = await editing({ mode: "preview" });
    expect(reading.log).toEqual(["load one"]);
    expect(reading.el.querySelector(".drawn")).toBeNull();
  });
});

describe("completion in the editor", () => {
  const items = (): (string | null)[] =>
    [...document.querySelectorAll(".suggestion-item")].map(({ textContent }) => textContent);

  const press = (el: HTMLElement, key: string): void => {
    el.querySelector(".cm-content")?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
    );
  };

  test("opens while typing, follows the keys and writes what was chosen", async () => {
    const { host, view, el } = await editing();
    view.editor.focus();
    view.editor.replaceSelection("@ap");
    view.editor.setCursor(0, 3);
    await host.settled();
    expect(items()).toEqual(["apple", "apricot"]);
    expect(document.querySelector(".prompt-instruction")?.textContent).toBe("↵to take");
    press(el, "ArrowDown");
    press(el, "Enter");
    await host.settled();
    expect(view.editor.getLine(0)).toBe("apricotFirst line");
    expect(items()).toEqual([]);
  });

  test("Escape closes it, and the cursor leaving its place does", async () => {
    const { host, view, el } = await editing();
    view.editor.focus();
    view.editor.replaceRange("@", { line: 0, ch: 0 });
    view.editor.setCursor(0, 1);
    view.editor.replaceSelection("p");
    view.editor.setCursor(0, 2);
    await host.settled();
    expect(items()).toEqual(["plum"]);
    press(el, "Escape");
    expect(items()).toEqual([]);
    view.editor.replaceSelection("l");
    view.editor.setCursor(0, 3);
    await host.settled();
    expect(items()).toEqual(["plum"]);
    view.editor.setCursor(9, 0);
    expect(items()).toEqual([]);
  });

  test("goes with its plugin", async () => {
    const { host, view } = await editing();
    view.editor.focus();
    view.editor.replaceSelection("@");
    view.editor.setCursor(0, 1);
    await host.settled();
    await host.unloadPlugin("sample");
    expect(items()).toEqual([]);
  });
});

describe("page preview", () => {
  test("shows the note beside the link, once for a parent, and goes when the pointer leaves", async () => {
    const { host } = await editing();
    const targetEl = document.body.createDiv();
    const hoverParent: { hoverPopover: { hoverEl: HTMLElement } | null } = { hoverPopover: null };
    const event = new MouseEvent("mouseover");
    const hover = { event, source: "sample", hoverParent, targetEl, linktext: "Other", sourcePath: "Note.md" };
    host.workspace.trigger("hover-link", hover);
    host.workspace.trigger("hover-link", hover);
    await pause(350);
    await host.settled();
    expect(document.querySelectorAll(".hover-popover")).toHaveLength(1);
    expect(document.querySelector(".hover-popover")?.textContent).toContain("The other note.");
    targetEl.dispatchEvent(new MouseEvent("mouseleave"));
    await pause(350);
    expect([document.querySelector(".hover-popover"), hoverParent.hoverPopover]).toEqual([null, null]);
  });

  test("a source that asks for Ctrl gets a preview only with it", async () => {
    const { host } = await editing();
    const hoverParent = { hoverPopover: null };
    const info = { source: "editor", hoverParent, targetEl: null, linktext: "Other", sourcePath: "" };
    host.workspace.trigger("hover-link", { ...info, event: new MouseEvent("mouseover") });
    expect(hoverParent.hoverPopover).toBeNull();
    host.workspace.trigger("hover-link", { ...info, event: new MouseEvent("mouseover", { ctrlKey: true }) });
    expect(hoverParent.hoverPopover).not.toBeNull();
    await pause(350);
    (hoverParent.hoverPopover as unknown as { hide(): void }).hide();
  });
});
