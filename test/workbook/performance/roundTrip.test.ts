import fc from "fast-check";
import { allPlaces } from "../../../src/core/performance/addresses";
import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { byId, exampleOf, reference, templateOf } from "../../core/performance/tables";
import { libreOfficePresent, Office } from "../../tools/libreOffice";
import { openpyxlPresent, throughOpenpyxl } from "../../tools/python";
import { describeWith } from "../../tools/require";
import { anyEntries } from "./anyEntries";
import { entriesIn, filledPaths, planOf } from "./books";

const SEED = 20261121;

describe.each(byId)("%s", (id, template) => {
  test("the example reads back as it was written, without a finding", async () => {
    const raw = exampleOf(id);
    const { raw: read, findings, cells } = await entriesIn(template, await writeNew(planOf(template, raw)));
    const { coefficients, ...others } = filledPaths(read);
    expect(coefficients).toBeUndefined();
    expect(others).toMatchObject(filledPaths(raw));
    expect(findings).toEqual([]);
    for (const { path } of allPlaces(template)) expect([path, cells.has(path)]).toEqual([path, true]);
    const figures = (entries: unknown) => evaluatePerformance(template, entries, reference).figures;
    expect(figures(read)).toEqual(figures(raw));
  });

  test("whatever was typed reads back, and comes to the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries(template, { isTidy: false }), async (raw) => {
        const { raw: read, findings } = await entriesIn(template, await writeNew(planOf(template, raw)));
        expect(filledPaths(read)).toEqual(filledPaths(raw));
        expect(findings).toEqual([]);
        const [before, after] = [raw, read].map((entries) => evaluatePerformance(template, entries, reference));
        expect(after).toEqual(before);
      }),
      { numRuns: 8, seed: SEED },
    );
  }, 60_000);
});

test("an empty workbook holds empty lists and the built-in coefficients, so that a later edition changes nothing", async () => {
  const template = templateOf("general-performance");
  const { raw } = await entriesIn(template, await writeNew(planOf(template, {})));
  expect(raw).toMatchObject({ ledger: [], feasibility: [], rows: { targets: [], problems: [] } });
  expect(raw).toMatchObject({ fields: { "audit.focus": [] } });
  expect(raw).toMatchObject({
    coefficients: {
      "standard-coal": {
        electricity: { id: "electricity-calorific", value: 0.1229 },
        steam: { id: null, value: null, source: null },
      },
    },
  });
});

test("coded kinds and statuses are shown as people choose them", async () => {
  const template = templateOf("guangdong-2009-renewal");
  const raw = {
    ledger: [
      { kind: "low", status: "implemented" },
      { kind: "high", status: "planned" },
    ],
  };
  const { raw: read } = await entriesIn(template, await writeNew(planOf(template, raw)));
  expect(read["ledger"]).toEqual([
    { kind: "无/低费", status: "已实施" },
    { kind: "中/高费", status: "待实施" },
  ]);
});

describeWith("openpyxl", openpyxlPresent)("saved by openpyxl", () => {
  test.each(byId)(
    "%s reads the same",
    async (_id, template) => {
      const all = fc.sample(anyEntries(template, { isTidy: false }), { numRuns: 4, seed: SEED });
      const files = await Promise.all(all.map((raw) => writeNew(planOf(template, raw))));
      for (const [index, bytes] of throughOpenpyxl(files).entries()) {
        expect(filledPaths((await entriesIn(template, bytes)).raw)).toEqual(filledPaths(all[index]));
      }
    },
    60_000,
  );
});

describeWith("LibreOffice", libreOfficePresent)("saved by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test.each(byId)(
    "%s reads the same, also after a trip through .ods",
    async (_id, template) => {
      const all = fc.sample(anyEntries(template, { isTidy: false }), { numRuns: 3, seed: SEED });
      const files = await Promise.all(all.map((raw) => writeNew(planOf(template, raw))));
      const saved = office.convert(files);
      const [ods] = office.convert(saved.slice(0, 1), "ods");
      const again = office.convert([ods as Uint8Array], "xlsx", "ods");
      for (const [index, bytes] of [...saved, ...again].entries()) {
        const expected = filledPaths(all[index % saved.length]);
        expect(filledPaths((await entriesIn(template, bytes)).raw)).toEqual(expected);
      }
    },
    120_000,
  );
});
