import { defaultSettings } from "./default-settings";
import type { PlainMap } from "../values/plain-map";

/** What turns settings of one version into those of the next, from version 1 on. */
const steps: readonly ((saved: PlainMap) => PlainMap)[] = [];

/**
 * Saved settings in the shape of this version, with keys we do not know kept. Settings of a newer version are left as they
 * are: a device that has not updated yet must not undo what another one wrote.
 */
export function migrateSettings(saved: PlainMap): Record<string, unknown> {
  const { schemaVersion } = defaultSettings;
  const version = saved["schemaVersion"];
  const from = typeof version === "number" && Number.isInteger(version) && version > 0 ? version : 1;
  if (from > schemaVersion) return { ...saved };
  const migrated = steps.slice(from - 1).reduce<PlainMap>((settings, step) => step(settings), saved);
  return { ...migrated, schemaVersion: version === undefined ? schemaVersion : migrated["schemaVersion"] };
}
