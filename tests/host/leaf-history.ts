import { Events } from "./events";
import type { ViewState } from "./leaf";

/** Where a leaf was: the state of its view, and what is not saved of it, such as how far it was scrolled. */
export interface LeafStep {
  readonly state: ViewState;
  readonly eState: Record<string, unknown>;
}

/** The way a leaf came, and the way it was taken back. */
export class LeafHistory extends Events {
  backHistory: LeafStep[] = [];
  forwardHistory: LeafStep[] = [];

  constructor(
    private readonly now: () => LeafStep,
    private readonly show: (step: LeafStep) => Promise<void>,
  ) {
    super();
  }

  /** Keeps a step that was left; what was ahead of it is given up. */
  record(left: LeafStep): void {
    this.backHistory.push(left);
    this.forwardHistory = [];
    this.trigger("change");
  }

  back(): Promise<void> {
    return this.move(this.backHistory, this.forwardHistory);
  }

  forward(): Promise<void> {
    return this.move(this.forwardHistory, this.backHistory);
  }

  private async move(from: LeafStep[], to: LeafStep[]): Promise<void> {
    const step = from.pop();
    if (step === undefined) return;
    to.push(this.now());
    await this.show(step);
    this.trigger("change");
  }
}
