import type { Doubt } from "../../core/importing/doubt";
import type { Criterion, Template, Veto } from "../../core/template";
import { validateTemplate } from "../../templates/schema";
import { paragraphsIn } from "../blocks";
import { fileNameOf, ownTemplate, titleOf } from "../draft/head";
import { MAX_TEXT } from "../draft/items";
import { inOrder, Notebook } from "../draft/notes";
import { MAX_CLAUSES, vetoesOf } from "../draft/rules";
import { traceOf } from "../draft/trace";
import type { Paragraph } from "../prose/paragraph";
import { failingWordOf, isVetoHeading, readVetoes, type VetoReading } from "../prose/vetoes";
import { around, type SourceDocument, type SourcePlace } from "../source";
import { gridOf } from "../table/grid";
import { isAdministrative, isSignature } from "../table/labels";
import { wordingOf } from "../table/found";
import { share, type Understanding } from "../understand";
import { checklistBody, type FoundCriterion, type FoundGroup } from "./body";
import { checklistHeaderAt, type ChecklistHeader } from "./columns";

/** A checklist of a source with the paragraphs that belong to it. */
interface Found {
  readonly header: ChecklistHeader;
  readonly place: SourcePlace;
  readonly criteria: FoundCriterion[];
  readonly groups: FoundGroup[];
  readonly doubts: Doubt[];
  readonly before: readonly Paragraph[];
  readonly after: Paragraph[];
}

/** Goes through a source from top to bottom. */
class ChecklistFinder {
  readonly found: Found[] = [];
  private waiting: Paragraph[] = [];

  read({ parts }: SourceDocument): readonly Found[] {
    for (const part of parts) {
      const grid = gridOf(part);
      let from = 0;
      for (let row = 0; row < grid.height; row++) {
        const header = part.kind === "sheet" || part.kind === "table" ? checklistHeaderAt(grid, row) : null;
        if (!header) continue;
        this.waiting.push(...paragraphsIn(part, from, row));
        const { to, ...body } = checklistBody(grid, header);
        this.add({ ...body, header, place: around(grid.begun(row).map(({ place }) => place)) });
        from = to;
        row = to - 1;
      }
      this.waiting.push(...paragraphsIn(part, from, part.rows.length));
    }
    this.found.at(-1)?.after.push(...this.waiting);
    return this.found;
  }

  /** Another checklist, or one that goes on below a repeated heading. */
  private add(table: Pick<Found, "header" | "place"> & Omit<ReturnType<typeof checklistBody>, "to">): void {
    const last = this.found.at(-1);
    const { after, before } = share(this.waiting, last !== undefined);
    this.waiting = [];
    last?.after.push(...after);
    if (last && before.length === 0 && last.header.grades.join() === table.header.grades.join()) {
      last.criteria.push(...table.criteria);
      last.groups.push(...table.groups);
      last.doubts.push(...table.doubts);
    } else {
      const { header, place, criteria, groups, doubts } = table;
      this.found.push({
        header,
        place,
        criteria: [...criteria],
        groups: [...groups],
        doubts: [...doubts],
        before,
        after: [],
      });
    }
  }
}

/** What is checked: the item, and what is required of it. */
function wording({ text, requirement }: FoundCriterion): string {
  const [item, required] = [wordingOf(text), wordingOf(requirement)];
  return (item !== "" && required !== "" ? `${item}：${required}` : item || required).slice(0, MAX_TEXT);
}

function criterionOf(found: FoundCriterion, index: number, notes: Notebook): Criterion {
  const place = around(found.places);
  const id = `k${index + 1}`;
  notes.make("item", place, id);
  const group = wordingOf(found.group?.title ?? []);
  return {
    id,
    number: found.number,
    text: wording(found),
    article: wordingOf(found.article) || "表内",
    source: { lines: place.rows },
    ...(group === "" ? {} : { group }),
  };
}

/** The vetoes; there is no total beside a checklist that one could go by. */
function vetoesBeside(told: VetoReading, notes: Notebook): Veto[] {
  return vetoesOf(told, { passMark: null, most: Infinity }, notes).map((veto) => {
    const { totalBelow, ...kept } = veto;
    if (totalBelow === undefined) return veto;
    const place = notes.made.find(({ id }) => id === veto.id)?.place ?? around([]);
    notes.doubt("veto-unclear", place, veto.text, [], veto.id);
    return kept;
  });
}

/** Every paragraph becomes something, or it is said that it did not. */
function settleParagraphs(paragraphs: readonly Paragraph[], notes: Notebook): void {
  for (const { text, place, where } of paragraphs) {
    if (where === "above") notes.make("above", place);
    else if (isSignature(text) || isAdministrative(text)) notes.make("signature", place);
    else if (!isVetoHeading(text) && !notes.made.some((one) => one.place === place))
      notes.doubt("unused-text", place, "", [text]);
  }
}

function draftOf(name: string, { header, place, criteria, groups, before, after }: Found, notes: Notebook): Template {
  const file = fileNameOf(name);
  const title = titleOf(before, file, notes);
  const below = after.map((paragraph) => ({ ...paragraph, where: "below" as const }));
  const paragraphs = [...before.map((paragraph) => ({ ...paragraph, where: "above" as const })), ...below];
  const told = readVetoes(paragraphs);
  const vetoes = vetoesBeside(told, notes);
  settleParagraphs(paragraphs, notes);
  notes.make("header", place);
  for (const { title: pieces } of groups) notes.make("heading", around(pieces.map((one) => one.place)));
  const beyond = criteria[MAX_CLAUSES];
  if (beyond) notes.doubt("too-much", around(beyond.places), String(MAX_CLAUSES), [String(criteria.length)]);
  if (!header.sure) notes.doubt("grades-supposed", place, header.grades.join("、"));
  notes.doubt("no-outcomes", place, header.grades.join("、"));
  const word = failingWordOf(told);
  const all = around([place, ...criteria.flatMap(({ places }) => places)]);
  return ownTemplate(title, file, all.rows, {
    total: 0,
    sections: [],
    bonus: [],
    vetoes,
    bands: [],
    failing: { label: word ?? "不通过", printed: word !== null },
    reallocation: null,
    conditions: [],
    form: null,
    checklist: {
      grades: header.grades,
      criteria: criteria.slice(0, MAX_CLAUSES).map((one, index) => criterionOf(one, index, notes)),
      outcomes: [],
    },
  });
}

/**
 * Understands every checklist of a source: conditions that are answered with a word and take no points. What the answers
 * come to is left to the user, and said to be. A source without any gives an empty list.
 */
export function understandChecklists(document: SourceDocument): readonly Understanding[] {
  const all = new ChecklistFinder().read(document).map((found) => {
    const notes = new Notebook();
    const template = draftOf(document.name, found, notes);
    return {
      template,
      doubts: inOrder([...found.doubts, ...notes.doubts]),
      trace: traceOf(document, notes.made),
      columns: [],
      faults: validateTemplate(template),
    };
  });
  return all.filter(({ template: { checklist, vetoes } }) => vetoes.length + (checklist?.criteria.length ?? 0) > 0);
}
