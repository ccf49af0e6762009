import { requireTemplate } from "../tasks/openTable";
import { allItems, type Template } from "../core/template";
import { DICTIONARIES, type Language } from "../words";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { printJson } from "./print";

function lines(template: Template, language: Language): string[] {
  const { result } = DICTIONARIES[language];
  const rows = template.sections.flatMap((section) => [
    `${section.id}  ${section.title}  ${section.max}`,
    ...allItems(section.items).map(
      ({ id, text, max }) => `${"  ".repeat(id.split(".").length - 1)}${id}  ${text}  ${max}`,
    ),
  ]);
  const vetoes = template.vetoes.map(({ id, text, article }) => `${id}  ${text}${result.article(article)}`);
  const bands = template.bands.map(({ label, text, article }) => `${label}  ${text}${result.article(article)}`);
  const remarks = template.remarks.map((remark) => `* ${remark[language]}`);
  return [`${template.title}  ${template.id}`, ...rows, result.vetoes, ...vetoes, result.grade, ...bands, ...remarks];
}

/** Shows one scoring table; as JSON, whole. */
export async function showTemplate(id: string, options: ListOptions, io: Io): Promise<number> {
  const template = await requireTemplate(id);
  if (options.json) printJson(template, io);
  else io.out(`${lines(template, options.lang).join("\n")}\n`);
  return EXIT.ok;
}
