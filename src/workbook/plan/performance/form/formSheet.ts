import type { Block } from "../../../../core/performance/template";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import { SheetBuilder } from "../../builder";
import { MARGINS } from "../../looks";
import type { Draft } from "../draft";
import { fieldsBlock } from "./fields";
import type { FormDraft } from "./formDraft";
import { formGrid } from "./grid";
import { indicatorsBlock } from "./indicators";
import { optionsBlock } from "./options";
import { Pager } from "./pager";
import { rowsBlock } from "./rows";

const words = performanceSheetWords.form;

/** A form with more rows of indicators does not fit on one page. */
const MOST_ON_A_PAGE = 40;
/** Height of A4 in points, and what is left free for other programs' fonts. */
const PAPER_POINTS = 842;
const SPARE = 0.96;

function isLong({ filled }: Draft): boolean {
  const rows = filled.template.blocks.map((block) => (block.kind === "indicators" ? block.rows.length : 0));
  return rows.reduce((sum, count) => sum + count, 0) > MOST_ON_A_PAGE;
}

function head({ sheet, grid, draft }: FormDraft): void {
  const { template } = draft.filled;
  const { regulation, source, force, made, version } = template;
  sheet.put(grid.first, "title", template.title, { mergeTo: grid.last });
  sheet.atLeast(40);
  sheet.nextRow();
  const lines = [
    ...(regulation === null ? [] : [words.basis(regulation, source?.number ?? null)]),
    ...(force?.state === "repealed" ? [words.repealed(force.note?.zh ?? "")] : []),
    ...(made ? [words.own(version, made.by, made.on)] : []),
  ];
  for (const line of lines) {
    sheet.put(grid.first, "subtitle", line, { mergeTo: grid.last });
    sheet.nextRow();
  }
}

function putBlock(form: FormDraft, block: Block, isFirstOfYears: boolean): void {
  switch (block.kind) {
    case "fields":
      return fieldsBlock(form, block);
    case "indicators":
      return indicatorsBlock(form, block, isFirstOfYears);
    case "options":
      return optionsBlock(form, block);
    case "rows":
      return rowsBlock(form, block);
    case "notes":
      return lines(
        form,
        block.notes.map(({ text }) => text),
      );
  }
}

function lines({ sheet, grid }: FormDraft, texts: readonly string[]): void {
  for (const text of texts) {
    sheet.put(grid.first, "note", text, { mergeTo: grid.last });
    sheet.nextRow();
  }
}

/** The form as it is printed, with every figure that the table computes. */
export function formSheet(draft: Draft): SheetBuilder {
  const { template, names } = draft.filled;
  const grid = formGrid(template);
  const sheet = new SheetBuilder("form", names.form, template.id, grid.columns);
  // As wide as the page, the form is printed at its own size.
  const height = (PAPER_POINTS - MARGINS.top - MARGINS.bottom) * SPARE;
  const pager = new Pager(sheet, isLong(draft) ? height : null);
  const places = new Map(draft.places.map((place) => [place.path, place]));
  const placeOf: FormDraft["placeOf"] = (path) => {
    const place = places.get(path);
    if (!place) throw new Error(`no place ${path}`);
    return place;
  };
  const form = { draft, sheet, grid, pager, placeOf };
  head(form);
  const firstOfYears = template.blocks.find(({ kind }) => kind === "indicators");
  for (const block of template.blocks) putBlock(form, block, block === firstOfYears);
  sheet.print(grid.first, grid.last, !isLong(draft));
  if (pager.breaks.length > 0) {
    sheet.paper = { landscape: false, pagesWide: 1, rowBreaks: pager.breaks, columnBreaks: [], repeated: null };
  }
  lines(form, words.help);
  return sheet;
}
