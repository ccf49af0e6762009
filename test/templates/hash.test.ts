import { contentHash } from "../../src/templates/hash";
import { templates } from "../core/filling";
import { tiny } from "../core/tiny";
import { broken } from "./broken";

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test("is SHA-256 of the JSON with its keys sorted", () => {
  // printf '{"a":[1,"二"],"b":null}' | sha256sum
  expect(contentHash({ b: null, a: [1, "二"] })).toBe(
    "b1cb453712eff4129d0e8108a2b9e8a64d923f60f2121f08333d95326ba97d35",
  );
});

test("the order of keys does not matter, at any depth", () => {
  expect(JSON.stringify(reversed(tiny))).not.toBe(JSON.stringify(tiny));
  expect(contentHash(reversed(tiny))).toBe(contentHash(tiny));
});

test.each<[string, (string | number)[], unknown]>([
  ["a number", ["sections", 0, "items", 0, "max"], 5],
  ["a word", ["bands", 0, "label"], "良好"],
  ["one space", ["title"], "tiny "],
  ["a key more", ["bands", 1, "honour"], "title"],
  ["a key less", ["panel", "max"], undefined],
  ["null instead of false", ["official"], null],
  ["a __proto__ key", ["__proto__"], {}],
])("%s changes it", (_, steps, value) => {
  expect(contentHash(broken(steps, value))).not.toBe(contentHash(tiny));
});

test("the order of a list matters", () => {
  expect(contentHash({ bands: [1, 2] })).not.toBe(contentHash({ bands: [2, 1] }));
});

test("built-in templates differ", () => {
  expect(new Set(templates.map(contentHash)).size).toBe(templates.length);
});
