import { defineConfig } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import json from "@eslint/json";
import { plainTextParser } from "./node_modules/eslint-plugin-obsidianmd/dist/lib/plainTextParser.js";

export default defineConfig([
  { ignores: ["main.js", "node_modules/", "tests/", "scripts/", "docs/", "demo/", "*.mjs"] },
  ...obsidianmd.configs.recommended,
]);
void json, plainTextParser;
