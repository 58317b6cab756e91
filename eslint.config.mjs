import obsidianmd from "eslint-plugin-obsidianmd";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rule for LICENSE reads lines, so the file is handed over as one comment token a line. */
const plainText = {
  parseForESLint(text) {
    let offset = 0;
    const tokens = text.split("\n").map((value, index) => {
      const start = offset;
      offset += value.length + 1;
      const loc = { start: { line: index + 1, column: 0 }, end: { line: index + 1, column: value.length } };
      return { type: "Line", value, range: [start, start + value.length], loc };
    });
    const loc = { start: { line: 1, column: 0 }, end: { line: tokens.length, column: 0 } };
    const ast = { type: "Program", body: [], comments: [], tokens, range: [0, text.length], loc, sourceType: "module" };
    return { ast, visitorKeys: { Program: [] }, scopeManager: null, services: {} };
  },
};

/** The rule for the manifest reads a JavaScript object: parentheses in place of spare blanks keep every position. */
const jsonAsExpression = {
  parseForESLint: (text) =>
    tseslint.parser.parseForESLint(text.replace(/^\{\n /, "({\n").replace(/\}\n$/, "})"), {
      filePath: "manifest.ts",
      loc: true,
      range: true,
      tokens: true,
      comment: true,
    }),
};

/** The scanner leaves out the same. */
export const notLinted = ["main.js", "node_modules/", "tests/", "scripts/", "docs/", "demo/", "**/*.mjs"];

/** The recommended set lints neither the manifest nor the licence. */
export const manifestAndLicence = defineConfig([
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

export default defineConfig([
  { ignores: notLinted },
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", 300],
      "max-params": ["error", 3],
    },
  },
  {
    files: ["src/{model,notes,metrics,report,present,locales,store,edits}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "activeDocument", "activeWindow", "navigator", "moment"],
    },
  },
  ...manifestAndLicence,
]);
