import type { Entries } from "../core/entries";
import type { Report } from "../core/report";
import type { Checklist, Template } from "../core/template";
import { opinionWords as words } from "../words/opinion";
import { checkedPart, outcomePart, shortcomingPart, shortcomings } from "./checklistOpinion";
import { deductions } from "./deductions";

/** Deductions that a short opinion names; the rest stands in the table. */
const NAMED = 8;

/** A sheet and its panel: who checked what, by which rules. */
function basisPart({ regulation, title, stage, checklist }: Template, { enterprise, experts }: Entries): string {
  const name = enterprise.name?.trim();
  const whose = name ? name : words.someEnterprise;
  const names = experts.map((expert) => expert.name);
  const told = checklist ? words.checklistExperts : words.experts;
  const basis = checklist
    ? words.checklistBasis(regulation, whose, words.stage[stage])
    : words.basis(regulation, title, whose, words.stage[stage]);
  return [basis, ...(names.length > 0 ? [told(names)] : [])].join("");
}

function checklistOpinion(template: Template, checklist: Checklist, report: Report, entries: Entries): string[] {
  const found = shortcomings(template, checklist, report, entries).slice(0, NAMED);
  const vetoes = vetoPart(template, report, 0).filter(() => report.complete || report.vetoes.length > 0);
  return [
    [...checkedPart(report), ...vetoes, ...outcomePart(checklist, report)].join(""),
    [...gatePart(template, report), ...shortcomingPart(found)].join(""),
  ];
}

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
  const { checklist } = template;
  const open = openVetoes(template, report, entries);
  const points = () => [
    [...totalPart(template, report), ...vetoPart(template, report, open), ...gradePart(template, report, open)].join(
      "",
    ),
    [...gatePart(template, report), ...deductionPart(template, report, entries)].join(""),
  ];
  const body = checklist ? checklistOpinion(template, checklist, report, entries) : points();
  return [basisPart(template, entries), ...body, words.draft].filter((paragraph) => paragraph !== "");
}
