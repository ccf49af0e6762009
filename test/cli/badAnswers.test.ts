import type { ReportJson } from "../../src/report/json";
import { openTable } from "../../src/tasks/openTable";
import { a1 } from "../../src/workbook/address";
import type { CellValue, SheetKind } from "../../src/workbook/slots";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { templates } from "../core/filling";
import { newFile } from "../workbook/xlsx/fixtures";
import { rewrite } from "../workbook/xlsx/packages";
import { CommandLine } from "./commandLine";

const line = new CommandLine();
afterAll(() => line.dispose());

async function checked(bytes: Uint8Array): Promise<{ code: number; report: ReportJson }> {
  const { code, out } = await line.run(["check", line.file("cells.xlsx", bytes), "--json"]);
  return { code, report: JSON.parse(out) as ReportJson };
}

interface Typed {
  readonly kind: SheetKind;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** Types into a new workbook and gives the place of each cell. */
async function typed(id: string, all: readonly Typed[]): Promise<{ bytes: Uint8Array; places: string[] }> {
  const workbook = new XlsxWorkbook(await newFile(id));
  const { table } = await openTable(workbook);
  const changes = all.map(({ kind, row, column, value }) => {
    const place = table.find(kind, row, column);
    if (!place) throw new Error(`no cell for ${row} ${column}`);
    return { sheet: place.sheet, row: place.row, column: place.column, value, keepFormula: false };
  });
  await workbook.writeCells(changes);
  return { bytes: workbook.save(), places: changes.map((change) => `${change.sheet}!${a1(change)}`) };
}

test.each(templates.map((template) => [template.id, template] as const))(
  "words in any cell that wants a figure or an answer are found where they stand (%s)",
  async (id, template) => {
    const { table } = await openTable(new XlsxWorkbook(await newFile(id)));
    const { vetoes, gates, eligibility, conditions, bonus, sections } = template;
    const answers = [
      ...vetoes.filter((veto) => veto.totalBelow === undefined),
      ...gates,
      ...eligibility,
      ...conditions,
      ...(template.checklist?.criteria ?? []),
    ];
    const leaves = sections.flatMap(({ items }) => items.flatMap((item) => item.items ?? [item]));
    const scored = [...leaves.flatMap((item) => item.items ?? [item]), ...bonus];
    const cells = [
      ...scored.map((item) => ({ kind: "scoring", row: item.id, column: "score", value: "八" }) as const),
      ...answers.map((clause) => ({ kind: "answers", row: clause.id, column: "answer", value: "八" }) as const),
    ];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ kind, row, column }) => !table.find(kind, row, column))).toEqual([]);
    const { bytes, places } = await typed(id, cells);
    const { code, report } = await checked(bytes);
    const found = report.findings.filter(({ severity }) => severity === "error").map((f) => `${f.sheet}!${f.cell}`);
    expect(code).toBe(1);
    expect(found.sort()).toEqual(places.sort());
  },
);

test.each<[string, Typed, string, RegExp]>([
  ["a veto", { kind: "answers", row: "v1", column: "answer", value: "有" }, "not-yes-no", /“有”无法识别/u],
  ["a veto as a number", { kind: "answers", row: "v1", column: "answer", value: 1 }, "not-yes-no", /“1”无法识别/u],
  [
    "a metric",
    { kind: "answers", row: "metric.2.6.rdShare", column: "answer", value: "2.4%" },
    "not-a-number",
    /“2\.4%”不是数字/u,
  ],
  [
    "a metric below its range",
    { kind: "answers", row: "metric.3.4.complianceRate", column: "answer", value: -1 },
    "metric-out-of-range",
    /-1%/u,
  ],
  ["a maximum", { kind: "scoring", row: "1.1", column: "max", value: "八" }, "maximum-altered", /“八”.*规定为 8/u],
])("%s that cannot be right is told with sheet and cell", async (_name, cell, finding, words) => {
  const { bytes, places } = await typed("guangdong-2009-voluntary", [cell]);
  const { code, report } = await checked(bytes);
  const found = report.findings.find((candidate) => candidate.code === finding);
  expect([code, `${found?.sheet}!${found?.cell}`]).toEqual([1, places[0]]);
  expect(found?.message).toMatch(words);
});

test("a maximum that is blank is taken for the printed one", async () => {
  const cell = { kind: "scoring", row: "1.1", column: "max", value: null } as const;
  const { code, report } = await checked((await typed("guangdong-2009-voluntary", [cell])).bytes);
  expect([code, report.sections[0]?.max]).toEqual([0, 30]);
});

/** Errors besides results that nobody has computed anew. */
const errorsOf = ({ findings }: ReportJson) =>
  findings.filter(({ severity, code }) => severity === "error" && code !== "result-altered").map(({ code }) => code);

test("answers with spaces around them are answers", async () => {
  const { bytes } = await typed("guangdong-2009-voluntary", [
    { kind: "answers", row: "v1", column: "answer", value: " 是 " },
  ]);
  const { report } = await checked(bytes);
  expect([report.vetoes, errorsOf(report)]).toEqual([["v1"], []]);
});

test("a veto that is a formula counts by its result, with a warning at its cell", async () => {
  const bytes = rewrite(await newFile(), "xl/worksheets/sheet3.xml", (xml) =>
    xml.replace(/<c r="E5"([^>]*)\/>/u, '<c r="E5"$1 t="str"><f>IF(1,"是")</f><v>是</v></c>'),
  );
  const { report } = await checked(bytes);
  expect([report.vetoes, errorsOf(report)]).toEqual([["v1"], []]);
  expect(report.findings.find((found) => found.code === "formula-in-entry")).toMatchObject({
    severity: "warning",
    sheet: "核查与否决",
    cell: "E5",
  });
});

test.each(["scoring", "answers"] as const)("a deleted sheet is named once (%s)", async (kind) => {
  const { table } = await openTable(new XlsxWorkbook(await newFile()));
  const name = table.sheets.get(kind) ?? "";
  const bytes = rewrite(await newFile(), "xl/workbook.xml", (xml) =>
    xml.replace(new RegExp(`<sheet name="${name}"[^>]*/>`, "u"), ""),
  );
  const { code, report } = await checked(bytes);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  expect([code, errors.map((found) => found.code)]).toEqual([1, ["sheet-missing"]]);
  expect(errors[0]?.message).toContain(name);
});
