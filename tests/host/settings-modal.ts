import type { App } from "./app";
export class SettingsModal {
  constructor(readonly app: App) {}
  forget(_tab: unknown): void {}
}
