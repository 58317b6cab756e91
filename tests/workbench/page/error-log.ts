import type { Host } from "../../host/create-host";

export interface LoggedError {
  readonly where: string;
  readonly text: string;
}

/** What went wrong since the page was opened: errors the app caught in the plugin, and errors nobody caught. */
export class ErrorLog {
  readonly entries: LoggedError[] = [];

  constructor(private readonly changed: () => void) {
    window.addEventListener("error", (event) => {
      // A chart that changes its size while it is measured: the browser tries again by itself.
      if (event.message.startsWith("ResizeObserver loop")) return;
      this.add(event.error ?? event.message, "page");
    });
    window.addEventListener("unhandledrejection", (event) => this.add(event.reason, "promise"));
  }

  /** Listens to what the host catches. */
  follow(host: Host): void {
    const { errors } = host;
    for (const { error, where } of errors) this.add(error, where);
    const push = errors.push.bind(errors);
    errors.push = (...more) => {
      for (const { error, where } of more) this.add(error, where);
      return push(...more);
    };
  }

  clear(): void {
    this.entries.length = 0;
    this.changed();
  }

  private add(error: unknown, where: string): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.entries.push({ where, text });
    this.changed();
  }
}
