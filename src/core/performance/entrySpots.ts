/** Every place of the entries that somebody fills in, on the form and beside it. */
import { pointer } from "../finding";
import { childAt, stepsOf, valueAt } from "../path";
import { oncePer, oncePerKind } from "../remember";
import { allPlaces, type Place } from "./addresses";
import { coefficientPath, densityPath, type CoefficientRow } from "./carriers";
import type { NumberCell } from "./cell";
import type { PerformanceTemplate } from "./template";

/** Years of cash flow of an option's feasibility. */
export const FLOW_YEARS = 10;

/** A place of the entries, and how it is read. */
export interface EntrySpot {
  readonly path: string;
  readonly kind: "text" | "date" | "year" | "number";
  /** Of a figure, as printed; "" where there is none. */
  readonly unit: string;
  /** Path of the text in which the enterprise names the unit instead. */
  readonly unitFrom?: string;
}

/** How many items a list of the entries has. */
export function listLength(raw: unknown, path: string): number {
  const list = valueAt(raw, path);
  return Array.isArray(list) ? list.length : 0;
}

/** Every cell of the form, repeated rows as often as entries fill them. */
export function placesOf(template: PerformanceTemplate, raw: unknown): readonly Place[] {
  return allPlaces(template, (block) => listLength(raw, pointer("rows", block)));
}

/** Where the enterprise names the unit of a figure: in the same row or once for the form. */
function unitPath(path: string, from: string): string {
  const steps = stepsOf(path);
  return steps[0] === "rows" ? pointer(...steps.slice(0, 3), from) : pointer("fields", from);
}

/** The unit that the enterprise names for a figure. */
export function namedUnit(raw: unknown, path: string): string {
  const named = valueAt(raw, path);
  return typeof named === "string" ? named.trim() : "";
}

function figureSpot(path: string, { unit }: NumberCell): EntrySpot {
  return unit.from === undefined ? number(path, unit.zh) : { ...number(path, ""), unitFrom: unitPath(path, unit.from) };
}

function formSpots(places: readonly Place[]): EntrySpot[] {
  return places.flatMap(({ path, cell, computed }): EntrySpot[] => {
    if (computed) return [];
    if (cell.kind === "number") return [figureSpot(path, cell)];
    return [{ path, kind: cell.kind === "list" ? "text" : cell.kind, unit: "" }];
  });
}

function number(path: string, unit: string): EntrySpot {
  return { path, kind: "number", unit };
}

function text(path: string): EntrySpot {
  return { path, kind: "text", unit: "" };
}

/** Paths of what the enterprise decides for its audit. */
export interface SettingPaths {
  readonly auditStart: string;
  readonly moneyLimit: string;
}

/** Paths of what the enterprise decides for its audit: the form's own cells or, where it has none, the settings. */
export const settingPaths = oncePer((places: readonly Place[]): SettingPaths => {
  const own = (path: string, kind: string) => places.some((place) => place.path === path && place.cell.kind === kind);
  return {
    auditStart: own("/fields/audit.start", "date") ? "/fields/audit.start" : "/settings/auditStart",
    moneyLimit: own("/fields/limit.low", "number") ? "/fields/limit.low" : "/settings/moneyLimit",
  };
});

function settingSpots(places: readonly Place[]): EntrySpot[] {
  const { auditStart, moneyLimit } = settingPaths(places);
  const all: EntrySpot[] = [
    { path: auditStart, kind: "date", unit: "" },
    number(moneyLimit, "万元"),
    number("/settings/discountRate", "%"),
  ];
  return all.filter(({ path }) => path.startsWith("/settings/"));
}

function feasibilitySpots(rows: number): EntrySpot[] {
  return Array.from({ length: Math.max(1, rows) }, (_, row) => [
    text(`/feasibility/${row}/number`),
    ...Array.from({ length: FLOW_YEARS }, (__, year) => number(`/feasibility/${row}/flows/${year}`, "万元")),
  ]).flat();
}

function coefficientSpots(rows: readonly CoefficientRow[]): EntrySpot[] {
  return rows.flatMap(({ measure, carrier, result, per }) => {
    const holder = `/coefficients/${measure}/${carrier}`;
    const value = number(coefficientPath(measure, carrier), `${result}/${per}`);
    const density = measure === "standard-coal" ? [number(densityPath(carrier), "kg/L")] : [];
    return [text(`${holder}/id`), value, text(`${holder}/source`), ...density];
  });
}

/** What tells the spots of one form's places apart. */
export interface SpotKind {
  /** Of the places' template. */
  readonly coefficients: readonly CoefficientRow[];
  /** Rows of feasibility that entries have. */
  readonly rows: number;
}

/** Every place that somebody fills in, the form's in its order; the ledger is read by itself. */
export const entrySpots = oncePerKind(
  (_: readonly Place[], { rows }: SpotKind) => String(rows),
  (places, { coefficients, rows }): readonly EntrySpot[] => [
    ...formSpots(places),
    ...settingSpots(places),
    ...feasibilitySpots(rows),
    ...coefficientSpots(coefficients),
  ],
);

/** What entries hold besides the places: only the ledger. */
export function ledgerOf(raw: unknown): unknown {
  return childAt(raw, "ledger") ?? [];
}
