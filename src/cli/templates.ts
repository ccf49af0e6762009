import { allLeaves, type Template } from "../core/template";
import { requireTemplate } from "../tasks/openTable";
import { TEMPLATE_IDS } from "../templates";
import { DICTIONARIES, type Language } from "../words";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { printJson } from "./print";

function summary(template: Template): Record<string, unknown> {
  const { id, version, title, regulation, place, year, audit, stage, official, force, source, total } = template;
  const counts = { items: allLeaves(template).length, vetoes: template.vetoes.length };
  const passMarks = template.bands
    .filter(({ pass }) => pass)
    .map(({ label, min, inclusive }) => ({ label, min, inclusive }));
  return {
    id,
    version,
    title,
    regulation,
    place,
    year,
    audit,
    stage,
    official,
    force,
    number: source.number,
    total,
    ...counts,
    passMarks,
  };
}

function describe(template: Template, language: Language): string {
  const { result } = DICTIONARIES[language];
  const items = allLeaves(template).length;
  const facts = [
    template.place[language],
    String(template.year ?? "—"),
    result.force[template.force.state],
    items > 0 ? result.items(items) : result.rulesOnly,
    result.vetoCount(template.vetoes.length),
    ...(template.official ? [] : [result.unofficial]),
  ];
  return `${template.id}\n  ${template.title}\n  ${facts.join("  ")}\n`;
}

/** Lists the built-in scoring tables. */
export async function listTemplates(options: ListOptions, io: Io): Promise<number> {
  const templates = await Promise.all(TEMPLATE_IDS.map(requireTemplate));
  if (options.json) printJson(templates.map(summary), io);
  else for (const template of templates) io.out(describe(template, options.lang));
  return EXIT.ok;
}
