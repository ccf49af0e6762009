import { ImportSession } from "../../../../src/taskpane/importing/session";
import { entriesOf, type DraftEntry, type FormDraft } from "../../../../src/taskpane/importing/form/formDraft";
import { formProblems } from "../../../../src/taskpane/importing/form/formProblems";
import { formReview, type ReviewedBlock } from "../../../../src/taskpane/importing/form/formReview";

/** A performance table as a page: tables, of rows, of cells parted by "|". */
export function page(...tables: readonly (readonly string[])[]): string {
  const row = (text: string) =>
    `<tr>${text
      .split("|")
      .map((cell) => `<td>${cell}</td>`)
      .join("")}</tr>`;
  const all = tables.map((rows) => `<table>${rows.map(row).join("")}</table>`);
  return `<p>某市清洁生产绩效表</p>${all.join("")}`;
}

/** The form that the tests correct: doubts about kinds, two figures in one label, words that are not used. */
export const FORM = page(
  ["企业名称||产量（万尾/年）|", "详细地址||单位产品水耗|"],
  ["指标|审核前|审核后", "COD产生/排放量（吨/年）||", "用水量（万吨/年）||"],
  ["甲方|乙方"],
);

/** A session that was given a page. */
export async function opened(html: string): Promise<ImportSession> {
  const session = new ImportSession(() => new Date("2026-03-01T00:00:00Z"));
  await session.paste({ html, text: "" }, "粘贴的表");
  return session;
}

export function formOf(session: ImportSession): FormDraft {
  const { form } = session.store.get();
  if (!form) throw new Error("no form");
  return form;
}

export function entryOf(session: ImportSession, label: string): DraftEntry {
  const found = entriesOf(formOf(session)).find(({ entry }) => entry.label.startsWith(label));
  if (!found) throw new Error(`no entry ${label}`);
  return found.entry;
}

export function reviewed(session: ImportSession): readonly ReviewedBlock[] {
  const { formGroups, doubts } = session.store.get();
  return formReview(formOf(session), formGroups, doubts, formProblems(formOf(session)));
}

/** Position of the first doubt of a code. */
export function doubtAt(session: ImportSession, code: string): number {
  return session.store.get().doubts.findIndex(({ doubt }) => doubt.code === code);
}
