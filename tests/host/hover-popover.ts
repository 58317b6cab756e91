import { Component } from "./component";
import { mainDocument } from "./environment";

export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

/** How long the pointer may be away from a popover and its target before it goes, in milliseconds. */
const leaveMs = 300;

/** A box beside what is pointed at. A parent has one at a time; it goes when the pointer has left both. */
export class HoverPopover extends Component {
  static readonly ofHost = true;
  readonly hoverEl: HTMLElement;
  state: number = PopoverState.Showing;
  private timer = 0;

  constructor(
    private readonly parent: HoverParent,
    readonly targetEl: HTMLElement | null,
    waitTime = 300,
    private readonly staticPos: { x: number; y: number } | null = null,
  ) {
    super();
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    const document = targetEl?.ownerDocument ?? mainDocument("a popover");
    this.hoverEl = document.createElement("div");
    this.hoverEl.className = "popover hover-popover";
    for (const el of [targetEl, this.hoverEl]) {
      el?.addEventListener("mouseleave", this.leave);
      el?.addEventListener("mouseenter", this.stay);
    }
    this.after(waitTime, () => this.show());
  }

  /** Takes the popover away; the app's own step, plugins unload it or point elsewhere. */
  hide(): void {
    this.clear();
    if (this.state === PopoverState.Hidden) return;
    this.state = PopoverState.Hidden;
    this.unload();
    this.hoverEl.remove();
    for (const event of ["mouseleave", "mouseenter"] as const) {
      this.targetEl?.removeEventListener(event, event === "mouseleave" ? this.leave : this.stay);
    }
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private show(): void {
    if (this.targetEl?.isConnected === false) return this.hide();
    this.state = PopoverState.Shown;
    this.hoverEl.doc.body.append(this.hoverEl);
    this.load();
    const box = this.targetEl?.getBoundingClientRect();
    const [left, top] = this.staticPos ? [this.staticPos.x, this.staticPos.y] : [box?.left ?? 0, box?.bottom ?? 0];
    const { innerWidth, innerHeight } = this.hoverEl.win;
    const isBelow = top + this.hoverEl.offsetHeight <= innerHeight;
    this.hoverEl.setCssStyles({
      position: "fixed",
      left: `${Math.max(0, Math.min(left, innerWidth - this.hoverEl.offsetWidth))}px`,
      top: `${isBelow ? top : Math.max(0, (box?.top ?? top) - this.hoverEl.offsetHeight)}px`,
    });
  }

  private readonly leave = (): void => {
    if (this.state === PopoverState.Showing) return this.hide();
    this.state = PopoverState.Hiding;
    this.after(leaveMs, () => this.hide());
  };

  private readonly stay = (): void => {
    if (this.state === PopoverState.Hiding) {
      this.clear();
      this.state = PopoverState.Shown;
    }
  };

  private clear(): void {
    this.hoverEl.win.clearTimeout(this.timer);
  }

  private after(ms: number, work: () => void): void {
    this.clear();
    this.timer = this.hoverEl.win.setTimeout(work, ms);
  }
}
