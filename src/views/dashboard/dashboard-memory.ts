import type { App } from "obsidian";
import type { SectionLayout } from "./section-layout";
import type { TableLook, TableMemory } from "./table-memory";

/** Where this device keeps, for one vault, how the reader arranged the dashboard. */
const storageKey = "relationship-roi-dashboard";

/** How the reader arranged the dashboard: kept on this device, never in the vault's notes or settings. */
export class DashboardMemory implements TableMemory {
  readonly scrolled = new Map<string, number>();
  private sections: SectionLayout;
  private readonly tables: Map<string, TableLook>;

  constructor(private readonly app: App) {
    const kept = fields(app.loadLocalStorage(storageKey));
    this.sections = { order: texts(kept.get("order")), folded: texts(kept.get("folded")) };
    this.tables = new Map([...fields(kept.get("tables"))].map(([key, look]) => [key, tableLook(look)]));
  }

  get layout(): SectionLayout {
    return this.sections;
  }

  keepLayout(layout: SectionLayout): void {
    this.sections = layout;
    this.save();
  }

  look(table: string): TableLook {
    return this.tables.get(table) ?? { sorting: null, columns: null };
  }

  keep(table: string, look: TableLook): void {
    this.tables.set(table, look);
    this.save();
  }

  private save(): void {
    this.app.saveLocalStorage(storageKey, { ...this.sections, tables: Object.fromEntries(this.tables) });
  }
}

function tableLook(value: unknown): TableLook {
  const kept = fields(value);
  const sorting = fields(kept.get("sorting"));
  const column = sorting.get("column");
  return {
    sorting: typeof column === "string" ? { column, isDown: sorting.get("isDown") === true } : null,
    columns: Array.isArray(kept.get("columns")) ? texts(kept.get("columns")) : null,
  };
}

function fields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === "string") : [];
}
