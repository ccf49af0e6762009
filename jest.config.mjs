export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } },
    ],
  },
  // These ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@noble/hashes)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};
