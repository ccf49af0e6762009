/**
 * Renders every template's workbook, blank and filled, as PNG pages into out/screens, and every screen of the pane into
 * out/screens/pane, to be looked at.
 * Needs LibreOffice, pdftoppm and Chromium (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk, chromium).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { allLeaves, type Template } from "../src/core/template";
import { fill } from "../src/tasks/fill";
import { grade } from "../src/tasks/grade";
import { newWorkbook } from "../src/tasks/newWorkbook";
import { requireTemplate } from "../src/tasks/requireTable";
import { TEMPLATE_IDS } from "../src/templates";
import { writeNew } from "../src/workbook/xlsx/writeNew";
import { paneScreens } from "./browser/paneScreens";
import { XlsxWorkbook } from "../src/workbook/xlsx/xlsxWorkbook";

const OUT = resolve("out/screens");
const DPI = "80";

/** Every fifth criterion of a checklist is not at its best. */
function gradeAt({ checklist }: Template, index: number): string | undefined {
  return checklist?.grades[index % 5 === 4 ? 1 : 0];
}

/** An enterprise that loses a few points, with long names, so that wrapping shows. */
function example(template: Template): unknown {
  const lossy = allLeaves(template).map((item, index) => {
    const score = item.levels?.[index % 2]?.from ?? (index % 4 === 3 ? item.max * 0.9 : item.max);
    return [item.id, Math.round(score * 100) / 100] as const;
  });
  return {
    scores: Object.fromEntries(lossy),
    reasons: Object.fromEntries(lossy.map(([id]) => [id, "现场核查发现记录不全，扣去部分分值"])),
    vetoes: Object.fromEntries(template.vetoes.flatMap(({ id, totalBelow }) => (totalBelow ? [] : [[id, false]]))),
    criteria: Object.fromEntries(
      (template.checklist?.criteria ?? []).map(({ id }, index) => [id, gradeAt(template, index)]),
    ),
    gates: Object.fromEntries(template.gates.map(({ id }) => [id, "pass"])),
    eligibility: Object.fromEntries(template.eligibility.map(({ id }) => [id, true])),
    total: template.sections.length > 0 || template.checklist ? null : 81.5,
    experts: ["欧阳专家", "诸葛专家", "司马专家"].map((name) => ({ name, noInterest: true })),
    enterprise: {
      name: "某某（集团）有限责任公司精细化工新材料生产基地第二分公司",
      code: "91440000MA00000000",
      place: "某某市",
      industry: "化学原料和化学制品制造业",
      date: "2026-11-21",
      kind: "清洁生产审核",
    },
  };
}

async function workbooks(id: string): Promise<Map<string, Uint8Array>> {
  const blank = await writeNew(await newWorkbook(id));
  const workbook = new XlsxWorkbook(blank);
  await fill(workbook, example(await requireTemplate(id)));
  const graded = new XlsxWorkbook(workbook.save());
  await grade(graded);
  return new Map([
    [`${id}-blank`, blank],
    [`${id}-graded`, graded.save()],
  ]);
}

function render(names: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(OUT, "profile")).href}`;
  const files = names.map((name) => join(OUT, `${name}.xlsx`));
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", OUT, ...files], {
    stdio: "ignore",
  });
  for (const name of names) execFileSync("pdftoppm", ["-r", DPI, "-png", join(OUT, `${name}.pdf`), join(OUT, name)]);
}

/** How many pages a workbook prints on. */
function pages(name: string): number {
  const info = execFileSync("pdfinfo", [join(OUT, `${name}.pdf`)], { encoding: "utf8" });
  return Number(/Pages:\s+(\d+)/u.exec(info)?.[1] ?? 0);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const names: string[] = [];
for (const id of TEMPLATE_IDS) {
  for (const [name, bytes] of await workbooks(id)) {
    writeFileSync(join(OUT, `${name}.xlsx`), bytes);
    names.push(name);
  }
}
render(names);
await paneScreens();
process.stdout.write(`${join(OUT, "pane")}/*.png  every screen of the pane\n`);
for (const name of names) process.stdout.write(`${join(OUT, name)}-*.png  ${pages(name)} pages\n`);
