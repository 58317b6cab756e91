import { parseYaml, type App } from "obsidian";
import { setProperties } from "../edits/set-properties";
import type { PropertyValue } from "../edits/to-yaml";
import { roiPrefix, roiProperties, type RoiProperty } from "../model/roi-property";
import type { WriteRequest } from "../model/write-plan";

/** The values to be written, by note and property. */
export type ValuesByNote = ReadonlyMap<string, Readonly<Partial<Record<RoiProperty, PropertyValue>>>>;

/**
 * Asks for the chosen properties to be written where they differ from what the notes hold, and for all other ones of ours to
 * be taken away: from notes we have no value for too. Notes are compared by the metadata cache; none is read for it.
 */
export function propertyRequests(
  app: App,
  values: ValuesByNote,
  chosen: readonly RoiProperty[],
): readonly WriteRequest[] {
  return app.vault.getMarkdownFiles().flatMap((file): readonly WriteRequest[] => {
    const written: Readonly<Record<string, unknown>> = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
    const wanted = values.get(file.path) ?? {};
    const changes = new Map<string, PropertyValue | null>();
    for (const name of roiProperties) {
      const key = roiPrefix + name;
      const value = chosen.includes(name) ? (wanted[name] ?? null) : null;
      const isThere = Object.hasOwn(written, key);
      if (value === null ? isThere : written[key] !== value) changes.set(key, value);
    }
    if (changes.size === 0) return [];
    return [{ kind: "edit", path: file.path, edit: setProperties(changes, parseYaml) }];
  });
}
