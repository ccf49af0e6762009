/** Imports the built-in checklists as they may be printed, and compares what is found with them. */
import type { Criterion, Template } from "../../src/core/template";
import { understandChecklists } from "../../src/importing/checklist/understandChecklists";
import { overlap, type SourcePlace } from "../../src/importing/source";
import type { Understanding } from "../../src/importing/understand";
import { plain } from "../../src/importing/wording/text";
import { TEMPLATE_IDS } from "../../src/templates";
import { requireTemplate } from "../../src/tasks/requireTable";
import { checklistForms } from "./checklistForm";
import { asBrokenRows, asDocx, asHtml, asSheet, asTabs } from "./formVariants";

/** How far the import of a checklist is right. */
export interface ChecklistScore {
  readonly name: string;
  readonly found: number;
  readonly criteria: number;
  readonly vetoes: readonly [number, number];
  /** What is missing, wrong or invented and marked by nothing: must be empty. */
  readonly silent: readonly string[];
  readonly doubts: number;
}

const WAYS = {
  "copied from Word or a page": asHtml,
  "a .docx file": asDocx,
  "a sheet with merged cells": asSheet,
  "tab-separated text": asTabs,
  "a sheet with broken rows": asBrokenRows,
} as const;

const keyOf = ({ text, group }: { readonly text: string; readonly group?: string | undefined }) =>
  `${plain(group ?? "")}|${plain(text)}`;

function rowsOf({ trace }: Understanding, id: string): SourcePlace[] {
  return trace.filter(({ became }) => became.some((one) => one.id === id)).map(({ place }) => place);
}

function silentIn(
  read: Understanding,
  missing: readonly Criterion[],
  invented: readonly Criterion[],
  placeOf: (id: string) => SourcePlace | null,
): string[] {
  const isMarked = (places: readonly (SourcePlace | null)[]) =>
    read.doubts.some(({ place }) => places.some((one) => one !== null && overlap(one, place)));
  return [
    ...missing.filter(({ id }) => !isMarked([placeOf(id)])).map(({ text }) => `- ${text}`),
    ...invented.filter(({ id }) => !isMarked(rowsOf(read, id))).map(({ text }) => `+ ${text}`),
  ];
}

function partsOf(template: Template | undefined) {
  const { criteria = [], grades = [] } = template?.checklist ?? {};
  return { criteria, grades, vetoes: (template?.vetoes ?? []).map(({ text }) => plain(text)) };
}

function scoreOf(
  name: string,
  template: Template,
  read: Understanding | undefined,
  placeOf: (id: string) => SourcePlace | null,
): ChecklistScore {
  const [printed, found] = [partsOf(template), partsOf(read?.template)];
  const without = (some: readonly Criterion[], others: readonly Criterion[]) =>
    some.filter((one) => !others.some((other) => keyOf(other) === keyOf(one)));
  const missing = without(printed.criteria, found.criteria);
  const invented = without(found.criteria, printed.criteria);
  const grades = printed.grades.join() === found.grades.join();
  // A source in which nothing is found is told as such.
  const silent = read ? [...silentIn(read, missing, invented, placeOf), ...(grades ? [] : ["permitted words"])] : [];
  return {
    name,
    criteria: printed.criteria.length,
    found: printed.criteria.length - missing.length,
    vetoes: [printed.vetoes.filter((one) => found.vetoes.includes(one)).length, printed.vetoes.length],
    silent,
    doubts: read?.doubts.length ?? 0,
  };
}

/** Every built-in checklist in each layout, in each way in which it may be handed over. */
export async function checklistScores(): Promise<[string, ChecklistScore[]][]> {
  const templates = (await Promise.all(TEMPLATE_IDS.map(requireTemplate))).filter(({ checklist }) => checklist);
  return Object.entries(WAYS).map(([way, handOver]) => [
    way,
    templates.flatMap((template) =>
      Object.entries(checklistForms(template)).map(([layout, form]) => {
        const { document, placeOf } = handOver(form);
        return scoreOf(`${template.id}, ${layout}`, template, understandChecklists(document)[0], placeOf);
      }),
    ),
  ]);
}
