export type Theme = "light" | "dark";
export type PageLanguage = "en" | "ru";
export type NoteMode = "preview" | "live" | "source";

/** What the address of the page asks for; null where it leaves the choice open. */
export interface PageOptions {
  readonly vault: string | null;
  /** A note by its path or name. */
  readonly note: string | null;
  readonly theme: Theme | null;
  readonly language: PageLanguage | null;
  readonly isPhone: boolean;
  /** `settings`, `palette`, or what a command of the plugin named `open-…` opens, such as `dashboard`. */
  readonly open: string | null;
  /** How the note is shown: drawn, in Live Preview, or as text. */
  readonly mode: NoteMode;
  /** The day the page takes for today, `YYYY-MM-DD`. */
  readonly today: string | null;
  /** False leaves the bar of the workbench out, for pictures. */
  readonly hasBar: boolean;
}

/** Reads the query of the page's address; what is not understood is left open. */
export function readPageOptions(query: string): PageOptions {
  const asked = new URLSearchParams(query);
  const theme = asked.get("theme");
  const language = asked.get("lang");
  const mode = asked.get("mode");
  const width = Number(asked.get("width") ?? "");
  return {
    vault: asked.get("vault"),
    note: asked.get("note"),
    theme: theme === "dark" || theme === "light" ? theme : null,
    language: language === "en" || language === "ru" ? language : null,
    isPhone: width > 0 && width <= widestPhone,
    open: asked.get("open"),
    mode: mode === "source" || mode === "live" ? mode : "preview",
    today: asked.get("today"),
    hasBar: asked.get("bar") !== "off",
  };
}

/** From 600 px on a screen counts as a tablet's. */
const widestPhone = 599;

/** The address that would bring the page back as it is now. */
export function pageQuery(query: string, now: Partial<Record<string, string | null>>): string {
  const asked = new URLSearchParams(query);
  for (const [key, value] of Object.entries(now)) {
    if (value === null || value === undefined) asked.delete(key);
    else asked.set(key, value);
  }
  const text = asked.toString();
  return text === "" ? "" : `?${text}`;
}
