import type { Plugin } from "obsidian";
import type { Language } from "../locales/language";
import { words } from "../locales/words";
import type { Pass } from "../vault/slice-clock";

/** A pass shorter than this is over before anybody could read about it. */
const quietMs = 400;

/** How far a long pass over the notes has come, in the status bar. Shown only while it lasts. */
export class ReadingProgress implements Pass {
  private readonly started = performance.now();
  private itemEl: HTMLElement | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly language: () => Language,
  ) {}

  pause(done: number): Promise<void> {
    this.show(done);
    return new Promise((resume) => window.setTimeout(resume, 0));
  }

  end(): void {
    this.itemEl?.remove();
    this.itemEl = null;
  }

  private show(share: number): void {
    if (performance.now() - this.started < quietMs) return;
    this.itemEl ??= this.plugin.addStatusBarItem();
    const percent = new Intl.NumberFormat(this.language(), { style: "percent" }).format(share);
    this.itemEl.setText(words(this.language()).surface.reading({ percent }));
  }
}
