import { allInputs } from "../core/performance/addresses";
import type { PerformanceTemplate } from "../core/performance/template";
import { builtInStanding } from "../core/standing";
import { allLeaves, type Checklist, type Template } from "../core/template";
import { listTables, type ListedTable } from "../tasks/listTables";
import { DICTIONARIES, type Language } from "../words";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { printJson } from "./print";

/** What tables of both kinds say of themselves. */
function common(table: ListedTable) {
  const { kind, id, version, title, regulation, place, year, audit, stage, official, force } = table;
  const standing = builtInStanding(table);
  return { kind, id, version, title, regulation, place, year, audit, stage, official, standing, force };
}

/** A checklist has no points: its outcomes stand in the place of pass marks. */
function checklistSummary({ grades, criteria, outcomes }: Checklist): Record<string, unknown> {
  const passing = outcomes.filter(({ pass }) => pass).map(({ label }) => label);
  return { passMarks: [], criteria: criteria.length, grades, outcomes: passing };
}

function scoringSummary(template: Template): Record<string, unknown> {
  const counts = { items: allLeaves(template).length, vetoes: template.vetoes.length };
  const passMarks = template.bands
    .filter(({ pass }) => pass)
    .map(({ label, min, inclusive }) => ({ label, min, inclusive }));
  const { source, total, checklist } = template;
  const base = { ...common(template), number: source.number };
  if (checklist) return { ...base, total: null, ...counts, ...checklistSummary(checklist) };
  return { ...base, total, ...counts, passMarks };
}

function performanceSummary(template: PerformanceTemplate): Record<string, unknown> {
  const counts = { inputs: allInputs(template).length, years: template.years.length };
  return { ...common(template), number: template.source?.number ?? null, ...counts };
}

function itemFacts(template: Template, language: Language): string[] {
  const { result } = DICTIONARIES[language];
  const items = allLeaves(template).length;
  const criteria = template.checklist?.criteria.length ?? 0;
  if (template.checklist) return criteria > 0 ? [result.criteria(criteria)] : [];
  return [items > 0 ? result.items(items) : result.rulesOnly];
}

function scoringFacts(template: Template, language: Language): string[] {
  const { result } = DICTIONARIES[language];
  const standingFacts = { official: [], "own-form": [result.ownForm], unofficial: [result.unofficial] } as const;
  return [
    result.force[template.force.state],
    ...itemFacts(template, language),
    result.vetoCount(template.vetoes.length),
    ...standingFacts[builtInStanding(template)],
  ];
}

function performanceFacts(template: PerformanceTemplate, language: Language): string[] {
  const { result, performance } = DICTIONARIES[language];
  return [
    ...(template.force ? [result.force[template.force.state]] : []),
    performance.inputs(allInputs(template).length),
    ...(template.years.length > 0 ? [performance.yearCount(template.years.length)] : []),
    ...(template.official ? [] : [performance.unofficial]),
  ];
}

function describe(template: ListedTable, language: Language): string {
  const own = template.kind === "scoring" ? scoringFacts(template, language) : performanceFacts(template, language);
  const facts = [template.place[language], String(template.year ?? "—"), ...own];
  return `${template.id}\n  ${template.title}\n  ${facts.join("  ")}\n`;
}

/** Lists the built-in tables, a heading for each kind. */
export async function listTemplates(options: ListOptions, io: Io): Promise<number> {
  const tables = await listTables();
  if (options.json) {
    const summaries = tables.map((table) =>
      table.kind === "scoring" ? scoringSummary(table) : performanceSummary(table),
    );
    printJson(summaries, io);
    return EXIT.ok;
  }
  for (const kind of ["scoring", "performance"] as const) {
    io.out(`${DICTIONARIES[options.lang].performance.tables[kind]}\n\n`);
    for (const table of tables.filter((each) => each.kind === kind)) io.out(describe(table, options.lang));
    if (kind === "scoring") io.out("\n");
  }
  return EXIT.ok;
}
