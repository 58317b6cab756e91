import { environment } from "./environment";

/** Base of the controls of settings. */
export abstract class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value?: T) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

/** Calls a listener of the user's; what it promises is waited for, what it throws is reported. */
export function tell<T>(callback: ((value: T) => unknown) | null, value: T): void {
  const call = async (): Promise<void> => {
    await callback?.(value);
  };
  void environment.track(call().catch((error: unknown) => environment.report(error, "a setting's control")));
}
