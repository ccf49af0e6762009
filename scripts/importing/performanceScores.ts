/** How many cells of the official performance tables are found again when their forms are handed over. */
import { allPlaces } from "../../src/core/performance/addresses";
import type { Cell } from "../../src/core/performance/cell";
import type { PerformanceTemplate } from "../../src/core/performance/template";
import {
  understandPerformance,
  type PerformanceUnderstanding,
} from "../../src/importing/performance/understandPerformance";
import { overlap } from "../../src/importing/source";
import { plain } from "../../src/importing/wording/text";
import { loadPerformance } from "../../src/templates/performance";
import { asDocx, asHtml, asSheet, asTabs, type HandedOver } from "./formVariants";
import type { OfficialForm } from "./officialForm";
import { performanceForm } from "./performanceForm";

/** The performance tables that authorities issued. */
export const OFFICIAL_FORMS = [
  "guangdong-2009-mandatory-performance",
  "guangdong-2009-renewal",
  "anhui-2007-performance-1",
  "anhui-2007-performance-2",
] as const;

/** How many cells were found again, and which not. */
export interface CellScore {
  readonly name: string;
  readonly found: number;
  readonly cells: number;
  /** Cells that were missed where a doubt stands, and where none does: those must be none. */
  readonly marked: readonly string[];
  readonly silent: readonly string[];
  readonly doubts: number;
}

interface Told {
  /** What the form prints for the cell and what may be typed into it. */
  readonly key: string;
  /** Id in the printed form. */
  readonly id: string;
}

function asked(cell: Cell): string {
  if (cell.kind !== "number") return cell.kind;
  const yearly = /[/／]年$/u.test(cell.after ?? "") && !cell.unit.zh.endsWith("年");
  return plain(`${cell.unit.zh}${yearly ? "/年" : ""}`);
}

const bare = (text: string | null | undefined) => plain(text ?? "").replace(/[：:]$/u, "");

/** Label of each cell as printed, by block and key. */
function labels({ blocks }: PerformanceTemplate): ReadonlyMap<string, string> {
  const found = blocks.flatMap((block): [string, string][] => {
    switch (block.kind) {
      case "fields":
        return block.rows
          .flatMap((row) => row.fields)
          .flatMap(({ label, cells }) =>
            cells.map(({ key }, index): [string, string] => [key, `${bare(label)}#${index}`]),
          );
      case "indicators":
        return block.rows.flatMap(({ label, cells, naming = [] }) => [
          ...naming.map(({ key }): [string, string] => [key, `${bare(label)}#naming`]),
          ...cells.map(({ key }, index): [string, string] => [key, `${bare(label)}#${index}`]),
        ]);
      case "options":
        return [
          ...block.rows.map(({ key, label }): [string, string] => [key, bare(label)]),
          ...block.groups.flatMap(({ limit, label }): [string, string][] => (limit ? [[limit.key, bare(label)]] : [])),
        ];
      case "rows":
        return block.columns.map(({ header, cell }): [string, string] => [
          `${block.key}/${cell.key}`,
          bare(header ?? cell.before ?? block.title?.text),
        ]);
      case "notes":
        return [];
    }
  });
  return new Map(found);
}

/** Every cell of a table with what is printed for it. */
function told(template: PerformanceTemplate): Told[] {
  const known = labels(template);
  return allPlaces(template).map(({ path, cell, block }) => {
    const [, kind = "", first = "", ...rest] = path.split("/");
    if (kind === "years") return { key: `year ${first}`, id: `years/${first}` };
    const isRow = kind === "rows";
    const label = known.get(isRow ? `${first}/${cell.key}` : first) ?? "";
    const at = isRow ? (rest[0] ?? "") : rest.join("/");
    const id = `${block}/${kind === "options" ? first : cell.key}`;
    return { key: `${label} [${asked(cell)}] ${at}`, id };
  });
}

function scoreOf(
  name: string,
  template: PerformanceTemplate,
  handed: HandedOver,
  read?: PerformanceUnderstanding,
): CellScore {
  const own = read ? told(read.template).map(({ key }) => key) : [];
  const expected = told(template);
  const missed = expected.filter(({ key }) => {
    const at = own.indexOf(key);
    if (at >= 0) own.splice(at, 1);
    return at < 0;
  });
  const isMarked = ({ id }: Told) => {
    const place = handed.placeOf(id);
    return place !== null && (read?.doubts ?? []).some((doubt) => overlap(doubt.place, place));
  };
  return {
    name,
    found: expected.length - missed.length,
    cells: expected.length,
    marked: missed.filter(isMarked).map(({ key }) => key),
    silent: missed.filter((one) => !isMarked(one)).map(({ key, id }) => `${key} (${id})`),
    doubts: read?.doubts.length ?? 0,
  };
}

/** Ways in which a printed form is handed over. */
export const HANDED: Readonly<Record<string, (form: OfficialForm) => HandedOver>> = {
  "copied from Word or a page": asHtml,
  "a .docx file": asDocx,
  "a sheet with merged cells": asSheet,
  "tab-separated text": asTabs,
};

/** The four official forms in each way. */
export async function performanceScores(): Promise<[string, CellScore[]][]> {
  const templates = (await Promise.all(OFFICIAL_FORMS.map(loadPerformance))).flatMap((template) => template ?? []);
  return Object.entries(HANDED).map(([name, handOver]) => [
    name,
    templates.map((template) => {
      const handed = handOver(performanceForm(template));
      return scoreOf(template.id, template, handed, understandPerformance(handed.document)[0]);
    }),
  ]);
}
