import type { PluginFiles } from "../../host/create-host";
import type { PageLanguage } from "./page-options";

/** A vault the server offers. */
export interface OfferedVault {
  readonly id: string;
  readonly name: string;
  /** Of a demo vault; a vault of the user's own has none. */
  readonly language: PageLanguage | null;
  /** The note to open first, where one is known. */
  readonly startNote: string | null;
  readonly isWritable: boolean;
}

/** What the server tells the page before anything is shown. */
export interface Setup {
  readonly vaults: readonly OfferedVault[];
  readonly plugin: PluginFiles;
  /** Shows that a request comes from this page. */
  readonly key: string;
}
