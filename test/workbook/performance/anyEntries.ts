import fc from "fast-check";
import { allInputs, type Place } from "../../../src/core/performance/addresses";
import { coefficientRows } from "../../../src/core/performance/carriers";
import { FLOW_YEARS, settingPaths } from "../../../src/core/performance/entrySpots";
import { ledgerColumns } from "../../../src/core/performance/ledgerColumns";
import { allPlaces } from "../../../src/core/performance/addresses";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import { withValueAt } from "../../../src/core/path";

/** What a person types, by path; null is a blank. */
type Typed = readonly (readonly [path: string, value: unknown])[];

/** How often something is left blank or typed wrongly. */
export interface Habits {
  /** Whether words stand where figures belong. */
  readonly isTidy: boolean;
}

/** A figure as people have them: whole, or with up to three decimals, often 0. */
const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9_000_000 }).map((value) => value / 1000) },
);
const text = fc.constantFrom(
  "甲",
  "=SUM(1,2)",
  "0012",
  "1-1",
  "车间 & <b>",
  "2023-05",
  "一二三四五六七八九十".repeat(3),
);
const day = fc.constantFrom("2023-05-12", "2024-01", "2023年5月", "2025.6");
const unreadable = fc.constantFrom("约30", "未测", "/");

function maybe(value: fc.Arbitrary<unknown>, blanks: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: blanks, arbitrary: fc.constant(null) }, { weight: 10, arbitrary: value });
}

function number({ isTidy }: Habits, blanks: number): fc.Arbitrary<unknown> {
  const odd = { weight: isTidy ? 0 : 1, arbitrary: unreadable };
  return maybe(fc.oneof({ weight: 20, arbitrary: figure }, odd), blanks);
}

function placeValue({ cell, path }: Place, habits: Habits): fc.Arbitrary<unknown> {
  switch (cell.kind) {
    case "number": {
      // Summaries are mostly counted, not typed.
      const isCounted = path.startsWith("/options/") || cell.option !== undefined;
      return number(habits, isCounted ? 60 : 3);
    }
    case "year":
      return maybe(fc.integer({ min: 2015, max: 2025 }), 1);
    case "date":
      return maybe(day, 2);
    case "list":
    case "text":
      return maybe(text, 2);
  }
}

function typed(paths: readonly (readonly [string, fc.Arbitrary<unknown>])[]): fc.Arbitrary<Typed> {
  return fc.tuple(...paths.map(([path, value]) => value.map((one) => [path, one] as const)));
}

function form(template: PerformanceTemplate, habits: Habits): fc.Arbitrary<Typed> {
  return typed(allInputs(template).map((place) => [place.path, placeValue(place, habits)] as const));
}

function settings(template: PerformanceTemplate): fc.Arbitrary<Typed> {
  const { auditStart, moneyLimit } = settingPaths(allPlaces(template));
  const own = (path: string, value: fc.Arbitrary<unknown>) =>
    path.startsWith("/settings/") ? [[path, maybe(value, 2)] as const] : [];
  const rate = ["/settings/discountRate", maybe(fc.constantFrom(8, 6.5, 0), 2)] as const;
  return typed([...own(auditStart, day), ...own(moneyLimit, fc.constantFrom(5, 10)), rate]);
}

/** Numbers that no other row has. */
function optionNumber(row: number): fc.Arbitrary<unknown> {
  return fc.constantFrom(`F${row + 1}`, row + 1, `1-${row + 1}`);
}

function optionRow(template: PerformanceTemplate, row: number, habits: Habits): fc.Arbitrary<Typed> {
  const { savings, reductions } = ledgerColumns(template);
  const at = (field: string) => `/ledger/${row}/${field}`;
  const amounts = [...savings.map(({ key }) => `savings/${key}`), ...reductions.map(({ key }) => `reductions/${key}`)];
  // Which kind an option is cannot be told from an investment that is a word; the sheet then counts none at all.
  const kind = typed([
    [at("kind"), fc.constantFrom("无/低费", "中/高费", "无低费", "高费")],
    [at("investment"), number(habits, 1)],
  ]);
  const byLimit = typed([[at("investment"), number({ isTidy: true }, 1)]]);
  const others = typed([
    [at("number"), maybe(optionNumber(row), 2)],
    [at("name"), maybe(text, 1)],
    [at("status"), maybe(fc.constantFrom("已实施", "待实施", "拟实施"), 1)],
    [at("date"), maybe(day, 3)],
    [at("saving"), number(habits, 3)],
    [at("abatement"), number(habits, 3)],
    [at("benefit"), number(habits, 5)],
    [at("evidence"), maybe(text, 5)],
    ...amounts.map((field) => [at(field), number(habits, 20)] as const),
  ]);
  return fc.tuple(fc.oneof(kind, byLimit), others).map((parts) => parts.flat());
}

function ledger(template: PerformanceTemplate, habits: Habits): fc.Arbitrary<Typed> {
  return fc.nat({ max: 9 }).chain((count) => {
    const rows = Array.from({ length: count }, (_, row) => optionRow(template, row, habits));
    return fc.tuple(...rows).map((all) => all.flat());
  });
}

function feasibility(): fc.Arbitrary<Typed> {
  const flow = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((value) => value / 4) },
    { weight: 1, arbitrary: fc.constantFrom(0, -3, null) },
  );
  const row = (index: number) =>
    fc
      .nat({ max: FLOW_YEARS })
      .chain((years) =>
        typed([
          [`/feasibility/${index}/number`, maybe(optionNumber(index), 1)],
          ...Array.from({ length: years }, (_, year) => [`/feasibility/${index}/flows/${year}`, flow] as const),
        ]),
      );
  return fc.nat({ max: 4 }).chain((count) => {
    return fc.tuple(...Array.from({ length: count }, (_, index) => row(index))).map((all) => all.flat());
  });
}

function coefficients(template: PerformanceTemplate): fc.Arbitrary<Typed> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 40_000 }).map((one) => one / 10_000) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return typed(
    coefficientRows(template).flatMap(({ measure, carrier }) => {
      const holder = `/coefficients/${measure}/${carrier}`;
      return [
        [`${holder}/value`, value],
        [`${holder}/source`, maybe(text, 1)],
        [`${holder}/id`, fc.constant(null)],
      ] as const;
    }),
  );
}

/** Entries of a performance table as people leave them: figures, blanks, lists of options; untidy ones with words. */
export function anyEntries(template: PerformanceTemplate, habits: Habits): fc.Arbitrary<Record<string, unknown>> {
  const parts = [
    form(template, habits),
    settings(template),
    ledger(template, habits),
    feasibility(),
    coefficients(template),
  ];
  return fc
    .tuple(...parts)
    .map((all) =>
      all.flat().reduce<Record<string, unknown>>((raw, [path, value]) => withValueAt(raw, path, value), {}),
    );
}
