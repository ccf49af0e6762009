import Big from "big.js";
import fc from "fast-check";
import { writeXlsx, type Cell } from "hucre/xlsx";
import { internalRate, netPresentValue, payback } from "../../../../src/core/performance/calculation/economics";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { libreOfficePresent, Office } from "../../../tools/libreOffice";
import { describeWith } from "../../../tools/require";

const ROWS = 500;
const SEED = 20261121;
const YEARS = 20;
const TOLERANCE = 1e-9;

interface Project {
  /** In hundredths, so that the file holds the figures exactly as computed with. */
  readonly investment: number;
  readonly flows: readonly number[];
  /** In thousandths. */
  readonly rate: number;
}

/** The project's figures as decimals. */
function figures({ investment, flows, rate }: Project) {
  return {
    investment: new Big(investment).div(100),
    flows: flows.map((one) => new Big(one).div(100)),
    rate: new Big(rate).div(1000),
  };
}

type Figures = ReturnType<typeof figures>;

function firstYear({ flows }: Figures): Big {
  return flows[0] ?? new Big(0);
}

/** Whether there is a payback time and a rate to compare. */
function hasAll(one: Figures): boolean {
  const { investment, flows } = one;
  return internalRate(investment, flows).value !== null && payback(investment, firstYear(one)).value !== null;
}

const flow = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 10_00, max: 20_000_00 }) },
  // A bad year, or a replacement: more than one change of sign, and mostly still one rate.
  { weight: 1, arbitrary: fc.integer({ min: -2_000_00, max: 0 }) },
);

/** Options as enterprises have them, good and bad: paid for at first, paid back over some years or never. */
const project: fc.Arbitrary<Project> = fc
  .record({
    investment: fc.integer({ min: 1_00, max: 50_000_00 }),
    flows: fc.array(flow, { minLength: 1, maxLength: YEARS, size: "max" }),
    rate: fc.integer({ min: 0, max: 300 }),
  })
  .filter((one) => hasAll(figures(one)));

const PROJECTS = fc.sample(project, { numRuns: ROWS, seed: SEED });
/**
 * LibreOffice's IRR is Newton's method, which from its usual start at 10 % runs away from rates such as −90 % or 5000 %; a
 * start good to two digits brings it near, and it then finds all the others by itself.
 */
function start(one: Project): string {
  const { investment, flows } = figures(one);
  const growth = new Big((internalRate(investment, flows).value ?? 0.1) + 1);
  return growth.prec(2).minus(1).toFixed();
}

/** Rate, investment as it is paid and flows from column A on; then NPV, IRR and payback with a wrong result stored. */
function workbook(): Promise<Uint8Array> {
  const cells = new Map<string, Cell>();
  PROJECTS.forEach((one, row) => {
    const { investment, flows, rate } = figures(one);
    const values = [rate, investment.times(-1), ...flows].map((value) => value.toNumber());
    values.forEach((value, column) => cells.set(`${row},${column}`, { value, type: "number" }));
    const [line, last] = [row + 1, String.fromCharCode(66 + flows.length)];
    const formulas = [
      `NPV(A${line},C${line}:${last}${line})+B${line}`,
      `IRR(B${line}:${last}${line},${start(one)})`,
      `-B${line}/C${line}`,
    ];
    formulas.forEach((formula, index) => {
      cells.set(`${row},${30 + index}`, { value: -777, type: "formula", formula, formulaResult: -777 });
    });
  });
  return writeXlsx({ sheets: [{ name: "flows", rows: [], cells }] });
}

/** Relative where the figure is large. */
function distance(ours: number | null, theirs: unknown): number {
  if (ours === null || typeof theirs !== "number") return Infinity;
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
}

describeWith("LibreOffice", libreOfficePresent)("computed by LibreOffice as well", () => {
  const office = new Office();
  afterAll(() => office.dispose());
  const results = new Map<string, unknown>();

  beforeAll(async () => {
    const [bytes] = office.convert([await workbook()]);
    const [sheet] = await new XlsxWorkbook(bytes as Uint8Array).readSheets();
    for (const { row, column, value } of sheet?.cells ?? []) results.set(`${row},${column}`, value);
  }, 120_000);

  test.each<[string, number, (one: Figures) => number | null]>([
    ["NPV", 30, ({ investment, flows, rate }) => netPresentValue(investment, flows, rate).value],
    ["IRR", 31, ({ investment, flows }) => internalRate(investment, flows).value],
    ["payback", 32, (one) => payback(one.investment, firstYear(one)).value?.toNumber() ?? null],
  ])("%s", (_, column, ours) => {
    const apart = PROJECTS.flatMap((one, row) => {
      const [own, theirs] = [ours(figures(one)), results.get(`${row},${column}`)];
      return distance(own, theirs) <= TOLERANCE ? [] : [{ row, own, theirs, ...one }];
    });
    expect(apart).toEqual([]);
  });
});
