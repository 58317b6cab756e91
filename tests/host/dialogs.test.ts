/** @jest-environment jsdom */
import { createHost, type Host } from "./create-host";
import { ConfirmationModal, FuzzySuggestModal, Menu, Modal, Notice, SuggestModal } from "./obsidian";

function press(el: Element, key: string): void {
  el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

let host: Host;

beforeEach(() => {
  document.body.innerHTML = "";
  host = createHost();
});

describe("Modal", () => {
  test("opens once, closes by Escape, gives the focus back and runs its callbacks in order", () => {
    const button = document.body.createEl("button");
    button.focus();
    const seen: string[] = [];
    class Sample extends Modal {
      override onOpen(): void {
        seen.push("open");
        this.contentEl.createEl("input").focus();
      }
      override onClose(): void {
        seen.push("close");
      }
    }
    const modal = new Sample(host.inside).setTitle("T").setCloseCallback(() => seen.push("callback"));
    modal.open();
    modal.open();
    expect(document.querySelectorAll(".modal-container")).toHaveLength(1);
    press(document.activeElement as Element, "Escape");
    expect(seen).toEqual(["open", "close", "callback"]);
    expect([document.querySelector(".modal-container"), document.activeElement]).toEqual([null, button]);
  });
});

describe("ConfirmationModal", () => {
  test("a button's work is done before the dialog closes", async () => {
    const seen: boolean[] = [];
    const modal = new ConfirmationModal(host.inside);
    modal.addButton((button) =>
      button.setButtonText("Write").onClick(async () => {
        await Promise.resolve();
        seen.push(document.contains(modal.containerEl));
      }),
    );
    modal.addCancelButton();
    modal.open();
    modal.buttonContainerEl.querySelector("button")?.click();
    await host.settled();
    expect([seen, document.contains(modal.containerEl)]).toEqual([[true], false]);
  });
});

describe("SuggestModal", () => {
  test("offers what fits, moves by arrows and chooses by Enter", async () => {
    const chosen: string[] = [];
    class Sample extends FuzzySuggestModal<string> {
      getItems(): string[] {
        return ["Anna Kim", "Boris", "Hannah"];
      }
      getItemText(item: string): string {
        return item;
      }
      onChooseItem(item: string): void {
        chosen.push(item);
      }
    }
    const modal = new Sample(host.inside);
    modal.open();
    await host.settled();
    modal.inputEl.value = "ann";
    modal.inputEl.dispatchEvent(new Event("input"));
    await host.settled();
    expect([...modal.resultContainerEl.children].map((el) => el.textContent)).toEqual(["Anna Kim", "Hannah"]);
    press(modal.inputEl, "ArrowDown");
    press(modal.inputEl, "Enter");
    expect([chosen, document.querySelector(".prompt")]).toEqual([["Hannah"], null]);
  });

  test("an answer that comes after a newer question is not shown", async () => {
    const waiting: ((found: string[]) => void)[] = [];
    class Slow extends SuggestModal<string> {
      getSuggestions(): Promise<string[]> {
        return new Promise((done) => waiting.push(done));
      }
      renderSuggestion(value: string, el: HTMLElement): void {
        el.setText(value);
      }
      onChooseSuggestion(): void {}
    }
    const modal = new Slow(host.inside);
    modal.open();
    modal.inputEl.dispatchEvent(new Event("input"));
    waiting[1]?.(["new"]);
    waiting[0]?.(["old"]);
    await host.settled();
    expect(modal.resultContainerEl.textContent).toBe("new");
    modal.close();
  });
});

describe("Menu and Notice", () => {
  test("an item closes the menu and runs; a disabled one does nothing", () => {
    const seen: string[] = [];
    const menu = new Menu()
      .addItem((item) => item.setTitle("Go").onClick(() => seen.push("go")))
      .addSeparator()
      .addItem((item) =>
        item
          .setTitle("No")
          .setDisabled(true)
          .onClick(() => seen.push("no")),
      )
      .showAtPosition({ x: 1, y: 1 });
    const [go, no] = [...document.querySelectorAll<HTMLElement>(".menu-item")];
    no?.click();
    go?.click();
    expect([seen, document.querySelector(".menu"), menu._loaded]).toEqual([["go"], null, false]);
  });

  test("a notice goes by itself, one of duration 0 only when told", () => {
    jest.useFakeTimers();
    new Notice("soon gone", 100);
    const lasting = new Notice("stays", 0);
    jest.advanceTimersByTime(10_000);
    expect(document.querySelector(".notice-container")?.textContent).toBe("stays");
    lasting.hide();
    expect(document.querySelector(".notice-container")).toBeNull();
    jest.useRealTimers();
  });
});
