import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { IMPORT_WORDS } from "../../../src/words/importing";
import { zhTemplateFault } from "../../../src/words/importing/templateFaults";

const { zh, en } = IMPORT_WORDS;
const HAN = /\p{Script=Han}/u;
const codes = Object.keys(zh.doubts) as (keyof typeof zh.doubts)[];

test.each(codes)(
  "%s has a sentence in both languages that says what to do, with and without what was taken",
  (code) => {
    for (const told of [
      { chosen: "1", other: "2" },
      { chosen: "", other: "2" },
      { chosen: "1", other: "" },
    ]) {
      expect(zh.doubts[code](told)).toMatch(/请|补上/u);
      expect(zh.doubts[code](told)).not.toMatch(/[a-z]|undefined/u);
      expect(en.doubts[code](told)).not.toMatch(/undefined|\p{Script=Han}/u);
      expect(en.doubts[code](told)).toMatch(/check|add|part/u);
    }
  },
);

test("places are told as people count them", () => {
  expect(zh.place("sheet", "评分表", 1, 3, 4)).toBe("“评分表”第 3–4 行");
  expect(zh.place("lines", "", 1, 7, 7)).toBe("第 7 行");
  expect(zh.place("paragraphs", "", 2, 1, 1)).toBe("第 2 部分第 1 段");
  expect(en.place("table", "", 2, 1, 2)).toBe("part 2, rows 1–2");
});

/** The messages that the templates room writes, with something in the place of what they are filled with. */
function messagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return messagesIn(join(folder, entry.name));
    if (!entry.name.endsWith(".ts")) return [];
    const code = readFileSync(join(folder, entry.name), "utf8");
    return [
      ...code.matchAll(
        /["`]((?:is|are|has|have|hold|holds|must|names|adds|compares|belongs|depends|stands|pair|parts|lie|cannot|and indicators) [^"`]*(?:"\$\{[^}]*\}"[^"`]*)*)["`]/gu,
      ),
    ]
      .map(([, message = ""]) => message)
      .flatMap((message) => {
        const filled = message.replace(/\$\{[^}]*\?.*/gu, "at most 1").replace(/\$\{measured\(\w+\)\}/gu, " letters");
        return [filled.replace(/\$\{[^}]*\}/gu, "1")];
      });
  });
}

test("every fault of a template has Chinese words", () => {
  const messages = [...new Set(messagesIn(resolve(__dirname, "../../../src/templates")))];
  expect(messages.length).toBeGreaterThan(50);
  expect(messages.filter((message) => !HAN.test(zhTemplateFault(message)))).toEqual([]);
});

test("what the faults name stands in their Chinese words", () => {
  expect(zhTemplateFault("parts add up to 9.9, not 10")).toBe("各部分之和为 9.9，不是 10");
  expect(zhTemplateFault('is "3", its position says "2"')).toBe("是“3”，按位置应为“2”");
  expect(zhTemplateFault("must be at most 50 entries")).toBe("最多 50 项");
  expect(zhTemplateFault("something new")).toBe("something new");
});
