// npm run lint:scanner: what the community's scanner asks, with nothing of ours switched on, off or down.
import obsidianmd from "eslint-plugin-obsidianmd";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { jsonAsExpression, plainText } from "./eslint.config.mjs";

export default defineConfig([
  // The scanner leaves out the same folders.
  { ignores: ["main.js", "node_modules/", "tests/", "scripts/", "docs/", "demo/", "**/*.mjs"] },
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ["manifest.json"],
    languageOptions: { parser: jsonAsExpression },
    plugins: { obsidianmd },
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "obsidianmd/validate-manifest": "error" },
  },
  {
    files: ["LICENSE"],
    languageOptions: { parser: plainText },
    plugins: { obsidianmd },
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "obsidianmd/validate-license": "error" },
  },
]);
