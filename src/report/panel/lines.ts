import { BONUS_ROW, TOTAL_ROW, type PanelClause, type PanelReport, type PanelRow } from "../../core/panel/report";
import type { PanelFinding } from "../../core/panel/finding";
import { allLeaves, type Template } from "../../core/template";
import type { Dictionary } from "../../words/dictionary";
import { PANEL_WORDS } from "../../words/panel";
import type { Label, PanelWords } from "../../words/panel/panelWords";
import { labelOf } from "../label";
import { onOneLine, type Line } from "../lines";
import { toldPoints } from "./points";

type Sentence = (detail: PanelFinding, label: Label) => string;

/** What a person calls a row, a section or a clause of a panel's report. */
export function panelLabels(template: Template, words: PanelWords): Label {
  return (id) => {
    if (id === TOTAL_ROW) return words.total;
    return id === BONUS_ROW ? words.bonus : labelOf(template, id);
  };
}

/** The sentence of a panel's finding: the file where it is about one, what is wrong, what to do. */
export function panelSentence(template: Template, finding: PanelFinding, { language }: Dictionary): string {
  const words = PANEL_WORDS[language];
  // The dictionary has a sentence for each code that takes the detail of that code; the union hides it.
  const sentence = words.findings[finding.code] as Sentence;
  const file = finding.file === undefined ? "" : words.inFile(finding.file);
  return file + sentence(finding, panelLabels(template, words));
}

function rowLine(
  { id, scores, figure, max, agreed, spread, disputed }: PanelRow,
  label: Label,
  words: PanelWords,
): Line {
  const remarks = [
    ...(spread === null ? [] : [`${words.spread} ${spread}`]),
    ...(agreed ? [words.agreed] : []),
    ...(disputed ? [words.disputed] : []),
  ];
  const points = words.of(toldPoints(figure), max === null ? "-" : String(max));
  const given = scores.map((score) => score ?? "-").join("  ");
  const text = `  ${label(id)}  ${points}  [${given}]${remarks.length > 0 ? `  ${remarks.join("  ")}` : ""}`;
  return { text: onOneLine(text), tone: disputed ? "warning" : "plain" };
}

function itemLines(template: Template, report: PanelReport, label: Label, words: PanelWords): Line[] {
  const rows = new Map(report.rows.map((row) => [row.id, row]));
  const ofSection = template.sections.flatMap((section, index): Line[] => {
    const found = report.sections[index];
    const points = words.of(toldPoints(found?.figure ?? null), String(section.max));
    const items = allLeaves({ ...template, sections: [section] }).flatMap(({ id }) => rows.get(id) ?? []);
    return [
      { text: onOneLine(`${label(section.id)}  ${points}`), tone: "plain" },
      ...items.map((row) => rowLine(row, label, words)),
    ];
  });
  const own = report.rows.filter(({ id }) => id === TOTAL_ROW);
  return [...ofSection, ...[...own, ...(report.bonus ? [report.bonus] : [])].map((row) => rowLine(row, label, words))];
}

/** Who ticked a veto or gate, and how it was set aside; "" where nobody did. */
export function clauseNotes({ tickedBy, clearing }: PanelClause, words: PanelWords): string {
  const ticks = tickedBy.map(({ expert, reason }) => words.tickedBy(expert, reason));
  return [...ticks, ...(clearing ? [words.clearedBy(clearing.by, clearing.reason)] : [])].join("  ");
}

function clauseLines(heading: string, clauses: readonly PanelClause[], label: Label, words: PanelWords): Line[] {
  const told = clauses.filter(({ state }) => state !== "no");
  return told.map((clause) => {
    const text = `${heading}: ${label(clause.id)}  ${words.state[clause.state]}  ${clauseNotes(clause, words)}`;
    const tone = clause.state === "holds" ? "bad" : clause.state === "open" ? "plain" : "warning";
    return { text: onOneLine(text.trimEnd()), tone };
  });
}

function gradeLine({ grade }: PanelReport, words: PanelWords): Line {
  if (!grade) return { text: `${words.grade}: ${words.noGrade}`, tone: "plain" };
  const word = grade.label === grade.result ? grade.label : `${grade.label} (${grade.result})`;
  return { text: `${words.grade}: ${word}`, tone: grade.pass ? "good" : "bad" };
}

/** What experts' sheets put together say, as lines for people. */
export function panelLines(template: Template, report: PanelReport, dictionary: Dictionary): Line[] {
  const words = PANEL_WORDS[dictionary.language];
  const label = panelLabels(template, words);
  const { members, total, max, findings } = report;
  const counted = members.filter(({ standing }) => standing === "counted").length;
  const heading = (text: string): Line => ({ text: onOneLine(text), tone: "heading" });
  const plain = (text: string): Line => ({ text: onOneLine(text), tone: "plain" });
  return [
    heading(`${words.title}  ${report.enterprise.name ?? ""}  ${template.title}  ${template.id}`),
    plain(`${words.experts(counted, members.length)}  (${words.method[report.method]})`),
    ...members.map(({ expert, file, standing, total: own }) =>
      plain(`  ${expert}  ${own ?? "-"}  ${words.standing[standing]}  ${file}`),
    ),
    ...itemLines(template, report, label, words),
    plain(`${words.total} ${words.of(toldPoints(total), String(max))}`),
    ...clauseLines(words.vetoes, report.vetoes, label, words),
    ...clauseLines(words.gates, report.gates, label, words),
    gradeLine(report, words),
    ...findings.map((finding): Line => {
      const text = `[${dictionary.severity[finding.severity]}] ${panelSentence(template, finding, dictionary)}`;
      return { text: onOneLine(text), tone: finding.severity };
    }),
    plain(words.disclaimer),
  ];
}
