import type { TableCheck } from "./check";

/** A veto left blank counts as not holding; that nobody looked is worth a word. */
export const unansweredVetoes: TableCheck = (template, entries) => {
  // A checklist asks for every answer by itself: its result stands on them alone.
  if (template.checklist) return [];
  const asked = template.vetoes.filter(({ totalBelow }) => totalBelow === undefined);
  const count = asked.filter(({ id }) => (entries.vetoes.get(id) ?? null) === null).length;
  return count > 0 ? [{ code: "vetoes-unanswered", severity: "info", path: "/vetoes", count }] : [];
};
