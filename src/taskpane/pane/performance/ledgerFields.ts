import type { Bilingual } from "../../../core/performance/cell";
import { ledgerColumns } from "../../../core/performance/ledgerColumns";
import type { PerformanceTemplate } from "../../../core/performance/template";
import { NAMES, RESOURCE_WORDS, WORDS } from "./ledgerWords";

/** How a field of an option is filled in. */
export type FieldKind = "text" | "long" | "kind" | "status" | "date" | "number";

/** A field of an option: a column of the ledger. */
export interface LedgerField {
  /** "name", "savings/electricity". */
  readonly key: string;
  readonly kind: FieldKind;
  readonly name: Bilingual;
  /** As printed; "" where it has none. */
  readonly unit: string;
  /** Words by which a header names it, without signs and units, in small letters. */
  readonly words: readonly string[];
}

const PLAIN: readonly (readonly [key: keyof typeof NAMES, kind: FieldKind, unit: string])[] = [
  ["number", "text", ""],
  ["name", "long", ""],
  ["kind", "kind", ""],
  ["status", "status", ""],
  ["date", "date", ""],
  ["investment", "number", "万元"],
  ["saving", "number", "万元/年"],
  ["abatement", "number", "万元/年"],
  ["benefit", "number", "万元/年"],
];

function plain([key, kind, unit]: (typeof PLAIN)[number]): LedgerField {
  return { key, kind, unit, name: NAMES[key], words: WORDS[key] };
}

/** Ways in which headers say that something is saved or reduced. */
function phrases(group: "savings" | "reductions", noun: string): string[] {
  return group === "savings"
    ? [`节约${noun}`, `节${noun}`, `节${noun}量`, `节约${noun}量`, `${noun}节约量`, `${noun}节约`, `减少${noun}消耗`]
    : [
        `${noun}减排`,
        `${noun}减排量`,
        `${noun}削减量`,
        `${noun}减量`,
        `减排${noun}`,
        `减少${noun}`,
        `削减${noun}`,
        noun,
      ];
}

function grouped(group: "savings" | "reductions", key: string, name: Bilingual, unit: string): LedgerField {
  const nouns = Object.hasOwn(RESOURCE_WORDS, key) ? (RESOURCE_WORDS[key] ?? []) : [];
  const words = [headerWords(name.zh), headerWords(name.en), ...nouns.flatMap((noun) => phrases(group, noun))];
  return { key: `${group}/${key}`, kind: "number", name, unit, words };
}

/** A header as it is compared: without what stands in brackets, without signs, in small half-width letters. */
export function headerWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, "")
    .replace(/[\s/、·,:;。-]/gu, "");
}

/** The columns of a table's ledger, in the order of its sheet. */
export function ledgerFields(template: PerformanceTemplate): LedgerField[] {
  const { savings, reductions } = ledgerColumns(template);
  return [
    ...PLAIN.map(plain),
    ...savings.map(({ key, name, unit }) => grouped("savings", key, name, unit)),
    ...reductions.map(({ key, name, unit }) => grouped("reductions", key, name, unit)),
    { key: "evidence", kind: "long", unit: "", name: NAMES.evidence, words: WORDS.evidence },
  ];
}

/** Path of a field in a row of the ledger. */
export function fieldPath(row: number, { key }: Pick<LedgerField, "key">): string {
  return `/ledger/${row}/${key}`;
}

/** Row and column of an entry of the ledger; null for everything else. */
export function ledgerSpot(path: string, fields: readonly LedgerField[]): { row: number; column: number } | null {
  const [, row, key] = /^\/ledger\/(\d+)\/(.+)$/u.exec(path) ?? [];
  const column = fields.findIndex((field) => field.key === key);
  return row === undefined || column === -1 ? null : { row: Number(row), column };
}
