import { pointer } from "../core/finding";
import { stepsOf } from "../core/path";
import { allPlaces } from "../core/performance/addresses";
import { coefficientRows } from "../core/performance/carriers";
import { ledgerColumns } from "../core/performance/ledgerColumns";
import type { PerformanceTemplate, RowsBlock } from "../core/performance/template";
import { DICTIONARIES, type Language } from "../words";
import type { PathWords } from "../words/pathWords";

interface Asked {
  readonly template: PerformanceTemplate;
  readonly language: Language;
  readonly words: PathWords;
}

function field({ words }: Asked, key: string): string {
  return Object.hasOwn(words.fields, key) ? (words.fields[key] ?? key) : key;
}

function columnOf({ template, language }: Asked, group: string, key: string): string | undefined {
  if (group === "indicators") {
    const year = template.years.find(({ cell }) => cell.key === key);
    const columns = template.blocks.flatMap((block) => (block.kind === "indicators" ? block.columns : []));
    return year?.cell.name[language] ?? columns.find((column) => column.key === key)?.cell.name[language];
  }
  const [found] = template.blocks.flatMap((block) => {
    const column = block.kind === "options" ? block.columns.find((each) => each.key === key) : undefined;
    const heading = block.kind === "options" ? block.groups.find((each) => each.key === column?.group)?.label : "";
    return column ? [`${heading ?? ""}${column.header}`] : [];
  });
  return group === "options" ? found : undefined;
}

function rowLabel(asked: Asked, key: string, index: string, column: string): string {
  const { template, language, words } = asked;
  const block = template.blocks.find((each): each is RowsBlock => each.kind === "rows" && each.key === key);
  const cell = block?.columns.find((each) => each.cell.key === column)?.cell;
  return words.row(block?.title?.text ?? key, Number(index) + 1, cell?.name[language] ?? column);
}

function ledgerLabel(asked: Asked, index: string, name: string, key: string): string {
  const { template, language, words } = asked;
  const { savings, reductions } = ledgerColumns(template);
  const columns = name === "savings" ? savings : reductions;
  const column = key === "" ? undefined : columns.find((each) => each.key === key);
  return words.ledger(Number(index) + 1, column?.name[language] ?? (name === "" ? "" : field(asked, name)));
}

function feasibilityLabel(asked: Asked, index: string, name: string, flow: string): string {
  const { words } = asked;
  const column = flow === "" ? field(asked, name) : words.year(Number(flow) + 1);
  return words.feasibility(Number(index) + 1, name === "" ? "" : column);
}

function coefficientLabel(asked: Asked, measure: string, carrier: string): string {
  const { template, language, words } = asked;
  const row = coefficientRows(template).find((each) => each.carrier === carrier);
  return words.within(words.coefficient(row?.name[language] ?? carrier), field(asked, measure));
}

function formLabel(asked: Asked, path: string): string | null {
  const { template, language, words } = asked;
  const [group = "", key = "", third = ""] = stepsOf(path);
  const place = allPlaces(template).find((each) => each.path === path || each.path === pointer(group, key, "0"));
  const column = columnOf(asked, group, third);
  if (!place) return null;
  const cells = template.blocks.flatMap((block) => (block.kind === "indicators" ? block.rows : []));
  const indicator = group === "indicators" ? cells.flatMap((row) => row.cells).find((cell) => cell.key === key) : null;
  const name = (indicator ?? place.cell).name[language];
  return column === undefined ? name : words.within(name, column);
}

type Labels = Readonly<Record<string, (asked: Asked, key: string, third: string, fourth: string) => string>>;

/** How places are called that are no single cells of the form. */
const LABELS: Labels = {
  rows: rowLabel,
  ledger: ledgerLabel,
  feasibility: feasibilityLabel,
  coefficients: coefficientLabel,
  settings: field,
};

/**
 * What a person calls the cell at a path of a performance table: its name and year or column, the row and field of the
 * ledger; the path itself where nothing stands there, "" for the whole table.
 */
export function labelOfPath(template: PerformanceTemplate, path: string, language: Language): string {
  const asked: Asked = { template, language, words: DICTIONARIES[language].paths };
  const [group = "", key = "", third = "", fourth = ""] = stepsOf(path);
  const label = Object.hasOwn(LABELS, group) ? LABELS[group] : undefined;
  if (key === "" || (group === "rows" && fourth === "")) return path;
  return label ? label(asked, key, third, fourth) : (formLabel(asked, path) ?? path);
}
