import fc from "fast-check";
import { performanceForm } from "../../../../scripts/importing/performanceForm";
import { HANDED } from "../../../../scripts/importing/performanceScores";
import { understandPerformance } from "../../../../src/importing/performance/understandPerformance";
import { formTemplate } from "../../../../src/taskpane/importing/form/composeForm";
import { asOneCell, withKind, withLabel, withoutCell, withUse } from "../../../../src/taskpane/importing/form/editForm";
import { entriesOf, type FormDraft } from "../../../../src/taskpane/importing/form/formDraft";
import { formProblems } from "../../../../src/taskpane/importing/form/formProblems";
import { formFrom, formOfOwn } from "../../../../src/taskpane/importing/form/startForm";
import type { PerformanceTemplate } from "../../../../src/core/performance/template";
import { loadPerformance, PERFORMANCE_IDS } from "../../../../src/templates/performance";
import { validatePerformance } from "../../../../src/templates/performance/schema";
import { KNOWN_UNITS } from "../../../../src/templates/performance/units";

const TODAY = "2026-03-01";

async function builtIn(id: string): Promise<PerformanceTemplate> {
  const template = await loadPerformance(id);
  if (!template) throw new Error(id);
  return template;
}

async function drafts(): Promise<FormDraft[]> {
  const templates = await Promise.all(PERFORMANCE_IDS.map(builtIn));
  return Object.values(HANDED).flatMap((handOver) =>
    templates.flatMap((template) =>
      understandPerformance(handOver(performanceForm(template)).document).map((read) => formFrom(read, "表").form),
    ),
  );
}

const placed = (form: FormDraft): FormDraft => ({ ...form, place: "某市" });

test("what was understood goes through the draft unchanged, but for its head", async () => {
  for (const id of PERFORMANCE_IDS) {
    const [read] = understandPerformance(
      HANDED["a .docx file"]?.(performanceForm(await builtIn(id))).document ?? { name: "", parts: [] },
    );
    if (!read) throw new Error(id);
    const template = formTemplate(placed(formFrom(read, "表.docx").form), TODAY);
    expect(template.blocks).toEqual(read.template.blocks);
    expect(template.years.map(({ role }) => role)).toEqual(read.template.years.map(({ role }) => role));
    expect(template).toMatchObject({ official: false, place: { zh: "某市" }, made: { by: null, on: TODAY } });
    expect(JSON.stringify(template.remarks)).toContain("表.docx");
    expect(validatePerformance(template)).toEqual([]);
  }
});

test("an own table goes through the draft unchanged, and keeps id and version until something is changed", async () => {
  const general = await builtIn("general-performance");
  const own = { ...general, id: "own-1", version: 3, made: { by: "张三", on: "2025-01-02" } };
  const form = formOfOwn(own, true);
  expect(formTemplate(form, TODAY)).toEqual(own);
  const [first] = entriesOf(form);
  const template = formTemplate(withLabel(form, first?.entry.key ?? 0, "别的名称"), TODAY);
  expect(template).toMatchObject({ id: "own-1", version: 4, made: { by: "张三", on: TODAY } });
});

test("of an official table an own one is made, without what only official ones have", async () => {
  for (const id of PERFORMANCE_IDS) {
    const template = formTemplate(formOfOwn(await builtIn(id), false), TODAY);
    expect([id, validatePerformance(template)]).toEqual([id, []]);
    expect(template).toMatchObject({ official: false, source: null, regulation: null });
    expect(template.id).toMatch(/^own-[0-9a-f]{12}$/u);
  }
});

type Change = (form: FormDraft, key: number, cell: string) => FormDraft;

const CHANGES: readonly Change[] = [
  (form, key) => withUse(form, key, false),
  (form, key) => withUse(form, key, true),
  (form, key) => asOneCell(form, key),
  (form, key) => withLabel(form, key, "总氮排放量（吨/年）"),
];

test("whatever is taken out, renamed or given another unit, the rest is a template", async () => {
  const all = (await drafts()).map(placed);
  const change = fc.record({
    at: fc.nat(),
    cell: fc.nat(),
    what: fc.oneof(
      fc.constantFrom(...CHANGES),
      fc.constantFrom(...KNOWN_UNITS).map(
        (unit): Change =>
          (form, key, cell) =>
            withKind(form, key, cell, "number", unit),
      ),
    ),
  });
  fc.assert(
    fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 12 }), (which, changes) => {
      let form = all[which % all.length];
      if (!form) throw new Error("no draft");
      for (const { at, cell, what } of changes) {
        const entries = entriesOf(form);
        const { entry } = entries[at % entries.length] ?? {};
        const changed = entry?.cells[cell % Math.max(1, entry.cells.length)];
        if (entry && changed) form = what(form, entry.key, changed.key);
        if (entry && changed && entry.cells.length > 1 && cell % 3 === 0)
          form = withoutCell(form, entry.key, changed.key);
      }
      if (formProblems(form).length > 0) return;
      expect(validatePerformance(formTemplate(form, TODAY))).toEqual([]);
    }),
    { seed: 7, numRuns: 150 },
  );
});
