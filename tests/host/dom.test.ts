/** @jest-environment jsdom */
import { createHost } from "./create-host";
import { installDom } from "./dom";

beforeAll(() => installDom(window));
beforeEach(() => document.body.empty());

describe("installDom", () => {
  test("builders take classes, text, attributes, a parent and a place", () => {
    const list = createDiv({ cls: ["a", "b"], attr: { "data-n": 1, hidden: null }, parent: document.body });
    list.createSpan({ text: "second" });
    list.createEl("a", { text: "first", href: "#x", prepend: true, cls: "c d" }, (el) => el.addClass("e"));
    expect(document.body.innerHTML).toBe(
      '<div class="a b" data-n="1"><a href="#x" class="c d e">first</a><span>second</span></div>',
    );
    expect(list.createSvg("svg", "icon").namespaceURI).toBe("http://www.w3.org/2000/svg");
  });

  test("short forms on elements", () => {
    const el = document.body.createDiv("a");
    el.toggleClass(["b", "c"], true);
    el.setAttr("data-x", 0);
    el.setCssProps({ "--n": "2" });
    el.hide();
    expect([el.className, el.getAttr("data-x"), el.style.getPropertyValue("--n"), el.style.display]).toEqual([
      "a b c",
      "0",
      "2",
      "none",
    ]);
    el.show();
    expect([el.doc === document, el.win === window, el.instanceOf(HTMLElement), el.isShown()]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const [one, two] = [el.createSpan("1"), el.createSpan("2")];
    el.setChildrenInPlace([two, one]);
    expect(el.findAll("span").map(({ className }) => className)).toEqual(["2", "1"]);
    expect(one.matchParent(".a")).toBe(el);
    el.detach();
    expect(el.isShown()).toBe(false);
  });

  test("delegated listeners are called with the element that fits, until they are taken off", () => {
    const list = document.body.createDiv();
    const item = list.createDiv("item").createSpan();
    const seen: string[] = [];
    const listener = (_event: MouseEvent, target: HTMLElement): unknown => seen.push(target.className);
    list.on("click", ".item", listener);
    item.click();
    list.off("click", ".item", listener);
    item.click();
    expect(seen).toEqual(["item"]);
  });

  test("onNodeInserted tells when an element arrives in the document", async () => {
    const el = createDiv();
    const heard = jest.fn();
    el.onNodeInserted(heard, true);
    document.body.createDiv().append(el);
    await new Promise((done) => setTimeout(done));
    el.detach();
    document.body.append(el);
    await new Promise((done) => setTimeout(done));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("installing it twice changes nothing", () => {
    const before = Node.prototype.createEl;
    installDom(window);
    expect(Node.prototype.createEl).toBe(before);
  });
});

describe("a pop-out window", () => {
  test("moving a leaf there tells onWindowMigrated, window-open and, when it closes, window-close", async () => {
    const frames: HTMLIFrameElement[] = [];
    const host = createHost({
      files: { "A.md": "x" },
      openWindow: () => {
        const frame = document.body.createEl("iframe");
        frames.push(frame);
        return frame.contentWindow as Window & typeof globalThis;
      },
    });
    await host.layoutReady();
    const seen: string[] = [];
    host.workspace.on("window-open", () => seen.push("open"));
    host.workspace.on("window-close", () => seen.push("close"));
    const leaf = host.workspace.getLeaf();
    const el = leaf.view.containerEl.createDiv();
    el.onWindowMigrated((win) => seen.push(win === frames[0]?.contentWindow ? "migrated" : "elsewhere"));
    host.workspace.moveLeafToPopout(leaf);
    await host.settled();
    expect([el.doc === frames[0]?.contentDocument, el.win === frames[0]?.contentWindow]).toEqual([true, true]);
    leaf.detach();
    await host.settled();
    expect(seen).toEqual(["open", "migrated", "close"]);
  });

  test("without openWindow it is not provided", () => {
    expect(() => createHost().workspace.openPopoutLeaf()).toThrow("is not provided without openWindow");
  });
});
