import type { PanelFinding } from "../../core/panel/finding";
import type { PanelReport } from "../../core/panel/report";
import type { Template } from "../../core/template";
import type { Dictionary } from "../../words/dictionary";
import { panelSentence } from "./lines";

/** A panel's finding with its sentence. */
export type PanelFindingJson = PanelFinding & { readonly message: string };

/** A panel's report as other programs read it. */
export type PanelJson = Omit<PanelReport, "findings"> & { readonly findings: readonly PanelFindingJson[] };

/** `report` as plain JSON, its sentences in the language of `words`. */
export function panelJson(template: Template, report: PanelReport, words: Dictionary): PanelJson {
  const findings = report.findings.map((finding) => ({ ...finding, message: panelSentence(template, finding, words) }));
  return { ...report, findings };
}
