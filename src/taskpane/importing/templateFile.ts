import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";

/** Characters that a file's name may not have. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 60;

/** What the file of a template is called: its title, and which version of it. */
export function templateFileName({ title, version }: Pick<Template, "title" | "version">): string {
  const name = title.replace(UNSAFE, "_").slice(0, LONGEST).trim();
  return `${name || "table"}-v${version}.json`;
}

/** What stands in the file of a template. */
export function templateText(template: Template | PerformanceTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}
