import type { Finding, Severity } from "../core/finding";
import type { PerformanceTemplate } from "../core/performance/template";
import type { Report } from "../core/report";
import type { Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";
import { labelOf } from "./label";
import { findingSentence, stepSentence } from "./sentences";

/** A line of a report; `tone` says how a renderer may colour it. */
export interface Line {
  readonly text: string;
  readonly tone: Severity | "heading" | "good" | "bad" | "plain";
}

/** A text that stays on its line and cannot steer a terminal, whatever was typed into it. */
export function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, " ");
}

const plain = (text: string): Line => ({ text, tone: "plain" });

/** Every cell that a finding is about, the main one first, each sheet named once: "绩效表!D5、E5"; "" where none is known. */
export function findingCells({ at, others = [] }: Finding, { language }: Dictionary): string {
  const cells = [at, ...others.map((other) => other.at)].filter((cell) => cell !== undefined);
  const texts = cells.map(({ sheet, cell }, index) => (cells[index - 1]?.sheet === sheet ? cell : `${sheet}!${cell}`));
  return texts.join(language === "zh" ? "、" : ", ");
}

/** A finding as one line: severity, cells where known, sentence. */
export function findingLine(template: Template | PerformanceTemplate, finding: Finding, words: Dictionary): Line {
  const cells = findingCells(finding, words);
  const place = cells === "" ? "" : `${cells} `;
  const text = `[${words.severity[finding.severity]}] ${place}${findingSentence(template, finding, words)}`;
  return { text: onOneLine(text), tone: finding.severity };
}

function totalLines(report: Report, words: Dictionary): Line[] {
  const { result } = words;
  if (report.checklist) {
    const counts = report.checklist.counts.map(({ grade, count }) => result.gradeCount(grade, count));
    return [plain([result.answered(report.filled, report.count), ...counts].join("  "))];
  }
  const filled = result.filled(report.filled, report.count);
  const points =
    report.total === null
      ? `${result.provisional} ${report.provisional} / ${report.max}`
      : `${result.total} ${report.total} / ${report.max}`;
  return [plain(`${points}  (${filled})`)];
}

function gradeLines(report: Report, words: Dictionary): Line[] {
  const { result } = words;
  const { grade, next } = report;
  const towards = next && grade?.pass !== false ? [result.next(next.label, String(next.distance), next.inclusive)] : [];
  if (!grade) return [plain([`${result.grade}: ${result.noGrade}`, ...towards].join("  "))];
  const word = grade.label === grade.result ? grade.label : `${grade.label} (${grade.result})`;
  const honour = grade.honour ? [result.honour(grade.honour)] : [];
  const text = [`${result.grade}: ${word}`, ...honour, ...towards].join("  ");
  return [{ text, tone: grade.pass ? "good" : "bad" }];
}

function sectionLines(template: Template, report: Report): Line[] {
  return report.sections.map(({ id, score, max }) => plain(`  ${labelOf(template, id)}  ${score ?? "-"} / ${max}`));
}

function vetoLines(template: Template, report: Report, words: Dictionary): Line[] {
  if (report.vetoes.length === 0) return [plain(`${words.result.vetoes}: ${words.result.none}`)];
  return report.vetoes.map((id) => ({ text: `${words.result.vetoes}: ${labelOf(template, id)}`, tone: "bad" }));
}

/** How many findings there are of each severity. */
export function findingsHeading(findings: readonly Finding[], words: Dictionary): string {
  if (findings.length === 0) return words.result.noFindings;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return words.result.findings(count("error"), count("warning"), count("info"));
}

/** The explanation, a sentence a line. */
export function explanationLines(report: Report, words: Dictionary): string[] {
  return report.explanation.map((step) => stepSentence(step, words));
}

/** From this many unscored items on, they share one line; so do unanswered criteria and vetoes. */
const MANY_MISSING = 4;

/** Findings of the same kind that may share a line, each about an item. */
function openItems(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code, item }) => (code === "missing" || code === "unanswered") && item !== undefined);
}

/** Every finding as a line; many unscored or unanswered items are named in one. */
export function findingLines(
  template: Template | PerformanceTemplate,
  findings: readonly Finding[],
  words: Dictionary,
): Line[] {
  const missing = openItems(findings);
  if (missing.length < MANY_MISSING) return findings.map((finding) => findingLine(template, finding, words));
  const labels = missing.map(({ item = "", at }) => (at ? `${item} (${at.cell})` : item)).join(" ");
  const told = missing[0]?.code === "missing" ? words.result.missing : words.result.unanswered;
  const text = `[${words.severity.warning}] ${told(missing.length, labels)}`;
  const others = findings.filter((finding) => !missing.includes(finding));
  return [...others.map((finding) => findingLine(template, finding, words)), { text, tone: "warning" }];
}

/** A report as lines for people: result first, then why, then every finding. */
export function reportLines(template: Template, report: Report, words: Dictionary): Line[] {
  const heading = (text: string): Line => ({ text, tone: "heading" });
  return [
    heading(`${template.title}  ${template.id}`),
    ...sectionLines(template, report),
    ...totalLines(report, words),
    ...vetoLines(template, report, words),
    ...gradeLines(report, words),
    heading(words.result.explanation),
    ...explanationLines(report, words).map((text) => plain(`  ${text}`)),
    heading(findingsHeading(report.findings, words)),
    ...findingLines(template, report.findings, words),
    plain(words.result.disclaimer),
  ];
}
