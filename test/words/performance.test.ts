import { DICTIONARIES, LANGUAGES } from "../../src/words";

const HAN = /\p{Script=Han}/u;
/** Units are the form's own. */
const UNITS = /万元(\/年)?/gu;

const SAMPLES: readonly unknown[] = ["1", "2", "3", ["4"]];
const CHANGE = { name: "1", before: "2", after: "3", unit: "4", by: "5", inPoints: false, trend: "fell" };
const OPTIONS = { count: "1", investment: "2", benefit: "3" };

/** Functions whose arguments are not all plain texts. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  optionLine: ["1", OPTIONS],
  "summary.implemented": [OPTIONS, "1", "2"],
  "summary.planned": [OPTIONS],
  "summary.feasible": ["1", ["2"]],
  "summary.effects": [["1"]],
  "summary.years": ["1", "2", ["3"]],
  "summary.change": [CHANGE],
  "summary.targets": [1, ["2"]],
  "summary.training": [["1"]],
};

/** Every word and sentence, with everything filled in. */
function phrases(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const say = words as (...given: unknown[]) => string;
    return [[path, say(...(ARGUMENTS[path] ?? SAMPLES))]];
  }
  return Object.entries(words as object).flatMap(([key, inner]) =>
    phrases(inner, path === "" ? key : `${path}.${key}`),
  );
}

test.each(LANGUAGES)("%s has every word, with everything filled in", (language) => {
  for (const [path, text] of phrases(DICTIONARIES[language].performance)) {
    if (path === "summary.space") continue;
    expect([path, text.trim()]).not.toEqual([path, ""]);
    expect([path, /undefined|null|NaN|\[object/u.test(text)]).toEqual([path, false]);
  }
});

test("Chinese is Chinese and English is English", () => {
  const [zh, en] = [phrases(DICTIONARIES.zh.performance), phrases(DICTIONARIES.en.performance)];
  expect(zh.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
  expect(zh.filter(([, text]) => /[A-Za-z]/u.test(text))).toEqual([]);
  expect(en.filter(([, text]) => HAN.test(text.replace(UNITS, "")))).toEqual([]);
});

test("a rise, a fall and points are told apart", () => {
  const { change } = DICTIONARIES.zh.performance.summary;
  const told = { ...CHANGE, name: "电", unit: "吨" } as const;
  expect(change({ ...told, trend: "fell" })).toBe("电由 2 吨降至 3 吨，下降 5%");
  expect(change({ ...told, trend: "rose", by: null })).toBe("电由 2 吨升至 3 吨");
  expect(change({ ...told, unit: "%", trend: "rose", inPoints: true })).toBe("电由 2%升至 3%，上升 5 个百分点");
});
