import type { PanelReport } from "../../../core/panel/report";
import type { Template } from "../../../core/template";

/** All that the panel's sheet says. */
export interface PanelFilling {
  readonly template: Template;
  readonly report: PanelReport;
  /** Names of the counted experts, in the order of their scores. */
  readonly experts: readonly string[];
  /** What is to be said: findings as sentences. */
  readonly notes: readonly string[];
}
