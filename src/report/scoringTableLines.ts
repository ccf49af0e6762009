import { allItems, type Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";

/** A scoring table as lines: items with their maxima, vetoes, bands, remarks. */
export function scoringTableLines(template: Template, { language, result }: Dictionary): string[] {
  const rows = template.sections.flatMap((section) => [
    `${section.id}  ${section.title}  ${section.max}`,
    ...allItems(section.items).map(
      ({ id, text, max }) => `${"  ".repeat(id.split(".").length - 1)}${id}  ${text}  ${max}`,
    ),
  ]);
  const { criteria = [], grades = [], outcomes = [] } = template.checklist ?? {};
  const checklist = criteria.map(({ id, group, text, article }) => {
    return `${id}  ${group === undefined ? "" : `${group}  `}${text}  ${grades.join("/")}${result.article(article)}`;
  });
  const vetoes = template.vetoes.map(({ id, text, article }) => `${id}  ${text}${result.article(article)}`);
  const bands = [...outcomes, ...template.bands].map(
    ({ label, text, article }) => `${label}  ${text}${result.article(article)}`,
  );
  const remarks = template.remarks.map((remark) => `* ${remark[language]}`);
  const { made, version } = template;
  return [
    `${template.title}  ${template.id}`,
    ...(made ? [result.made(version, made.by, made.on)] : []),
    ...rows,
    ...checklist,
    result.vetoes,
    ...vetoes,
    result.grade,
    ...bands,
    ...remarks,
  ];
}
