// Days must not depend on the machine's zone: the suite runs east of the date line unless told otherwise.
process.env.TZ ??= "Pacific/Kiritimati";

/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Laws over random vaults take seconds on a busy machine; none of them is a timed test.
  testTimeout: 60_000,
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/", "<rootDir>/tests/.artefacts/"],
  modulePathIgnorePatterns: ["<rootDir>/tests/.artefacts/"],
  moduleNameMapper: { "^obsidian$": "<rootDir>/tests/host/obsidian.ts" },
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tests/tsconfig.jest.json" }] },
};
