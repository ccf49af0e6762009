import fc from "fast-check";
import { readPreferences, storePreferences, THEMES, type Preferences } from "../../src/taskpane/preferences";
import { LANGUAGES } from "../../src/words";

/** A storage that holds one text, whatever its key. */
function holding(text: string | null) {
  return { getItem: () => text };
}

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

const refusing = {
  getItem: (): never => {
    throw new DOMException("denied", "SecurityError");
  },
  setItem: (): never => {
    throw new DOMException("full", "QuotaExceededError");
  },
};

test.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en", "en"],
  ["en-US", "en"],
  ["EN-gb", "en"],
  ["de-DE", "zh"],
  ["eng", "zh"],
  ["", "zh"],
])("at first the language follows %j: %s", (tag, language) => {
  expect(readPreferences(holding(null), tag)).toEqual({ language, theme: "system" });
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["null", "null"],
  ["a text", '"zh"'],
  ["a list", "[1]"],
  ["unknown names", '{"language":"fr","theme":"pink"}'],
  ["other types", '{"language":{"zh":1},"theme":3}'],
  ["a name of every object", '{"language":"toString","theme":"__proto__"}'],
])("a stored text that is %s counts as none", (_name, text) => {
  expect(readPreferences(holding(text), "en-US")).toEqual({ language: "en", theme: "system" });
});

test("one sensible half is kept", () => {
  expect(readPreferences(holding('{"language":"zh","theme":"pink"}'), "en")).toEqual({
    language: "zh",
    theme: "system",
  });
  expect(readPreferences(holding('{"theme":"dark"}'), "en")).toEqual({ language: "en", theme: "dark" });
});

test("a storage that is switched off or full changes nothing", () => {
  expect(readPreferences(refusing, "zh-CN")).toEqual({ language: "zh", theme: "system" });
  expect(() => storePreferences(refusing, { language: "en", theme: "dark" })).not.toThrow();
});

test("what is stored is read again, and is all that is stored", () => {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const storage = memory();
      const preferences: Preferences = { language, theme };
      storePreferences(storage, preferences);
      expect(readPreferences(storage, language === "zh" ? "en" : "zh")).toEqual(preferences);
      expect([...storage.kept.keys()]).toEqual(["qingping.interface"]);
    }
  }
});

test("whatever stands in the storage, the preferences are sensible", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, tag) => {
      const { language, theme } = readPreferences(holding(text), tag);
      expect(LANGUAGES).toContain(language);
      expect(THEMES).toContain(theme);
    }),
  );
});
