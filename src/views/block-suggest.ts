import {
  EditorSuggest,
  getAllTags,
  Platform,
  prepareFuzzySearch,
  renderMatches,
  type Editor,
  type EditorPosition,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type Plugin,
  type SearchResult,
} from "obsidian";
import { words } from "../locales/words";
import { blockHelp } from "../present/block-help";
import { blockOffers, type Offer, type OfferedNames } from "../present/block-offers";
import type { CompletionPlace } from "../present/completion-place";
import { placeInNote } from "./place-in-note";
import type { ViewContext } from "./view-context";

/** Completes `roi` blocks and the titles of live callouts while they are written. */
export function registerBlockSuggest(plugin: Plugin, context: ViewContext): void {
  plugin.registerEditorSuggest(new BlockSuggest(context));
}

interface Suggestion {
  readonly offer: Offer;
  /** What of the text was found; null where another spelling of it was. */
  readonly found: SearchResult | null;
}

/** More than these nobody looks through; typing finds the others. */
const mostShown = 50;

class BlockSuggest extends EditorSuggest<Suggestion> {
  override limit = mostShown;
  private place: CompletionPlace | null = null;
  /** Kept while one list is open: nothing in the vault is looked up twice for one word. */
  private names: OfferedNames | null = null;

  constructor(private readonly viewContext: ViewContext) {
    super(viewContext.app);
    const { completion } = words(viewContext.language());
    // A phone has none of these keys.
    if (Platform.isMobile) return;
    this.setInstructions([
      { command: "↑↓", purpose: completion.move },
      { command: "↵", purpose: completion.take },
      { command: "esc", purpose: completion.close },
    ]);
  }

  override onTrigger({ line, ch }: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const { source, language } = this.viewContext;
    this.place = source.ready ? placeInNote({ editor, line, ch }, () => blockHelp(language())) : null;
    if (this.place === null) return null;
    const { from, to, query } = this.place;
    return { start: { line, ch: from }, end: { line, ch: to }, query };
  }

  override getSuggestions({ query, file }: EditorSuggestContext): Suggestion[] {
    if (this.place === null) return [];
    const { app, source, language } = this.viewContext;
    const offers = blockOffers(this.place, {
      language: language(),
      options: blockHelp(language()),
      report: () => source.report({ scope: { kind: "vault" }, period: { from: null, to: null }, model: null }),
      names: () => (this.names ??= this.readNames(file.path)),
      linkText: (path) => {
        const note = app.vault.getFileByPath(path);
        return note === null ? path : app.metadataCache.fileToLinktext(note, file.path);
      },
    });
    const fitting = fit(query, offers);
    const [only] = fitting;
    // What is written whole already needs no list: Enter is to begin a new line.
    return fitting.length === 1 && only !== undefined && only.offer.text === query ? [] : fitting;
  }

  override renderSuggestion({ offer, found }: Suggestion, el: HTMLElement): void {
    el.addClass("mod-complex", "roi-suggestion");
    const content = el.createDiv({ cls: "suggestion-content" });
    renderMatches(content.createDiv({ cls: "suggestion-title" }), offer.text, found?.matches ?? null);
    if (offer.help !== "") content.createDiv({ cls: "suggestion-note", text: offer.help });
  }

  override selectSuggestion({ offer }: Suggestion): void {
    if (this.context === null) return;
    const { editor, start, end } = this.context;
    this.close();
    editor.transaction({
      changes: [{ text: offer.insert, from: start, to: end }],
      selection: { from: { line: start.line, ch: start.ch + offer.insert.length } },
    });
    if (!offer.goesOn) this.close();
  }

  override close(): void {
    this.names = null;
    super.close();
  }

  private readNames(sourcePath: string): OfferedNames {
    const { vault, metadataCache } = this.viewContext.app;
    const notes = vault.getMarkdownFiles();
    const tags = notes.flatMap((note) => {
      const cache = metadataCache.getFileCache(note);
      return cache === null ? [] : (getAllTags(cache) ?? []);
    });
    return {
      notes: notes.map((note) => metadataCache.fileToLinktext(note, sourcePath)),
      tags: [...new Set(tags)].sort(),
      folders: vault.getAllFolders().map(({ path }) => path),
    };
  }
}

/** What fits the letters typed, best first; without any, everything in its own order. */
function fit(query: string, offers: readonly Offer[]): Suggestion[] {
  if (query === "") return offers.map((offer) => ({ offer, found: null }));
  const search = prepareFuzzySearch(query);
  const scored = offers.flatMap((offer) => {
    const found = search(offer.text);
    const other = found ?? offer.names.map(search).find((result) => result !== null) ?? null;
    return other === null ? [] : [{ suggestion: { offer, found }, score: other.score }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ suggestion }) => suggestion);
}
