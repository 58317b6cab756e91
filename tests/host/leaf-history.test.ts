/** @jest-environment jsdom */
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { createHost } from "./create-host";

const type = "counting";

/** A view whose even numbers are steps to go back to; its odd ones only its state. */
class CountingView extends ItemView {
  override navigation = true;
  count = 0;
  override getViewType(): string {
    return type;
  }
  override getDisplayText(): string {
    return "Counting";
  }
  override getState(): Record<string, unknown> {
    return { count: this.count };
  }
  override async setState(state: { readonly count?: number }, result: ViewStateResult): Promise<void> {
    this.count = state.count ?? 0;
    if (this.count % 2 === 0) result.history = true;
    await super.setState(state, result);
  }
}

async function openLeaf() {
  const host = createHost({ files: { "A.md": "a", "B.md": "b" } });
  await host.layoutReady();
  host.inside.workspace.ownViews.set(type, (leaf) => new CountingView(leaf as unknown as WorkspaceLeaf) as never);
  const leaf = host.inside.workspace.getLeaf();
  const open = (name: string): Promise<void> => leaf.openFile(host.inside.vault.getFileByPath(name) as never);
  const count = (to: number): Promise<void> => leaf.setViewState({ type, state: { count: to } });
  const shown = (): unknown => leaf.getViewState().state?.["file"] ?? leaf.getViewState().state?.["count"];
  return { host, leaf, open, count, shown };
}

describe("the history of a leaf", () => {
  test("leads back to the notes that were shown, and forward again", async () => {
    const { leaf, open, shown } = await openLeaf();
    await open("A.md");
    await open("B.md");
    await leaf.history.back();
    expect(shown()).toBe("A.md");
    await leaf.history.back();
    expect(shown()).toBe("A.md");
    await leaf.history.forward();
    expect(shown()).toBe("B.md");
  });

  test("a view says itself which change of its state is a step; what it was when it was left comes back", async () => {
    const { leaf, open, count, shown } = await openLeaf();
    await open("A.md");
    await count(2);
    await count(3);
    await count(4);
    await leaf.history.back();
    expect(shown()).toBe(3);
    await leaf.history.back();
    expect(shown()).toBe("A.md");
    await leaf.history.forward();
    await leaf.history.forward();
    expect(shown()).toBe(4);
  });

  test("who goes another way from where they went back to gives up what was ahead", async () => {
    const { leaf, open, count, shown } = await openLeaf();
    await open("A.md");
    await open("B.md");
    await leaf.history.back();
    await count(2);
    await leaf.history.forward();
    expect(shown()).toBe(2);
  });

  test("the buttons of the view lead there, where there is somewhere to go", async () => {
    const { host, leaf, open, shown } = await openLeaf();
    await open("A.md");
    await open("B.md");
    const button = (label: string): HTMLButtonElement | null =>
      leaf.containerEl.querySelector(`[aria-label="Navigate ${label}"]`);
    expect([button("back")?.disabled, button("forward")?.disabled]).toEqual([false, true]);
    button("back")?.click();
    await host.settled();
    expect([shown(), button("back")?.disabled, button("forward")?.disabled]).toEqual(["A.md", true, false]);
  });
});
