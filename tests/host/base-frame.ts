import type { App } from "./app";
import { answerQuery } from "./base-query";
import { BasesViewConfig, listOf, QueryController, type BasesView } from "./bases";
import { Component } from "./component";
import type { TFile } from "./files";
import { guarded } from "./modal";
import { parseYaml } from "./yaml";
import { FileView } from "./view";

/** A Base drawn into an element: a bar with its views and their options, and below it the view of a plugin. */
export class BaseFrame extends Component {
  private readonly base: Record<string, unknown>;
  private shown = 0;
  private view: BasesView | null = null;
  private controller: QueryController | null = null;

  constructor(
    private readonly app: App,
    private readonly containerEl: HTMLElement,
    source: string,
  ) {
    super();
    this.base = (parseYaml(source) ?? {}) as Record<string, unknown>;
  }

  override onload(): void {
    this.registerEvent(this.app.metadataCache.on("resolved", () => this.update()));
    this.open(0);
  }

  override onunload(): void {
    this.containerEl.empty();
  }

  private views(): Record<string, unknown>[] {
    return listOf(this.base["views"]) as Record<string, unknown>[];
  }

  private open(index: number): void {
    this.shown = index;
    if (this.controller) this.removeChild(this.controller);
    this.containerEl.empty();
    const written = this.views()[index] ?? {};
    const bar = this.containerEl.createDiv({ cls: "bases-header" });
    const views = bar.createEl("select", { cls: "dropdown", attr: { "aria-label": "View" } });
    for (const [at, { name }] of this.views().entries())
      views.createEl("option", { value: String(at), text: String(name) });
    views.value = String(index);
    views.addEventListener("change", () => this.open(Number(views.value)));
    const registration = this.app.registry.basesViews.get(String(written["type"]));
    const el = this.containerEl.createDiv({ cls: ["bases-view", `bases-view-${String(written["type"])}`] });
    if (!registration) {
      el.createDiv({ text: `host: the view ${String(written["type"])} of a Base is not provided` });
      return;
    }
    const names = (this.base["properties"] ?? {}) as Record<string, unknown>;
    const config = new BasesViewConfig(written, names, () => this.update());
    drawOptions(bar, registration.options?.(config) ?? [], config);
    this.controller = this.addChild(new QueryController());
    const view = registration.factory(this.controller, el) as BasesView;
    view.config = config;
    this.view = this.controller.addChild(view);
    this.update();
  }

  private update(): void {
    const { view } = this;
    if (!view) return;
    view.data = answerQuery(this.app, this.base, this.views()[this.shown] ?? {});
    guarded("a Bases view", () => view.onDataUpdated());
  }
}

interface Option {
  key: string;
  type: string;
  displayName: string;
  default?: unknown;
  options?: Record<string, string>;
  placeholder?: string;
}

/** In the app they are in a menu; here they stand beside the views. */
function drawOptions(bar: HTMLElement, options: readonly unknown[], config: BasesViewConfig): void {
  for (const option of options as readonly Option[]) {
    const { key, type, displayName, placeholder } = option;
    const label = bar.createEl("label", { cls: "bases-option", text: displayName });
    const now = String(config.get(key) ?? option.default ?? "");
    if (type === "dropdown") {
      const select = label.createEl("select", { cls: "dropdown" });
      for (const [value, text] of Object.entries(option.options ?? {})) select.createEl("option", { value, text });
      select.value = now;
      select.addEventListener("change", () => config.set(key, select.value));
    } else if (type === "text") {
      const input = label.createEl("input", { type: "text", placeholder: placeholder ?? "", value: now });
      input.addEventListener("change", () => config.set(key, input.value));
    } else throw new Error(`host: the option ${type} of a Bases view is not provided`);
  }
}

/** A `.base` file in a leaf. */
export class BaseFileView extends FileView {
  static readonly ofHost = true;
  private frame: BaseFrame | null = null;

  override getViewType(): string {
    return "bases";
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "base";
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const source = await this.app.vault.cachedRead(file);
    this.frame = this.addChild(new BaseFrame(this.app, this.contentEl, source));
  }

  override async onUnloadFile(): Promise<void> {
    if (this.frame) this.removeChild(this.frame);
    this.frame = null;
  }
}
