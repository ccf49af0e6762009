import { ENTERPRISE_FIELDS, type EnterpriseField } from "../../core/entries";
import { builtInStanding } from "../../core/standing";
import type { Template } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import { SheetBuilder } from "./builder";
import { yesNoValue } from "./cellValues";
import type { Filling } from "./filling";
import { yesNo } from "./validations";

/** Rows for experts on a new cover; panels have three to five members, some rules want more. */
const EXPERT_ROWS = 9;
const LAST = 4;
const COLUMNS = [{ width: 10, hidden: true }, { width: 10 }, { width: 26 }, { width: 34 }, { width: 26 }];

function heading(sheet: SheetBuilder, template: Template): void {
  const words = sheetWords.cover;
  const { force, made, version } = template;
  const notes = { official: [], "own-form": [words.ownForm], unofficial: [words.unofficial] } as const;
  const warnings = [
    ...(force.state === "repealed" ? [words.repealed(force.note?.zh ?? "")] : []),
    ...(made ? [words.own(version, made.by, made.on)] : notes[builtInStanding(template)]),
  ];
  const lines = [template.title, words.basis(template.regulation, template.source.number), ...warnings];
  sheet.put(1, "title", template.checklist ? words.checklistTitle : words.title, { mergeTo: LAST });
  sheet.atLeast(40);
  sheet.nextRow();
  for (const line of lines) {
    sheet.put(1, "subtitle", line, { mergeTo: LAST });
    sheet.nextRow();
  }
}

function enterprise(sheet: SheetBuilder, { entries }: Filling): void {
  const field = (name: EnterpriseField) => {
    sheet.put(1, "header", sheetWords.cover.fields[name], { mergeTo: 2 });
    const slot = { row: `enterprise.${name}`, column: "value" };
    sheet.put(3, "entry", entries.enterprise[name] ?? null, { slot, mergeTo: LAST });
    sheet.atLeast(26);
    sheet.nextRow();
  };
  ENTERPRISE_FIELDS.forEach(field);
}

function experts(sheet: SheetBuilder, { entries }: Filling): void {
  const words = sheetWords.cover;
  sheet.put(1, "section", words.experts, { mergeTo: LAST });
  sheet.nextRow();
  words.expertHeaders.forEach((header, index) => sheet.put(1 + index, "header", header));
  sheet.nextRow();
  for (let index = 0; index < Math.max(EXPERT_ROWS, entries.experts.length); index++) {
    const expert = entries.experts[index];
    const row = `expert.${index + 1}`;
    sheet.put(1, "centre", index + 1);
    sheet.put(2, "entry", expert?.name ?? null, { slot: { row, column: "name" } });
    sheet.put(3, "choice", yesNoValue(expert?.noInterest), { slot: { row, column: "value" } });
    sheet.put(4, "sign", null);
    sheet.validate(yesNo, 3);
    sheet.atLeast(26);
    sheet.nextRow();
  }
}

function rules(sheet: SheetBuilder, { panel, recusal, checklist }: Template): void {
  const words = sheetWords.cover;
  const quoted = [
    ...(panel ? [words.panel(panel.text, panel.article)] : []),
    ...(recusal ? [words.recusal(recusal.text, recusal.article)] : []),
  ];
  for (const line of [...quoted, ...(checklist ? words.checklistHelp : words.help)]) {
    sheet.put(1, "note", line, { mergeTo: LAST });
    sheet.nextRow();
  }
}

/** The cover: whose audit, who scores, by which rules. */
export function coverSheet(filled: Filling): SheetBuilder {
  const { template } = filled;
  const sheet = new SheetBuilder("cover", filled.names.cover, template.id, COLUMNS);
  heading(sheet, template);
  enterprise(sheet, filled);
  experts(sheet, filled);
  rules(sheet, template);
  sheet.print(1, LAST, true);
  return sheet;
}
