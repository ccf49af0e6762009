import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import { allPieces, type PrintedPiece } from "../../../src/core/performance/wordings";
import type { Remark } from "../../../src/core/template";
import { passage, seedsPresent, squeeze } from "../../seeds";

const FOLDER = resolve(__dirname, "../../../src/templates/performance");
const official = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(resolve(FOLDER, name), "utf8")) as PerformanceTemplate)
  .filter((template) => template.official);

/** What stands in a form's lines and in no printed piece of its template: the annex's number, row numbers and residues. */
const LEFT: Readonly<Record<string, string>> = {
  "guangdong-2009-mandatory-performance": "附件4：|",
  "guangdong-2009-renewal": "附件7：|",
  "anhui-2007-performance-1": "|废水排放量（t／月）|废水处理设施|",
  "anhui-2007-performance-2": "|1|2|3|4|5|6|7|8|9|110|11|【吨】|12|13|14|15|16|",
};

/** Sample residues and slips of the forms, and the lines in which they stand. */
const RESIDUES: readonly [id: string, line: number, residue: string][] = [
  ["anhui-2007-performance-1", 8153, "废水排放量（t／月）"],
  ["anhui-2007-performance-1", 8172, "1、废水处理设施"],
  ["anhui-2007-performance-1", 8181, "合计在工企业作时间"],
  ["anhui-2007-performance-2", 8217, "（吨／）"],
  ["anhui-2007-performance-2", 8224, "（吨／年）1"],
  ["anhui-2007-performance-2", 8229, "【吨】"],
  ["guangdong-2009-renewal", 15448, "`"],
];

function find(id: string): PerformanceTemplate {
  const template = official.find((each) => each.id === id);
  if (!template) throw new Error(`no table ${id}`);
  return template;
}

function where({ source: form }: PerformanceTemplate, lines: readonly [number, number]): string {
  return passage(form?.file ?? "", lines);
}

/** The fragments of a piece as the file has them. A lone number is no fragment: the file's page numbers look the same. */
function fragments({ source, texts }: PrintedPiece): string[] {
  return (source?.parts ?? texts).map(squeeze).filter((text) => !/^\d+$/u.test(text));
}

function correct(text: string, remarks: readonly Remark[]): string {
  return remarks.reduce(
    (rest, { slip }) => (slip ? rest.replace(squeeze(slip.seed), squeeze(slip.corrected)) : rest),
    text,
  );
}

/** The fragments that do not stand in the passage in this order. */
function missing(parts: readonly string[], text: string): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

function allRemarks(template: PerformanceTemplate): Remark[] {
  const rows = template.blocks.flatMap((block) => (block.kind === "rows" ? (block.remarks ?? []) : []));
  return [...template.remarks, ...rows, ...allPieces(template).flatMap(({ remarks }) => remarks)];
}

const describeWithSeeds = seedsPresent ? describe : describe.skip;

describeWithSeeds("wording of performance tables (skipped where the collected regulations are absent)", () => {
  describe.each(official.map((template) => [template.id, template] as const))("%s", (id, template) => {
    test("the title", () => {
      expect(where(template, template.source?.lines ?? [1, 1])).toContain(squeeze(template.title));
    });

    test.each(allPieces(template).map((piece) => [piece.path, piece] as const))("%s", (_, piece) => {
      const parts = fragments(piece);
      expect(missing(parts, where(template, piece.source?.lines ?? [1, 1]))).toEqual([]);
      expect(parts.map((part) => correct(part, piece.remarks)).join("")).toBe(
        piece.texts
          .filter((text) => !/^\d+$/u.test(text))
          .map(squeeze)
          .join(""),
      );
    });

    test("nothing else is printed in the form's lines", () => {
      const taken = [squeeze(template.title), ...allPieces(template).flatMap(fragments)].sort(
        (a, b) => b.length - a.length,
      );
      const rest = taken.reduce(
        (text, fragment) => text.replaceAll(fragment, "|"),
        where(template, template.source?.lines ?? [1, 1]),
      );
      expect(rest.replaceAll(/\|+/gu, "|")).toBe(LEFT[id]);
    });
  });

  test.each(RESIDUES)("%s, line %d: the file has %s", (id, line, residue) => {
    expect(where(find(id), [line, line])).toContain(squeeze(residue));
  });

  test("row numbers stand before their row", () => {
    const numbered = official.flatMap((template) =>
      template.blocks.flatMap((block) =>
        block.kind !== "fields"
          ? []
          : block.rows.map((row) => ({ row, template })).filter(({ row }) => row.number !== null),
      ),
    );
    expect(numbered).toHaveLength(16);
    for (const { row, template } of numbered) {
      const first = row.heading ?? { text: row.fields[0]?.label ?? "", source: row.fields[0]?.source };
      expect(where(template, first.source?.lines ?? [1, 1])).toContain(`${row.number ?? ""}${squeeze(first.text)}`);
    }
  });
});

test.each(RESIDUES)("%s, line %d: %s is in no printed piece, and a remark says so", (id, _, residue) => {
  const template = find(id);
  expect(allPieces(template).filter(({ texts }) => texts.join("").includes(residue))).toEqual([]);
  expect(allRemarks(template).filter(({ zh }) => zh.includes(residue))).toHaveLength(1);
});
