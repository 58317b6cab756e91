/** What the running host gives to the `obsidian` module, which (as in the app) is one per process. */
export interface Environment {
  apiVersion: string;
  language: string;
  /** The main window, or null where nothing can be drawn. */
  window: (Window & typeof globalThis) | null;
  /** The app the last host made. */
  app: unknown;
  mobile: boolean;
  /** Reads YAML 1.1 (`1:30` is 90, `yes` is true) instead of 1.2. */
  yaml11: boolean;
  report(error: unknown, where: string): void;
  track<T>(work: Promise<T>): Promise<T>;
}

export const environment: Environment = {
  apiVersion: "1.13.4",
  language: "en",
  window: null,
  app: null,
  mobile: false,
  yaml11: false,
  report(error, where) {
    console.error(`host: error in ${where}`, error);
  },
  track: (work) => work,
};

/** The main document; throws where there is none, so that a headless run says what wanted to draw. */
export function mainDocument(wanted: string): Document {
  const document = environment.window?.document;
  if (!document) throw new Error(`host: ${wanted} needs a document and this host has none`);
  return document;
}
