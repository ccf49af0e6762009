/** The days of a form: when the audit began and ended, when the form was filled in. */
import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { DateCell } from "../cell";
import type { Figures } from "../figures";
import type { Cited } from "./tell";

const dateCells = oncePer((places: readonly Place[]): ReadonlyMap<string, DateCell> => {
  return new Map(places.flatMap(({ path, cell }) => (cell.kind === "date" ? [[path, cell]] : [])));
});

function citeDay(figures: Figures, path: string): Cited | null {
  const cell = dateCells(figures.places).get(path);
  const day = cell && figures.date(path);
  return cell && day ? dayOf(path, cell.name, day) : null;
}

function dayOf(path: string, name: DateCell["name"], day: string): Cited {
  return { path, figure: { name, value: day, unit: "" } };
}

/** When the audit began, from the form or from the settings. */
export function auditStart({ settings }: Figures): Cited | null {
  const { auditStart: day, auditStartPath: path } = settings;
  return day === null ? null : dayOf(path, { zh: "审核开始日期", en: "the audit's beginning" }, day);
}

/** When the audit ended. */
export function auditEnd(figures: Figures): Cited | null {
  return citeDay(figures, "/fields/audit.end");
}

/** When the form was filled in. */
export function filledDate(figures: Figures): Cited | null {
  return citeDay(figures, "/fields/filled.date");
}

/** Whether a day or month lies before another one; a month includes its days. */
export function isBefore(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}
