import Big from "big.js";
import fc from "fast-check";
import { sum } from "../../../../src/core/decimal";
import type { Option } from "../../../../src/core/performance/calculation/option";
import { summarise, type Summary, type SummaryRow } from "../../../../src/core/performance/calculation/summary";
import { anyOption, option } from "./options";

const STATUSES = ["implemented", "planned", "all"] as const;
const KINDS = ["low", "high", "all"] as const;

/** A row as nine sums, kinds one after the other, each implemented, planned, all. */
function sums(row: SummaryRow | undefined): (string | undefined)[] {
  return KINDS.flatMap((kind) => STATUSES.map((status) => row?.[kind][status].sum.toFixed()));
}

const big = (value: number | string) => new Big(value);
const LEDGER: readonly Option[] = [
  option({ investment: big("0.1"), benefit: big("1.5"), reductions: new Map([["cod", big("0.3")]]) }),
  option({ investment: big("0.2"), saving: big("2"), abatement: big("0.5"), savings: new Map([["power", big(4)]]) }),
  option({ status: "planned", investment: big(3), benefit: big(1), reductions: new Map([["cod", big("0.6")]]) }),
  option({ kind: "high", investment: big(120), benefit: big(40), reductions: new Map([["so2", big(2)]]) }),
  option({ kind: "high", status: "planned", investment: null, benefit: big(7), refused: ["reductions/so2"] }),
];

describe("a ledger", () => {
  const summary = summarise(LEDGER);

  test.each<[string, SummaryRow | undefined, string[]]>([
    ["number", summary.count, ["2", "1", "3", "1", "1", "2", "3", "2", "5"]],
    ["investment", summary.investment, ["0.3", "3", "3.3", "120", "0", "120", "120.3", "3", "123.3"]],
    ["benefit", summary.benefit, ["4", "1", "5", "40", "7", "47", "44", "8", "52"]],
    ["benefit of saving", summary.saving, ["2", "0", "2", "0", "0", "0", "2", "0", "2"]],
    ["benefit of abatement", summary.abatement, ["0.5", "0", "0.5", "0", "0", "0", "0.5", "0", "0.5"]],
    ["power", summary.savings.get("power"), ["4", "0", "4", "0", "0", "0", "4", "0", "4"]],
    ["COD", summary.reductions.get("cod"), ["0.3", "0.6", "0.9", "0", "0", "0", "0.3", "0.6", "0.9"]],
    ["SO2", summary.reductions.get("so2"), ["0", "0", "0", "2", "0", "2", "2", "0", "2"]],
  ])("%s by kind and status", (_, row, expected) => {
    expect(sums(row)).toEqual(expected);
  });

  test("says where a figure is missing: a blank investment, a refused reduction; not where an option reduces nothing", () => {
    const { investment, benefit, reductions } = summary;
    expect([investment.high.planned.missing, investment.all.all.missing, investment.low.all.missing]).toEqual([
      1, 1, 0,
    ]);
    expect(benefit.all.all.missing).toBe(0);
    expect(investment.all.all.refused).toBe(0);
    expect(reductions.get("so2")?.all.all).toMatchObject({ missing: 1, refused: 1 });
    expect(reductions.get("cod")?.all.all.missing).toBe(0);
  });
});

test("a reduction that was refused everywhere has its row all the same", () => {
  const { reductions } = summarise([option({ refused: ["reductions/nox"] })]);
  expect(reductions.get("nox")?.low.implemented).toEqual({ sum: big(0), missing: 1, refused: 1 });
});

test("an option without kind or status is in no sum, and named", () => {
  const [kindless, statusless] = [option({ kind: null, investment: big(5) }), option({ status: null })];
  const summary = summarise([kindless, statusless, option({ investment: big(1) })]);
  expect(summary.unplaced).toEqual([kindless, statusless]);
  expect(summary.investment.all.all.sum.toFixed()).toBe("1");
});

test("an empty ledger sums to nothing", () => {
  const { count, savings, reductions, unplaced } = summarise([]);
  expect(sums(count)).toEqual(Array.from({ length: 9 }, () => "0"));
  expect([savings.size, reductions.size, unplaced.length]).toEqual([0, 0, 0]);
});

/** Every figure of a summary by its place. */
function flat({ count, investment, benefit, saving, abatement, savings, reductions }: Summary): Map<string, string> {
  const rows: [string, SummaryRow][] = [
    ["count", count],
    ["investment", investment],
    ["benefit", benefit],
    ["benefit of saving", saving],
    ["benefit of abatement", abatement],
    ...[...savings].map(([key, row]): [string, SummaryRow] => [`savings ${key}`, row]),
    ...[...reductions].map(([key, row]): [string, SummaryRow] => [`reductions ${key}`, row]),
  ];
  const figures = rows.flatMap(([name, row]) =>
    KINDS.flatMap((kind) =>
      STATUSES.flatMap((status): [string, string][] => {
        const place = `${name} ${kind} ${status}`;
        const { sum: total, missing, refused } = row[kind][status];
        return [
          [place, total.toFixed()],
          [`${place} missing`, String(missing)],
          [`${place} refused`, String(refused)],
        ];
      }),
    ),
  );
  return new Map(figures);
}

test("the summaries of any split add up to the summary of the whole", () => {
  const ledger = fc.array(fc.tuple(anyOption, fc.integer({ min: 0, max: 3 })), { maxLength: 30 });
  fc.assert(
    fc.property(ledger, (pairs) => {
      const whole = summarise(pairs.map(([one]) => one));
      const parts = [0, 1, 2, 3].map((part) => summarise(pairs.flatMap(([one, of]) => (of === part ? [one] : []))));
      const flatParts = parts.map(flat);
      for (const [place, total] of flat(whole)) {
        expect([place, sum(flatParts.map((part) => big(part.get(place) ?? 0))).toFixed()]).toEqual([place, total]);
      }
      expect(parts.flatMap(({ unplaced }) => unplaced)).toHaveLength(whole.unplaced.length);
      expect(whole.count.all.all.sum.toNumber() + whole.unplaced.length).toBe(pairs.length);
    }),
  );
});

test("rows and columns add up to their totals", () => {
  fc.assert(
    fc.property(fc.array(anyOption), (options) => {
      const { count, investment, benefit, reductions } = summarise(options);
      for (const row of [count, investment, benefit, ...reductions.values()]) {
        for (const key of STATUSES) {
          expect(row.low[key].sum.plus(row.high[key].sum).toFixed()).toBe(row.all[key].sum.toFixed());
        }
        for (const kind of KINDS) {
          expect(row[kind].implemented.sum.plus(row[kind].planned.sum).toFixed()).toBe(row[kind].all.sum.toFixed());
        }
      }
    }),
  );
});
