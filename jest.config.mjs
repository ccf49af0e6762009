export default {
  testEnvironment: "node",
  // The Office.js client keeps timers and globals of its own past the end of a test file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } },
    ],
  },
  // These ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@noble/hashes|@ironcalc)/)"],
  setupFiles: ["<rootDir>/test/seed.ts"],
  // No test is about time; a busy machine is no failure.
  testTimeout: 60_000,
  // A test that waits for LibreOffice leaves its core to another.
  maxWorkers: "100%",
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};
