import type { TFile, TFolder } from "obsidian";

/** A note as it was written: null before = it was made. */
export interface WrittenNote {
  readonly file: TFile;
  readonly before: string | null;
  readonly after: string;
}

/** What one command wrote. */
export interface WrittenBatch {
  readonly notes: readonly WrittenNote[];
  /** Folders that had to be made for it. */
  readonly folders: readonly TFolder[];
}

/** How many writes can be taken back, one after the other. */
const mostBatches = 20;
/** How much text is remembered for that: some 40 MB of memory. The last write is remembered however long it is. */
const mostCharacters = 20_000_000;

/**
 * What was written, in memory only: it ends with the session, because texts kept beyond it would be copies of notes in the
 * plugin's own file, synced along with it. What is older than that is in Obsidian's file recovery.
 */
export class UndoJournal {
  private batches: readonly WrittenBatch[] = [];

  get last(): WrittenBatch | null {
    return this.batches.at(-1) ?? null;
  }

  push(batch: WrittenBatch): void {
    const kept = [batch];
    let characters = length(batch);
    for (const older of [...this.batches].reverse()) {
      characters += length(older);
      if (kept.length === mostBatches || characters > mostCharacters) break;
      kept.unshift(older);
    }
    this.batches = kept;
  }

  take(): WrittenBatch | null {
    const { last } = this;
    this.batches = this.batches.slice(0, -1);
    return last;
  }
}

function length({ notes }: WrittenBatch): number {
  return notes.reduce((sum, { before, after }) => sum + (before?.length ?? 0) + after.length, 0);
}
