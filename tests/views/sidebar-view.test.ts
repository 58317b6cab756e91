/** @jest-environment jsdom */
import { SidebarView, sidebarViewType } from "../../src/views/sidebar-view";
import { goldenReport } from "../support/golden-report";
import { buildContact } from "../support/records";
import { openViews, type ViewHost } from "./support/view-host";

const files = { "People/Anna.md": "", "People/Boris.md": "", "Note.md": "" };

async function openSidebar(
  command?: ViewHost["context"]["command"],
): Promise<ViewHost & { readonly view: SidebarView; readonly el: HTMLElement; readonly title: () => string | null }> {
  const opened = await openViews(files);
  for (const path of ["People/Anna.md", "People/Boris.md"]) {
    const scope = { kind: "note", path } as const;
    opened.source.set(scope, goldenReport({ scope }));
    opened.source.records.set(path, buildContact(path));
  }
  const context = command === undefined ? opened.context : { ...opened.context, command };
  const leaf = opened.app.workspace.getRightLeaf(false);
  if (leaf === null) throw new Error("There is no right side.");
  const view = new SidebarView(leaf, context);
  await leaf.open(view);
  await opened.host.settled();
  const el = view.contentEl;
  return { ...opened, view, el, title: () => el.querySelector(".roi-card-title")?.textContent ?? null };
}

async function show({ app, host }: ViewHost, path: string): Promise<void> {
  await app.workspace.openLinkText(path, "");
  await host.settled();
}

const pinOf = (el: HTMLElement): HTMLElement => {
  const pin = el.querySelector<HTMLElement>(".roi-sidebar-pin");
  if (pin === null) throw new Error("There is no pin.");
  return pin;
};

describe("SidebarView", () => {
  test("shows the vault while no note is open, and then the note in front", async () => {
    const sidebar = await openSidebar();
    expect([sidebar.view.getViewType(), sidebar.title()]).toEqual([sidebarViewType, "The whole vault"]);
    await show(sidebar, "People/Anna.md");
    expect(sidebar.title()).toBe("Anna");
    await show(sidebar, "People/Boris.md");
    expect(sidebar.title()).toBe("Boris");
  });

  test("keeps the note it is pinned to, through renaming and restarts, and lets it go when it is gone", async () => {
    const sidebar = await openSidebar();
    const { view, el, app, host } = sidebar;
    await show(sidebar, "People/Anna.md");
    pinOf(el).click();
    expect([pinOf(el).getAttribute("aria-pressed"), view.getState()]).toEqual(["true", { pinned: "People/Anna.md" }]);
    await show(sidebar, "People/Boris.md");
    expect(sidebar.title()).toBe("Anna");

    const file = app.vault.getFileByPath("People/Anna.md");
    if (file === null) throw new Error("There is no Anna.");
    await app.vault.rename(file, "People/Ann.md");
    expect(view.getState()).toEqual({ pinned: "People/Ann.md" });
    await app.vault.delete(file);
    await host.settled();
    expect([view.getState(), sidebar.title()]).toEqual([{ pinned: null }, "Boris"]);
  });

  test("takes its pin from the saved state, and nothing else", async () => {
    const sidebar = await openSidebar();
    await sidebar.view.setState({ pinned: "People/Boris.md" }, { history: false });
    expect(sidebar.title()).toBe("Boris");
    for (const wrong of [{ pinned: 5 }, null, {}]) {
      await sidebar.view.setState(wrong, { history: false });
      expect([sidebar.view.getState(), sidebar.title()]).toEqual([{ pinned: null }, "The whole vault"]);
    }
  });

  test("unpins with the second press", async () => {
    const sidebar = await openSidebar();
    await show(sidebar, "People/Anna.md");
    pinOf(sidebar.el).click();
    await show(sidebar, "People/Boris.md");
    pinOf(sidebar.el).click();
    expect(sidebar.title()).toBe("Boris");
  });

  test("offers the quick actions the plugin has, by name, and no others", async () => {
    const ran: string[] = [];
    const sidebar = await openSidebar((id) =>
      id === "log-result" ? { name: "Log result", run: () => void ran.push(id) } : null,
    );
    const buttons = [...sidebar.el.querySelectorAll<HTMLElement>(".roi-sidebar-bar button")];
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual(["Log result", "Keep this note here"]);
    buttons[0]?.click();
    expect(ran).toEqual(["log-result"]);
  });

  test("leaves nothing behind when it is closed", async () => {
    const sidebar = await openSidebar();
    await show(sidebar, "People/Anna.md");
    sidebar.view.leaf.detach();
    await sidebar.host.settled();
    expect(sidebar.source.listeners.size).toBe(0);
  });
});
