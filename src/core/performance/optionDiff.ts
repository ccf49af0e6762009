import type Big from "big.js";
import { changeOf, type Comparable, type Difference } from "../difference";
import { show } from "../decimal";
import { pointer } from "../finding";
import { isRecord } from "../record";
import type { Option } from "./calculation/option";
import type { Figures } from "./figures";

/** A field of an option that differs. */
export interface FieldDifference extends Difference {
  /** Steps from the option to the entry: ["investment"], ["reductions", "cod"], or ["flows", "0"] of its feasibility. */
  readonly field: readonly string[];
}

/** An option of the ledger that is new, gone, or different. */
export interface OptionDifference {
  readonly number: string;
  readonly name: string;
  readonly what: "added" | "removed" | "changed";
  /** Place of its row in the second version's ledger, or in the first's where the second has none; counted from 0. */
  readonly row: number;
  /** What is filled in, or, of a changed option, what differs. */
  readonly fields: readonly FieldDifference[];
}

/** Options by what they are matched by: their number, or their name where they have none; repeated ones in order. */
function keyed(options: readonly Option[]): Map<string, Option> {
  const seen = new Map<string, number>();
  return new Map(
    options.map((option) => {
      const key = option.number === "" ? `name ${option.name}` : `number ${option.number}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [`${key} ${count}`, option];
    }),
  );
}

function group(name: string, figures: ReadonlyMap<string, Big>): (readonly [string, Comparable])[] {
  return [...figures].map(([key, value]) => [`${name}/${key}`, value]);
}

/** What an option holds, by field. */
function held({ option, figures: { economics } }: Side): Map<string, Comparable> {
  const flows = economics.find(({ row }) => row === option.row)?.flows ?? [];
  const { name, kind, status, date, investment, saving, abatement, benefit, evidence } = option;
  const single = { name, kind, status, date, investment, saving, abatement, benefit };
  return new Map<string, Comparable>([
    ...Object.entries(single),
    ...group("savings", option.savings),
    ...group("reductions", option.reductions),
    ["evidence", evidence],
    ...flows.map((flow, index) => [`flows/${index}`, flow] as const),
  ]);
}

/** Place of an option's row among the feasibility figures. */
function feasibilityRow({ number }: Option, { raw }: Figures): number {
  const rows = raw["feasibility"];
  const isOwn = (row: unknown) => isRecord(row) && show(row["number"]).trim() === number;
  return Array.isArray(rows) ? rows.findIndex(isOwn) : -1;
}

function pathOf(option: Option, figures: Figures, field: readonly string[]): string {
  if (field[0] !== "flows") return pointer("ledger", String(option.row), ...field);
  return pointer("feasibility", String(feasibilityRow(option, figures)), ...field);
}

interface Side {
  readonly option: Option;
  readonly figures: Figures;
}

/** What differs between two sides; what one of them has alone is all that it holds. */
function fields(before: Side | null, after: Side | null): FieldDifference[] {
  const own = after ?? before;
  const [first, second] = [before, after].map((side) => (side ? held(side) : new Map<string, Comparable>()));
  if (!own || !first || !second) return [];
  const blank = (value: Comparable | undefined) => (value === undefined || value === "" ? null : value);
  return [...new Set([...second.keys(), ...first.keys()])].flatMap((key) => {
    const change = changeOf(blank(first.get(key)), blank(second.get(key)));
    const field = key.split("/");
    return change ? [{ field, path: pathOf(own.option, own.figures, field), ...change }] : [];
  });
}

function told(
  { number, name, row }: Option,
  what: OptionDifference["what"],
  differing: FieldDifference[],
): OptionDifference {
  return { number, name, row, what, fields: differing };
}

/** Compares the options of two ledgers: those of the second in its order, then those that are gone. */
export function diffOptions(before: Figures, after: Figures): OptionDifference[] {
  const [first, second] = [keyed(before.ledger.options), keyed(after.ledger.options)];
  const there = [...second].flatMap(([key, option]) => {
    const old = first.get(key);
    const differing = fields(old ? { option: old, figures: before } : null, { option, figures: after });
    if (!old) return [told(option, "added", differing)];
    return differing.length > 0 ? [told(option, "changed", differing)] : [];
  });
  const gone = [...first].filter(([key]) => !second.has(key));
  return [...there, ...gone.map(([, option]) => told(option, "removed", fields({ option, figures: before }, null)))];
}
