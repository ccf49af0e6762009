import { withValueAt } from "../../../src/core/path";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { exampleOf, templateOf } from "../../core/performance/tables";
import { libreOfficePresent, Office } from "../../tools/libreOffice";
import { describeWith } from "../../tools/require";
import { entriesIn, planOf, tableIn } from "./books";

const ID = "general-performance";

/** The general table with diesel metered in cubic metres, as fuel is bought. */
function byVolume(): PerformanceTemplate {
  const text = JSON.stringify(templateOf(ID));
  const metered = text.replace(
    /("key":"energy\.diesel"[^{}]*(?:\{[^{}]*\}[^{}]*)*?"unit":)\{[^{}]*\}/gu,
    '$1{"zh":"立方米/年","base":"m3/a","factor":1}',
  );
  const template = JSON.parse(metered) as PerformanceTemplate;
  expect(metered).not.toBe(text);
  return template;
}

function cellsOf(template: PerformanceTemplate, raw: unknown) {
  const sheet = planOf(template, raw).sheets.find(({ kind }) => kind === "coefficients");
  return sheet?.cells ?? [];
}

test("every coefficient stands with its unit and where it comes from; an own one keeps its source", () => {
  const raw = {
    coefficients: { "standard-coal": { "raw-coal": { id: null, value: 0.68, source: "本企业检测报告" } } },
  };
  const rows = new Map<number, unknown[]>();
  for (const { row, value, style } of cellsOf(templateOf(ID), raw)) {
    if (style !== "hidden") rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  const shown = [...rows.values()];
  expect(shown).toContainEqual(["原煤", 0.68, "千克标准煤/千克", "本企业检测报告"]);
  expect(shown).toContainEqual(["天然气", 21.62, "吨二氧化碳/万立方米", expect.stringContaining("二手资料") as string]);
  expect(shown).toContainEqual(["蒸汽", null, "千克标准煤/千克", null]);
});

test("a density is asked for where a volume becomes a mass, and kept where somebody gave one", async () => {
  const densities = (template: PerformanceTemplate, raw: unknown) =>
    cellsOf(template, raw).flatMap(({ path }) => (path?.startsWith("/coefficients/density") ? [path] : []));
  expect(densities(templateOf(ID), {})).toEqual([]);
  expect(densities(byVolume(), {})).toEqual(["/coefficients/density/diesel"]);
  const raw = { coefficients: { density: { petrol: 0.74 } } };
  expect(densities(templateOf(ID), raw)).toEqual(["/coefficients/density/petrol"]);
  const { raw: read } = await entriesIn(templateOf(ID), await writeNew(planOf(templateOf(ID), raw)));
  expect(read).toMatchObject(raw);
});

describeWith("LibreOffice", libreOfficePresent)("computed by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  const total = async (template: PerformanceTemplate, raw: unknown) => {
    const plan = planOf(template, raw);
    const cell = plan.sheets[0]?.cells.find(({ path }) => path === "/indicators/energy.total/y3");
    const [bytes] = office.convert([await writeNew(plan)]);
    const table = await tableIn(bytes as Uint8Array);
    return [cell?.value, table.find("form", cell?.slot?.row ?? "", cell?.slot?.column ?? "")?.cell?.value];
  };

  test("a volume counts by its density, and not at all without one that can be believed", async () => {
    const metered = (density: unknown) => withValueAt(exampleOf(ID), "/coefficients/density/diesel", density);
    const [computed, found] = await total(byVolume(), metered(0.84));
    expect(computed).toEqual(expect.any(Number));
    expect(found).toBeCloseTo(computed as number, 6);
    expect(await total(byVolume(), metered(null))).toEqual(["", "无法计算"]);
    expect(await total(byVolume(), metered(840))).toEqual(["", "无法计算"]);
  }, 60_000);

  test("a carrier that is used and has no coefficient leaves no total", async () => {
    const without = withValueAt(exampleOf(ID), "/coefficients/standard-coal/steam", {
      id: null,
      value: null,
      source: null,
    });
    expect(await total(templateOf(ID), without)).toEqual(["", "无法计算"]);
  }, 60_000);
});
