import type { Vault } from "obsidian";
import type { Ledger } from "../model/ledger";

/** Counts the notes of a vault, and again only once one came, went or moved: the app goes through all its files for it. */
export function noteCounter(vault: Vault, ledger: Pick<Ledger, "linksRevision">): () => number {
  let counted = { linksRevision: NaN, notes: 0 };
  return () => {
    const { linksRevision } = ledger;
    if (counted.linksRevision !== linksRevision) counted = { linksRevision, notes: vault.getMarkdownFiles().length };
    return counted.notes;
  };
}
