import { everyItem, type Template } from "../core/template";

const LABEL_LENGTH = 24;

function shorten(text: string): string {
  return text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text;
}

/** What a person calls `id`: its id and the beginning of its official wording; the id alone when it is unknown. */
export function labelOf(template: Template, id: string): string {
  const sections = template.sections.map(({ id: sectionId, title }) => ({ id: sectionId, text: title }));
  const items = everyItem(template);
  const { bonus, vetoes, gates, eligibility, conditions, checklist } = template;
  const clauses = [...vetoes, ...gates, ...eligibility, ...conditions, ...(checklist?.criteria ?? [])];
  const known = [...sections, ...items, ...bonus, ...clauses];
  const text = known.find((entry) => entry.id === id)?.text;
  return text === undefined ? id : `${id} ${shorten(text)}`;
}
