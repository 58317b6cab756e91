import type * as Real from "obsidian";
import { environment } from "./environment";
import type { Setting } from "./setting";
import type { SettingTab } from "./settings-tab";

type Control = Real.SettingControl;

/** Draws the control of a declared setting: reads its value from the tab, checks what is entered, hands it back. */
export function drawControl(setting: Setting, control: Control, tab: SettingTab): void {
  const stored: unknown = tab.getControlValue(control.key) ?? control.defaultValue;
  const change = (value: unknown): Promise<void> => enter(setting, control, tab, value);
  switch (control.type) {
    case "toggle":
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(change));
      break;
    case "dropdown":
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(stored)).onChange(change));
      break;
    case "textarea":
      setting.addTextArea((area) => {
        area
          .setPlaceholder(control.placeholder ?? "")
          .setValue(textOf(stored))
          .onChange(change);
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      break;
    case "number":
      setting.addText((text) => {
        text.inputEl.type = "number";
        text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
        text.setPlaceholder(control.placeholder ?? "").setValue(textOf(stored));
        text.onChange((entered) =>
          entered.trim() === "" || Number.isNaN(Number(entered)) ? undefined : change(Number(entered)),
        );
      });
      break;
    case "slider":
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(typeof stored === "number" ? stored : control.min).onChange(change);
      });
      break;
    case "color":
      setting.addColorPicker((color) => color.setValue(textOf(stored)).onChange(change));
      break;
    case "file":
    case "folder":
      setting.addSearch((search) => {
        search
          .setPlaceholder(control.placeholder ?? "")
          .setValue(textOf(stored))
          .onChange(change);
        offerPaths(search.inputEl, control, tab);
      });
      break;
    default:
      setting.addText((text) =>
        text
          .setPlaceholder(control.placeholder ?? "")
          .setValue(textOf(stored))
          .onChange(change),
      );
  }
  // A stored value may be wrong already: said at once, changed by nobody.
  if (stored !== undefined) void environment.track(check(setting, control, stored));
}

async function enter(setting: Setting, control: Control, tab: SettingTab, value: unknown): Promise<void> {
  if (!(await check(setting, control, value))) return;
  await tab.setControlValue(control.key, value);
  tab.refreshDomState();
}

/** Whether the value is accepted; a refusal is shown below the setting. */
async function check(setting: Setting, control: Control, value: unknown): Promise<boolean> {
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const message = await validate?.(value);
  const refused = typeof message === "string" && message !== "";
  setting.setErrorMessage(refused ? message : null);
  return !refused;
}

function offerPaths(
  input: HTMLInputElement,
  control: Real.SettingFileControl | Real.SettingFolderControl,
  tab: SettingTab,
): void {
  const { vault } = tab.app;
  const paths: string[] =
    control.type === "file"
      ? vault
          .getFiles()
          .filter((file) => control.filter?.(file as unknown as Real.TFile) ?? true)
          .map((file) => file.path)
      : vault
          .getAllFolders(control.includeRoot ?? false)
          .filter((folder) => control.filter?.(folder as unknown as Real.TFolder) ?? true)
          .map((folder) => folder.path);
  const list = (input.parentElement ?? input).createEl("datalist");
  list.id = `host-paths-${control.key}`;
  for (const path of paths) list.createEl("option", { value: path });
  input.setAttr("list", list.id);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
