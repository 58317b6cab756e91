// Part of npm run lint: tests, benches and scripts. The community's rules are for what is released; these find mistakes.
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const unused = ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }];

/** What scripts find without importing it: Node's own, and in functions that a browser runs the page's. */
const provided = [
  ...["process", "console", "Buffer", "URL", "URLSearchParams", "performance", "setTimeout", "clearTimeout", "fetch"],
  ...["window", "document", "navigator", "getComputedStyle", "requestAnimationFrame", "PerformanceObserver", "Event"],
  ...["activeDocument", "describe", "it", "before", "beforeEach"],
];

export default defineConfig([
  { ignores: ["tests/.artefacts/"] },
  {
    files: ["tests/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": unused,
      // Laws are tried on the cases of jest's seed.
      "no-restricted-imports": ["error", { name: "fast-check", message: "Import it from tests/support/fast-check." }],
      // What JSON, YAML and the page give is looked at, not trusted: matchers take it as it is.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-base-to-string": "off",
      // The host gives the page's own prototypes what Obsidian gives them.
      "@typescript-eslint/no-this-alias": "off",
      "@typescript-eslint/unbound-method": "off",
      // The host's methods promise what Obsidian's do, whether they wait for anything or not.
      "@typescript-eslint/require-await": "off",
    },
  },
  { files: ["tests/support/fast-check.ts"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["**/*.mjs"],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(provided.map((name) => [name, "readonly"])) },
    rules: { "no-unused-vars": unused },
  },
]);
