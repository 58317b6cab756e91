import type { Component } from "obsidian";
import type { FormField } from "./entry-form";

/** A question with five answers and room for a value of one's own, in percent; nothing chosen is no answer. */
export function drawScale(
  parent: HTMLElement,
  field: Extract<FormField, { kind: "scale" }>,
  { owner, onChange }: { readonly owner: Component; readonly onChange: (value: string) => void },
): void {
  const group = parent.createEl("fieldset", { cls: "roi-log-scale" });
  group.createEl("legend", { cls: "roi-log-label", text: field.label });
  const radios: HTMLInputElement[] = [];
  const steps = group.createDiv({ cls: "roi-log-steps" });
  const name = `roi-${field.key}`;
  for (const { value, label } of [{ value: "", label: field.none }, ...field.steps]) {
    const step = steps.createEl("label", { cls: "roi-log-step" });
    const radio = step.createEl("input", { attr: { type: "radio", name, value } });
    radio.checked = value === "";
    step.createSpan({ text: label });
    radios.push(radio);
  }
  const free = steps.createEl("label", { cls: "roi-log-step" });
  const freeEl = free.createEl("input", {
    attr: { type: "text", inputmode: "decimal", "aria-label": `${field.label} ${field.free}` },
  });
  free.createSpan({ text: field.free });
  for (const radio of radios)
    owner.registerDomEvent(radio, "change", () => {
      freeEl.value = radio.value;
      onChange(radio.value);
    });
  owner.registerDomEvent(freeEl, "input", () => {
    const value = freeEl.value.trim();
    for (const radio of radios) radio.checked = radio.value === value;
    onChange(value);
  });
}
