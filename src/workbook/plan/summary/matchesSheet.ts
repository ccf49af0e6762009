import type { Duplicate, Filed } from "../../../core/consolidate/filed";
import type { ListFinding } from "../../../core/consolidate/list";
import type { Missing, Unplanned } from "../../../core/consolidate/planMatch";
import { summaryWords } from "../../../words/summarySheets";
import type { LongSheet } from "./book";
import { longSheet, type LongField } from "./longSheet";
import { titleOf, type SummarySource } from "./source";

const { matches: words, enterprise, and } = summaryWords;

/** A row: what it is, whose, and what there is to say. */
interface MatchRow {
  readonly kind: string;
  readonly place: string;
  readonly industry: string;
  readonly name: string;
  readonly code: string;
  readonly year: number | null;
  readonly table: string;
  readonly file: string;
  readonly remark: string;
}

const BLANK: MatchRow = {
  kind: "",
  place: "",
  industry: "",
  name: "",
  code: "",
  year: null,
  table: "",
  file: "",
  remark: "",
};

function tableRow(source: SummarySource, { file, table }: Filed, kind: string, remark: string): MatchRow {
  const { enterprise: whose, year, template } = table;
  return { ...whose, kind, year, table: titleOf(source, template), file, remark };
}

function duplicateRows(source: SummarySource, { reason, tables }: Duplicate): MatchRow[] {
  const kind = reason === "same-content" ? words.sameContent : words.sameEnterprise;
  return tables.map((filed) => {
    const passedOver = filed.sha256 === tables[0]?.sha256 ? words.sameFile : words.passedOver;
    return tableRow(source, filed, kind, filed.counts ? words.counted : passedOver);
  });
}

function yearsText(years: readonly number[]): string {
  return years.length === 0 ? "" : words.otherYears(years.join(and));
}

function missingRow({ planned, otherYears, namesakes }: Missing): MatchRow {
  const { name, code, place, industry, year } = planned;
  const hint = namesakes.length === 0 ? "" : words.namesakes(namesakes.join(and));
  const remark = `${words.nothingHere}${yearsText(otherYears)}${hint}`;
  return { ...BLANK, kind: words.missing, name, code, place, industry, year, remark };
}

function unplannedRow(source: SummarySource, { filed, otherYears }: Unplanned): MatchRow {
  const remark = filed.code === "" ? words.noCode : `${words.notPlanned}${yearsText(otherYears)}`;
  return tableRow(source, filed, words.unplanned, remark);
}

function listRows({ listText }: SummarySource, findings: readonly ListFinding[], kind: string): MatchRow[] {
  return findings.map((finding) => ({ ...BLANK, kind, remark: words.row(finding.row, listText(finding)) }));
}

function said(remark: string): MatchRow[] {
  return [{ ...BLANK, remark }];
}

function planRows(source: SummarySource): MatchRow[] {
  const { plan } = source.consolidation;
  if (!plan) return said(words.noPlan);
  const differences = [
    ...plan.missing.map(missingRow),
    ...plan.unplanned.map((unplanned) => unplannedRow(source, unplanned)),
  ];
  return [
    ...(differences.length > 0 ? differences : said(words.noMissing)),
    ...listRows(source, plan.findings, words.list),
  ];
}

const FIELDS: readonly LongField<MatchRow>[] = [
  { header: words.kind, width: 10, style: "centre", of: ({ kind }) => kind },
  { header: enterprise.place, width: 10, style: "text", of: ({ place }) => place },
  { header: enterprise.industry, width: 12, style: "text", of: ({ industry }) => industry },
  { header: enterprise.name, width: 24, style: "text", of: ({ name }) => name },
  { header: enterprise.code, width: 20, style: "text", of: ({ code }) => code },
  { header: enterprise.year, width: 7, style: "figure", of: ({ year }) => year },
  { header: summaryWords.problems.table, width: 22, style: "text", of: ({ table }) => table },
  { header: enterprise.file, width: 28, style: "text", of: ({ file }) => file },
  { header: words.remark, width: 36, style: "text", of: ({ remark }) => remark },
];

/** Files that stand for one and the same, and what differs from the plan list. */
export function matchesSheet(source: SummarySource): LongSheet {
  const { duplicates, targets } = source.consolidation;
  const rows = [
    ...(duplicates.length > 0 ? duplicates.flatMap((each) => duplicateRows(source, each)) : said(words.noDuplicates)),
    ...planRows(source),
    ...listRows(source, targets?.findings ?? [], words.targets),
  ];
  return longSheet({ name: summaryWords.names.matches, title: words.title, frozen: 1 }, FIELDS, rows);
}
