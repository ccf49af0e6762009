import type { Entries } from "../core/entries";
import type { Report } from "../core/report";
import type { Template } from "../core/template";
import { opinionWords as words } from "../words/opinion";
import { deductions } from "./deductions";

/** Deductions that a short opinion names; the rest stands in the table. */
const NAMED = 8;

function totalPart(template: Template, { total, provisional, max, filled, count, sections, bonus }: Report): string[] {
  if (total === null) {
    return [filled < count ? words.incomplete(count - filled, provisional) : words.mistaken(provisional)];
  }
  const parts = sections.flatMap(({ score, max: sectionMax }, index) => {
    const title = template.sections[index]?.title;
    return score === null || title === undefined ? [] : [words.section(title, score, sectionMax)];
  });
  return [
    words.total(total, max),
    ...(parts.length > 0 ? [words.sections(parts)] : []),
    ...(bonus ? [words.bonus(bonus)] : []),
  ];
}

/** Vetoes that nobody has answered and the total has not decided. */
function openVetoes({ vetoes }: Template, report: Report, entries: Entries): number {
  return vetoes.filter(({ id, totalBelow }) =>
    totalBelow === undefined ? typeof entries.vetoes.get(id) !== "boolean" : report.undecidedVetoes.includes(id),
  ).length;
}

function vetoPart({ vetoes }: Template, report: Report, open: number): string[] {
  const held = vetoes.filter(({ id }) => report.vetoes.includes(id));
  if (held.length > 0) return [words.vetoes(held.map(({ text, article }) => words.veto(text, article)))];
  if (open > 0) return [words.unanswered(open)];
  return vetoes.length > 0 ? [words.noVeto] : [];
}

function gradePart(template: Template, { grade, total }: Report, open: number): string[] {
  if (!grade) return [total !== null && template.bands.length === 0 ? words.noGrade : words.undecided];
  // While vetoes are open, a good grade stands under a condition; a veto that holds has none.
  const sentence = open > 0 && grade.pass ? words.conditionalGrade(grade.label) : words.grade(grade.label);
  return [sentence, ...(grade.honour ? [words.honour(grade.honour)] : [])];
}

function gatePart({ gates }: Template, report: Report): string[] {
  return gates.flatMap(({ id, text }) => {
    const outcome = report.gates[id];
    return outcome ? [words.gate(text, outcome === "pass")] : [];
  });
}

function deductionPart(template: Template, report: Report, entries: Entries): string[] {
  const named = deductions(template, report, entries).slice(0, NAMED);
  if (named.length === 0) return [];
  return [words.deductions(named.map(({ label, lost, reason }) => words.deduction(label, lost, reason)))];
}

/**
 * A draft of the panel's opinion, built from the facts alone, a paragraph an element. It is a calculation and a draft and
 * says so: the bureau decides.
 */
export function opinion(template: Template, report: Report, entries: Entries): string[] {
  const enterprise = entries.enterprise.name?.trim();
  const stage = words.stage[template.stage];
  const names = entries.experts.map(({ name }) => name);
  const open = openVetoes(template, report, entries);
  const basis = words.basis(template.regulation, template.title, enterprise ? enterprise : words.someEnterprise, stage);
  return [
    [basis, ...(names.length > 0 ? [words.experts(names)] : [])].join(""),
    [...totalPart(template, report), ...vetoPart(template, report, open), ...gradePart(template, report, open)].join(
      "",
    ),
    [...gatePart(template, report), ...deductionPart(template, report, entries)].join(""),
    words.draft,
  ].filter((paragraph) => paragraph !== "");
}
