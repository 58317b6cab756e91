import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";

/** A pass shorter than this is over before anybody could read about it. */
const quietMs = 400;

/** How far a long pass over the notes has come, in the status bar. Shown only while it lasts. */
export class ReadingProgress {
  private readonly started = performance.now();
  private itemEl: HTMLElement | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly language: () => Language,
  ) {}

  /** Says how much is done, 0–1. */
  show(share: number): void {
    if (performance.now() - this.started < quietMs) return;
    this.itemEl ??= this.plugin.addStatusBarItem();
    const percent = new Intl.NumberFormat(this.language(), { style: "percent" }).format(share);
    this.itemEl.setText(words(this.language()).surface.reading({ percent }));
  }

  hide(): void {
    this.itemEl?.remove();
    this.itemEl = null;
  }
}
