import { BasesView, type BasesAllOptions, type BasesEntryGroup, type Plugin, type QueryController } from "obsidian";
import { words } from "../locales/words";
import { baseCharts, baseMetricSets } from "../model/base-options";
import { attributionModels } from "../model/settings";
import { basePage, type BaseGroup, type BasePage, type BaseQuestion } from "../present/base-page";
import type { TableLook, TableMemory } from "./dashboard/table-memory";
import { drawBase } from "./draw-base";
import { Surface } from "./surface";
import type { ViewContext } from "./view-context";

const viewType = "relationship-roi";

/** What Obsidian calls the Base's column of file names: our own first column says the same. */
const fileName = "file.name";

/** Adds `ROI` to the views of a Base. Where the core plugin Bases is off there is nothing to add it to. */
export function registerBaseView(plugin: Plugin, context: ViewContext): boolean {
  const live = new Set<BaseView>();
  plugin.register(() => live.forEach((view) => view.unload()));
  return plugin.registerBasesView(viewType, {
    name: words(context.language()).base.name,
    icon: "handshake",
    factory: (controller, containerEl) => new BaseView(controller, { containerEl, live }, context),
    options: () => viewOptions(context),
  });
}

/**
 * A Base whose rows are told what went into them and what came of them. It belongs to its Base, which outlives the plugin:
 * the plugin keeps those that are loaded and releases them when it goes.
 */
class BaseView extends BasesView {
  override type = viewType;
  private surface: Surface<BasePage> | null = null;
  private groups: readonly BaseGroup[] = [];
  private properties: readonly string[] = [];
  private readonly memory = new PassingMemory();

  constructor(
    controller: QueryController,
    private readonly place: { readonly containerEl: HTMLElement; readonly live: Set<BaseView> },
    private readonly context: ViewContext,
  ) {
    super(controller);
  }

  override onload(): void {
    const { live } = this.place;
    live.add(this);
    this.register(() => live.delete(this));
  }

  /** Takes paths and texts: the objects of the Base are replaced with each change, so none of them is kept. */
  override onDataUpdated(): void {
    const properties = this.config.getOrder().filter((property) => property !== fileName);
    this.properties = properties.map((property) => this.config.getDisplayName(property));
    this.groups = this.data.groupedData.map((group) => ({
      name: groupName(group),
      entries: group.entries.map((entry) => ({
        path: entry.file.path,
        name: entry.file.basename,
        properties: properties.map((property) => entry.getValue(property)?.toString() ?? ""),
      })),
    }));
    if (this.surface === null) this.surface = this.addChild(this.makeSurface());
    else this.surface.invalidate();
  }

  private makeSurface(): Surface<BasePage> {
    const { context } = this;
    const { containerEl } = this.place;
    containerEl.addClass("roi-base");
    return new Surface(containerEl, context, {
      sourcePath: () => "",
      shape: (source) => basePage(this.question(), source, context.language()),
      draw: (parent, page, drawing) => drawBase(parent, page, { drawing, memory: this.memory }),
      // Rows are worked out as they are drawn: another shape is asked for only where an answer changed.
      isSame: () => false,
    });
  }

  private question(): BaseQuestion {
    const { readOptions, source } = this.context;
    const written = { period: this.config.get("period"), model: this.config.get("model") };
    return {
      groups: this.groups,
      properties: this.properties,
      metrics: chosen(this.config.get("metrics"), baseMetricSets),
      chart: chosen(this.config.get("chart"), baseCharts),
      reading: readOptions(written, "", source.asOf),
    };
  }
}

/** How tables were left since the Base was opened: its own order and columns are kept by the Base. */
class PassingMemory implements TableMemory {
  readonly scrolled = new Map<string, number>();
  private readonly looks = new Map<string, TableLook>();

  look(table: string): TableLook {
    return this.looks.get(table) ?? { sorting: null, columns: null };
  }

  keep(table: string, look: TableLook): void {
    this.looks.set(table, look);
  }
}

function groupName(group: BasesEntryGroup): string | null {
  return group.hasKey() ? (group.key?.toString() ?? null) : null;
}

/** The word that was chosen, or the first where none of them was. */
function chosen<T extends string>(value: unknown, all: readonly [T, ...T[]]): T {
  return all.find((word) => word === value) ?? all[0];
}

function viewOptions({ language }: ViewContext): BasesAllOptions[] {
  const { base, settings } = words(language());
  const { options } = base;
  const models = Object.fromEntries(attributionModels.map((model) => [model, settings.model.options[model]]));
  return [
    {
      type: "dropdown",
      key: "metrics",
      displayName: options.metrics,
      default: "overview",
      options: options.metricSets,
    },
    { type: "text", key: "period", displayName: options.period, placeholder: options.anyPeriod },
    {
      type: "dropdown",
      key: "model",
      displayName: options.model,
      default: "",
      options: { "": options.asSet, ...models },
    },
    { type: "dropdown", key: "chart", displayName: options.chart, default: "none", options: options.charts },
  ];
}
