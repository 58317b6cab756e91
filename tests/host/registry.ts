import type { Component } from "./component";
import type { EditorSuggest } from "./editor-suggest";

export interface CodeBlockContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
  (el: HTMLElement, context: CodeBlockContext): Promise<unknown> | void;
  sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: CodeBlockContext) => unknown;
export type ViewCreator = (leaf: any) => any;

export interface CliRegistration {
  command: string;
  description: string;
  flags: Record<string, { value?: string; description: string; required?: boolean }> | null;
  handler: (params: Record<string, string>) => string | Promise<string>;
}

export interface BasesRegistration {
  name: string;
  icon: string;
  factory: (controller: any, containerEl: HTMLElement) => any;
  options?: (config: any) => unknown[];
}

/** Everything plugins register with the app, by sort. What a plugin adds it takes away when it unloads. */
export class Registry {
  readonly views = new Map<string, ViewCreator>();
  readonly codeBlocks = new Map<string, CodeBlockHandler>();
  readonly postProcessors: PostProcessor[] = [];
  readonly cli = new Map<string, CliRegistration>();
  readonly uris = new Map<string, (params: Record<string, string>) => unknown>();
  readonly hoverSources = new Map<string, { display: string; defaultMod: boolean }>();
  readonly basesViews = new Map<string, BasesRegistration>();
  readonly editorExtensions: unknown[] = [];
  readonly editorSuggests: EditorSuggest<any>[] = [];
  readonly ribbon: { title: string; icon: string; el: HTMLElement }[] = [];
  readonly statusBar: HTMLElement[] = [];
  readonly settingTabs: any[] = [];

  /** Names of all that is registered, for comparison before and after a plugin. */
  names(): string[] {
    const keyed = { view: this.views, codeBlock: this.codeBlocks, cli: this.cli, uri: this.uris };
    const more = { hoverSource: this.hoverSources, basesView: this.basesViews };
    const named = Object.entries({ ...keyed, ...more }).flatMap(([sort, map]) =>
      [...map.keys()].map((key) => `${sort} ${key}`),
    );
    const counted = {
      "post-processor": this.postProcessors,
      "editor extension": this.editorExtensions,
      "editor suggest": this.editorSuggests,
      "ribbon icon": this.ribbon,
      "status bar item": this.statusBar,
      "setting tab": this.settingTabs,
    };
    const numbered = Object.entries(counted).flatMap(([sort, list]) => list.map((_, at) => `${sort} ${at + 1}`));
    return [...named, ...numbered];
  }
}

/** Takes one entry out of a list. */
export function without<T>(list: T[], entry: T): void {
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
}

/** Puts an entry under a key that must be free; the answer takes it away again. */
export function claim<V>(map: Map<string, V>, key: string, value: V, what: string): () => void {
  if (map.has(key)) throw new Error(`Attempting to register an existing ${what} "${key}"`);
  map.set(key, value);
  return () => map.delete(key);
}
