import { FaultError } from "../core/fault";
import { readDecisions } from "../core/panel/decisions";
import { evaluatePanel } from "../core/panel/evaluatePanel";
import type { PanelFinding } from "../core/panel/finding";
import type { PanelMethod, PanelReport } from "../core/panel/report";
import type { Template } from "../core/template";
import { panelSentence } from "../report/panel/lines";
import { planPanel } from "../workbook/plan/panel/planPanel";
import type { PlainWorkbook } from "../workbook/plan/types";
import { panelSheetWords } from "../words/panel/panelSheet";
import { zh } from "../words/zh";
import type { OpenScoring, OpenTable } from "./openTable";
import { reportOn } from "./reportOn";

/** An expert's workbook, opened. */
export interface PanelFile {
  /** What people call the file. */
  readonly file: string;
  readonly open: OpenTable;
}

/** Experts' sheets put together, with the table that they fill. */
export interface CheckedPanel {
  readonly template: Template;
  readonly report: PanelReport;
}

function scoringOf({ file, open }: PanelFile): OpenScoring {
  // A checklist has no points that could be averaged: its panel fills one sheet together.
  if (open.kind === "scoring" && !open.template.checklist) return open;
  throw new FaultError({ code: "no-scores", file, title: open.template.title });
}

/**
 * Puts the experts' sheets of one enterprise together.
 * @param files at least one, in the order in which they are shown.
 * @param decided what the leader decided, for example parsed JSON; `method` given here counts before the one in it.
 * @throws FaultError `panel-mixed` or `no-scores`.
 */
export function panel(files: readonly PanelFile[], decided: unknown = {}, method?: PanelMethod): CheckedPanel {
  const sheets = files.map((given) => {
    const open = scoringOf(given);
    return { file: given.file, template: open.template, report: reportOn(open), raw: open.entries.raw };
  });
  const [first] = sheets;
  if (!first) throw new FaultError({ code: "not-ours" });
  const { template } = first;
  const other = sheets.find((sheet) => sheet.template.id !== template.id);
  if (other) {
    throw new FaultError({ code: "panel-mixed", file: other.file, first: template.id, second: other.template.id });
  }
  const { decisions, findings } = readDecisions(decided);
  const chosen = method === undefined ? decisions : { ...decisions, method };
  return { template, report: evaluatePanel(template, sheets, chosen, findings) };
}

/** From this many disputed items on the sheet names them in its rows alone. */
const MANY_DISPUTED = 4;

function notesOf({ template, report: { findings } }: CheckedPanel): string[] {
  const isDisputed = ({ code }: PanelFinding) => code === "disagreement";
  const disputed = findings.filter(isDisputed);
  const isMany = disputed.length >= MANY_DISPUTED;
  const told = isMany ? findings.filter((finding) => !isDisputed(finding)) : findings;
  const notes = told.map((finding) => panelSentence(template, finding, zh));
  return isMany ? [...notes, panelSheetWords.disputedCount(disputed.length)] : notes;
}

/** The workbook of a panel's opinion, to be printed and signed. */
export function panelWorkbook(checked: CheckedPanel): PlainWorkbook {
  const { template, report } = checked;
  const counted = report.members.filter(({ standing }) => standing === "counted");
  return planPanel({ template, report, experts: counted.map(({ expert }) => expert), notes: notesOf(checked) });
}
