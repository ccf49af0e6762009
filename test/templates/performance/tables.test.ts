import type { Cell, NumberCell } from "../../../src/core/performance/cell";
import { allPlaces } from "../../../src/core/performance/addresses";
import type { Block, PerformanceTemplate } from "../../../src/core/performance/template";
import { allPieces } from "../../../src/core/performance/wordings";
import { loadPerformance, PERFORMANCE_IDS } from "../../../src/templates/performance";
import { squeeze } from "../../seeds";

async function require(id: string): Promise<PerformanceTemplate> {
  const template = await loadPerformance(id);
  if (!template) throw new Error(`no table ${id}`);
  return template;
}

function block<K extends Block["kind"]>(template: PerformanceTemplate, kind: K): Extract<Block, { kind: K }> {
  const found = template.blocks.find((each) => each.kind === kind);
  if (!found) throw new Error(`no block ${kind}`);
  return found as Extract<Block, { kind: K }>;
}

function figure(cells: readonly Cell[], key: string): NumberCell {
  const found = cells.find((cell) => cell.key === key);
  if (found?.kind !== "number") throw new Error(`no figure ${key}`);
  return found;
}

const cellsOf = (template: PerformanceTemplate) => allPlaces(template).map(({ cell }) => cell);

test("one printed header with two figures is two cells, each with its own key and unit", async () => {
  const { rows } = block(await require("guangdong-2009-mandatory-performance"), "indicators");
  const twofold = rows.map(({ label, cells }) => [
    label,
    cells.map((cell) => (cell.kind === "number" ? `${cell.key} ${cell.unit.zh} ${cell.unit.factor}` : cell.kind)),
  ]);
  expect(twofold).toEqual(
    expect.arrayContaining([
      ["年产值（亿元）/纳税（万元）", ["output.value 亿元 100000000", "tax 万元 10000"]],
      ["煤耗（万吨/年）/电耗（万度/年）", ["energy.coal 万吨/年 10000", "energy.electricity 万度/年 10000"]],
      ["水耗/废水排放量（万吨/年）", ["water.fresh 万吨/年 10000", "wastewater.discharged 万吨/年 10000"]],
      ["COD产生/排放量（吨/年）", ["cod.produced 吨/年 1", "cod.discharged 吨/年 1"]],
      ["主要产品名称及年产量", ["text", "product.output 所填单位 1"]],
      ["废气排放量（万米3/年）", ["waste-gas.discharged 万米3/年 10000"]],
    ]),
  );
  expect(rows.filter(({ label, cells }) => label.includes("产生/排放量") && cells.length !== 2)).toEqual([]);
  expect(rows.map(({ cells }) => cells.length).reduce((sum, count) => sum + count)).toBe(27);
});

test("each unit of an official table is printed in it", async () => {
  for (const id of PERFORMANCE_IDS) {
    const template = await require(id);
    const print = squeeze(
      allPieces(template)
        .flatMap(({ texts }) => texts)
        .join("|"),
    );
    const units = cellsOf(template).flatMap((cell) =>
      cell.kind === "number" && !cell.unit.from ? [cell.unit.zh] : [],
    );
    if (template.official) expect(units.filter((unit) => !print.includes(unit))).toEqual([]);
  }
});

test("percentages lie between 0 and 100 where they are shares", async () => {
  const { rows } = block(await require("guangdong-2009-mandatory-performance"), "indicators");
  const cell = figure(
    rows.flatMap(({ cells }) => cells),
    "water.recycling",
  );
  expect([cell.min, cell.max, cell.unit.base, cell.direction]).toEqual([0, 100, "%", "higher"]);
});

test("Guangdong's summary adds both kinds by status, and then both", async () => {
  const { columns, rows } = block(await require("guangdong-2009-mandatory-performance"), "options");
  expect(columns.map(({ key, formula }) => [key, formula ?? null])).toEqual([
    ["low.implemented", null],
    ["low.planned", null],
    ["high.implemented", null],
    ["high.planned", null],
    ["all.implemented", { op: "sum", of: ["low.implemented", "high.implemented"] }],
    ["all.planned", { op: "sum", of: ["low.planned", "high.planned"] }],
    ["total", { op: "sum", of: ["all.implemented", "all.planned"] }],
  ]);
  expect(rows.map(({ measure, of }) => of ?? measure)).toEqual([
    ...["count", "investment", "benefit", "wastewater", "cod", "bod", "other-water"],
    ...["so2", "nox", "smoke", "dust", "solid-waste", "other"],
  ]);
});

test("the sentences of the renewal form are figures of options", async () => {
  const options = cellsOf(await require("guangdong-2009-renewal")).flatMap((cell) =>
    cell.kind === "number" ? [cell.option] : [],
  );
  const kinds = [
    { kind: "low", status: "implemented" },
    { kind: "high", status: "implemented" },
    { kind: "all", status: "planned" },
  ];
  expect(options).toEqual(
    kinds.flatMap((which) => ["count", "investment", "benefit"].map((measure) => ({ measure, ...which }))),
  );
});

test("Anhui's second table pairs what was produced with what was cut", async () => {
  const sides = cellsOf(await require("anhui-2007-performance-2")).flatMap((cell) =>
    cell.kind === "number" && cell.pair ? [`${cell.pair.id} ${cell.pair.side}`] : [],
  );
  const pollutants = ["cod", "ammonia", "dust", "so2", "wastewater", "solid-waste", "hazardous-waste"];
  expect(sides).toEqual([
    ...pollutants.flatMap((id) => [`${id} produced`, `${id} reduced`]),
    ...["raw.a", "raw.b", "raw.c", "water"].flatMap((id) => [`${id} consumed`, `${id} saved`]),
  ]);
});

describe("the general table", () => {
  test("says that it is no official form", async () => {
    const { title, official, regulation, source, force } = await require("general-performance");
    expect([title, official, regulation, source, force]).toEqual(["通用绩效表（非官方表格）", false, null, null, null]);
  });

  test("has two years or three", async () => {
    const { years } = await require("general-performance");
    expect(years.map(({ cell, role, optional }) => [cell.key, role, optional])).toEqual([
      ["y1", "earlier", true],
      ["y2", "before", false],
      ["y3", "after", false],
    ]);
  });

  test("has each quantity per unit of product and of output value", async () => {
    const cells = cellsOf(await require("general-performance"));
    const keys = new Set(cells.map(({ key }) => key));
    const quantities = [...keys].filter(
      (key) =>
        /^(energy|co2|wastewater|cod|ammonia|waste-gas|so2|nox|vocs|dust|solid-waste|hazardous-waste)\.[a-z0-9-]+$/u.test(
          key,
        ) ||
        /^raw\.\d$/u.test(key) ||
        key === "water.fresh",
    );
    expect(quantities).toHaveLength(12 + 3 + 1 + 5 + 2 * 7 + 1 + 2 * 3);
    expect(quantities.filter((key) => !keys.has(`${key}.per-product`) || !keys.has(`${key}.per-value`))).toEqual([]);
  });

  test("adds every carrier into comprehensive energy, and all but the unnamed ones into CO2", async () => {
    const cells = cellsOf(await require("general-performance"));
    const carriers = cells.flatMap((cell) =>
      cell.kind === "number" && cell.carrier && cell.key.startsWith("energy.") ? [cell.key] : [],
    );
    const of = [...new Set(carriers)];
    expect(figure(cells, "energy.total").formula).toEqual({ op: "standard-coal", of });
    expect(figure(cells, "co2.energy").formula).toEqual({
      op: "carbon-dioxide",
      of: of.filter((key) => key !== "energy.other-energy"),
    });
  });
});
