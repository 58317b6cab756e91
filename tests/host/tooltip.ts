export interface TooltipOptions {
  placement?: string;
  classes?: string[];
  gap?: number;
  delay?: number;
}

/** As in the app a tooltip is an `aria-label`, which is shown on hover. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  el.setAttr("aria-label", tooltip);
  if (options?.placement !== undefined) el.setAttr("data-tooltip-position", options.placement);
}
