/** Runs the imports that are measured. */
import type { Template } from "../../src/core/template";
import { understand } from "../../src/importing/understand";
import { plain } from "../../src/importing/wording/text";
import { requireTemplate } from "../../src/tasks/requireTable";
import { expectedOf, scoreOf, type Score } from "./expected";
import { asBrokenRows, asDocx, asHtml, asSheet, asTabs, type HandedOver } from "./formVariants";
import { INVENTED } from "./invented";
import { officialForm, type OfficialForm } from "./officialForm";
import { PASTED, pasted, PASTE_VARIANTS, PRINTED_VETOES } from "./pasted";

/** Tables of the collected regulations that have items. */
export const MEASURED: readonly string[] = Object.keys(PASTED);

/** Slips of the source that the template corrects: the source's own letters are what an import must give. */
function asPrinted(template: Template): (key: string) => string {
  const slips = template.sections
    .flatMap(({ items }) => items.flatMap((item) => [item, ...(item.items ?? [])]))
    .flatMap(({ remarks = [] }) => remarks.flatMap(({ slip }) => (slip ? [slip] : [])));
  return (key) => slips.reduce((text, { seed, corrected }) => text.replace(plain(corrected), plain(seed)), key);
}

function scorePasted(
  template: Template,
  seeds: string,
  variant: (line: string) => string,
  withoutBlankLines: boolean,
): Score {
  const { id } = template;
  const { document, placeOf } = pasted(id, seeds, variant, withoutBlankLines);
  const expected = expectedOf(template, (_, lines) => placeOf(lines), PRINTED_VETOES[id]);
  const slips = asPrinted(template);
  const sourced = expected.map((one) => (one.what === "item" ? { ...one, key: slips(one.key) } : one));
  return scoreOf(id, sourced, understand(document)[0]);
}

/** Every table from its lines, in each way in which a program may hand them over. */
export async function pastedScores(seeds: string): Promise<[string, Score[]][]> {
  const templates = await Promise.all(MEASURED.map(requireTemplate));
  const ways = [
    ...Object.entries(PASTE_VARIANTS).map(([name, variant]) => ({ name, variant, without: false })),
    { name: "blank lines lost", variant: PASTE_VARIANTS["as it stands"], without: true },
  ];
  return ways.map(({ name, variant, without }) => [
    name,
    templates.map((template) => scorePasted(template, seeds, variant, without)),
  ]);
}

const FORM_VARIANTS: Readonly<Record<string, (form: OfficialForm) => HandedOver>> = {
  "copied from Word or a page": asHtml,
  "a .docx file": asDocx,
  "a sheet with merged cells": asSheet,
  "tab-separated text": asTabs,
  "a sheet with broken rows": asBrokenRows,
};
/** Tables whose forms print their vetoes; the others have them in articles. */
const PRINTS_VETOES = /^(fujian|shandong|guangdong-2009-voluntary)/u;

function scoreForm(template: Template, handOver: (form: OfficialForm) => HandedOver): Score {
  const { id } = template;
  const { document, placeOf } = handOver(officialForm(template, PRINTED_VETOES[id] ?? {}));
  const expected = expectedOf(template, (one) => placeOf(one), PRINTED_VETOES[id]);
  const printed = expected.filter(({ what }) => what !== "veto" || PRINTS_VETOES.test(id));
  return scoreOf(id, printed, understand(document)[0]);
}

/** Every table from its printed form, in each way in which it may be handed over. */
export async function formScores(): Promise<[string, Score[]][]> {
  const templates = await Promise.all(MEASURED.map(requireTemplate));
  return Object.entries(FORM_VARIANTS).map(([name, handOver]) => [
    name,
    templates.map((template) => scoreForm(template, handOver)),
  ]);
}

/** The invented layouts. */
export function inventedScores(): Score[] {
  return INVENTED.map(({ name, document, template }) => {
    const expected = expectedOf(template, () => null);
    return scoreOf(name, expected, understand(document())[0]);
  });
}
