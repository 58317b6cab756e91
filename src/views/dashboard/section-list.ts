import { Component } from "obsidian";
import type { Words } from "../../locales/en";
import type { Section } from "../../present/section";
import { SectionFrame } from "./section-frame";
import { inKeptOrder, moved } from "./section-layout";
import type { DashboardMemory } from "./dashboard-memory";

/** The sections of the dashboard in the reader's order; moving one keeps the others as they are. */
export class SectionList extends Component {
  private readonly frames = new Map<string, SectionFrame>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly sections: readonly Section[],
    private readonly at: {
      readonly words: Words;
      readonly memory: DashboardMemory;
      /** Draws a section into its place, until what it returns is unloaded. */
      readonly show: (section: Section, body: HTMLElement, title: string) => Component;
    },
  ) {
    super();
  }

  override onload(): void {
    const { words, memory, show } = this.at;
    const list = this.parent.createDiv({ cls: "roi-sections" });
    const status = this.parent.createDiv({ cls: "roi-unseen", attr: { role: "status" } });
    const moves = {
      fold: (key: string, isFolded: boolean) => this.fold(key, isFolded),
      move: (key: string, step: -1 | 1) => this.move(key, step, { list, status }),
    };
    for (const section of inKeptOrder(this.sections, memory.layout)) {
      const isFolded = memory.layout.folded.includes(section.key);
      const frame = new SectionFrame(section, (body, title) => show(section, body, title), { words, moves, isFolded });
      this.frames.set(section.key, frame);
      list.appendChild(frame.el);
      this.addChild(frame);
    }
  }

  /** How high each section that is drawn stands, in pixels by key. */
  rooms(): Readonly<Record<string, number>> {
    const rooms = [...this.frames].map(([key, { room }]) => [key, room] as const);
    return Object.fromEntries(rooms.filter((entry): entry is readonly [string, number] => entry[1] !== null));
  }

  /** Keeps as much room for sections that are not drawn yet. */
  reserve(rooms: Readonly<Record<string, number>>): void {
    for (const [key, room] of Object.entries(rooms)) this.frames.get(key)?.reserve(room);
  }

  private get order(): readonly string[] {
    return inKeptOrder(this.sections, this.at.memory.layout).map(({ key }) => key);
  }

  private fold(key: string, isFolded: boolean): void {
    const { memory } = this.at;
    const others = memory.layout.folded.filter((one) => one !== key);
    memory.keepLayout({ order: memory.layout.order, folded: isFolded ? [...others, key] : others });
  }

  private move(
    key: string,
    step: -1 | 1,
    { list, status }: { readonly list: HTMLElement; readonly status: HTMLElement },
  ): void {
    const { memory, words } = this.at;
    const order = moved(this.order, key, step);
    memory.keepLayout({ order, folded: memory.layout.folded });
    const frame = this.frames.get(key);
    if (frame === undefined) return;
    const next = this.frames.get(order[order.indexOf(key) + 1] ?? "");
    list.insertBefore(frame.el, next?.el ?? null);
    const title = frame.section.title(words);
    status.setText(words.dashboard.moved({ title, place: String(order.indexOf(key) + 1) }));
  }
}
