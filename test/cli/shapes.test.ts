import type { ReportJson } from "../../src/report/json";
import { TEMPLATE_IDS } from "../../src/templates";
import { PERFORMANCE_IDS } from "../../src/templates/performance";
import { templateOf } from "../core/filling";
import { newFile } from "../workbook/xlsx/fixtures";
import { CommandLine } from "./commandLine";

const line = new CommandLine();
afterAll(() => line.dispose());

const REPORT_KEYS = [
  "template",
  "complete",
  "filled",
  "count",
  "sections",
  "bonus",
  "total",
  "provisional",
  "max",
  "vetoes",
  "gates",
  "grade",
  "next",
  "findings",
  "explanation",
];

async function json(argv: readonly string[], stdin = "{}"): Promise<unknown> {
  return JSON.parse((await line.run([...argv, "--json"], stdin)).out);
}

test.each(["{}", '{"scores": {"1.1": 1}, "vetoes": {"v1": true}}'])(
  "every report has the same keys, from entries and from workbooks: %s",
  async (entries) => {
    const file = line.file("shape.xlsx", await newFile("shandong-2008", JSON.parse(entries)));
    const reports = [
      await json(["score", "--template", "shandong-2008", "--entries", "-"], entries),
      await json(["check", file]),
      await json(["grade", file, "-o", file]),
    ] as ReportJson[];
    for (const report of reports) {
      expect(Object.keys(report)).toEqual(REPORT_KEYS);
      for (const section of report.sections) expect(Object.keys(section)).toEqual(["id", "score", "max"]);
      for (const step of report.explanation) expect(Object.keys(step)).toEqual(["code", "article", "message"]);
      expect(report.findings.length).toBeGreaterThan(0);
    }
  },
);

test("findings have code, severity, path and message, and in a workbook their cell", async () => {
  const id = "guangdong-2009-voluntary";
  const bare = (await json(["score", "--template", id, "--entries", "-"])) as ReportJson;
  expect(bare.findings.find(({ code }) => code === "missing")).toEqual({
    code: "missing",
    severity: "warning",
    path: "/scores/1.1",
    item: "1.1",
    message: "1.1 清洁生产审核实施报告：尚未评分；空白不等于零分，得零分请填 0。",
  });
  const checked = (await json(["check", line.file("cells.xlsx", await newFile(id))])) as ReportJson;
  expect(checked.findings.find(({ code }) => code === "missing")).toMatchObject({ sheet: "评分表", cell: "G5" });
});

test("a grade and the way to the next one have fixed keys", async () => {
  const report = (await json(
    ["score", "--template", "shenzhen-2025-voluntary", "--entries", "-"],
    '{"total": 75}',
  )) as ReportJson;
  expect(Object.keys(report.grade ?? {})).toEqual(["label", "result", "pass", "honour"]);
  const low = (await json(
    ["score", "--template", "shenzhen-2025-voluntary", "--entries", "-"],
    '{"total": 10}',
  )) as ReportJson;
  expect(Object.keys(low.next ?? {})).toEqual(["label", "distance", "inclusive"]);
});

test("the list of tables says of each what a program needs to choose", async () => {
  const all = (await json(["templates"])) as Record<string, unknown>[];
  expect(all.map(({ id }) => id)).toEqual([...TEMPLATE_IDS, ...PERFORMANCE_IDS]);
  const common = [
    "kind",
    "id",
    "version",
    "title",
    "regulation",
    "place",
    "year",
    "audit",
    "stage",
    "official",
    "standing",
    "force",
  ];
  for (const { kind, ...summary } of all) {
    const checklist = "criteria" in summary ? ["criteria", "grades", "outcomes"] : [];
    const own = kind === "scoring" ? ["total", "items", "vetoes", "passMarks", ...checklist] : ["inputs", "years"];
    expect(Object.keys({ kind, ...summary })).toEqual([...common, "number", ...own]);
  }
});

test.each(TEMPLATE_IDS)("the table %s is shown whole", async (id) => {
  expect(await json(["template", id])).toEqual(JSON.parse(JSON.stringify(templateOf(id))));
});
