// npm run lint:scanner: what the community's scanner asks, with nothing of ours switched on, off or down.
import obsidianmd from "eslint-plugin-obsidianmd";
import { defineConfig } from "eslint/config";
import { manifestAndLicence, notLinted } from "./eslint.config.mjs";

export default defineConfig([
  { ignores: notLinted },
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  ...manifestAndLicence,
]);
