import { toNumber } from "../../core/decimal";
import type { Form, Item, Section, Source, Template } from "../../core/template";
import type { Draft, DraftRow } from "./draft";
import { bodyOf, identified, type Body as BodyOf } from "./identity";
import { ownRemark } from "./head";
import { readLevels } from "./levels";
import { metricsOf } from "./metrics";
import { bandsOf, bonusOf, clausesOf, conditionsOf, panelOf, remarked, vetoesOf } from "./composeRules";
import { totalOf, treeOf, type Branch } from "./tree";

function numeral(typed: string): string | null {
  return typed.trim() === "" ? null : typed.trim();
}

/** The levels and metrics of an item that is scored itself. */
function scoring({ levels, metrics }: DraftRow): Pick<Item, "levels" | "metrics"> {
  const read = readLevels(levels) ?? [];
  const measured = metricsOf(metrics);
  return { ...(read.length > 1 ? { levels: read } : {}), ...(measured.length > 0 ? { metrics: measured } : {}) };
}

/** `file`: where items come from that stand beside rules of another file. */
function placed({ source }: DraftRow, file: string | null): Source {
  return file === null ? source : { ...source, file };
}

function itemOf({ row, id, children, points }: Branch, file: string | null): Item {
  const max = toNumber(points);
  const { requirement, text, number } = row;
  return {
    id,
    number: numeral(number),
    text: text.trim(),
    ...(requirement.trim() === "" ? {} : { requirement: requirement.trim() }),
    max,
    ...(children.length > 0 ? { items: children.map((child) => itemOf(child, file)) } : scoring(row)),
    source: placed(row, file),
    ...remarked(row),
  };
}

/** A section without items is scored itself: it becomes its own item. */
function ownItem(branch: Branch, file: string | null): Item {
  const row = { ...branch.row, number: "", remarks: [] };
  return itemOf({ ...branch, row, id: `${branch.id}.1` }, file);
}

function sectionOf(branch: Branch, file: string | null): Section {
  const { row, id, children, points } = branch;
  return {
    id,
    number: numeral(row.number),
    title: row.text.trim(),
    max: toNumber(points),
    items: children.length > 0 ? children.map((child) => itemOf(child, file)) : [ownItem(branch, file)],
    source: placed(row, file),
    ...remarked(row),
  };
}

/** The printed columns, and one for requirements where items have some. */
function formOf(form: Form, sections: readonly Section[]): Form {
  const asked = JSON.stringify(sections).includes('"requirement":');
  const { columns } = form;
  if (!asked || columns.some(({ role }) => role === "requirement")) return form;
  const at = columns.findIndex(({ role }) => role === "text") + 1;
  return { ...form, columns: [...columns.slice(0, at), { role: "requirement", header: "要求" }, ...columns.slice(at)] };
}

type Body = BodyOf<Template>;

const COMPLETED = (file: string) => ({
  zh: `条目由使用者从“${file}”导入，规则取自内置的表；使用前请与官方发布的表核对。`,
  en: `The items were imported by a user from “${file}”, the rules are the built-in ones; compare with the official table.`,
});

function completed(base: Template, draft: Draft, sections: readonly Section[]): Body {
  const remarks = [COMPLETED(draft.file), ...base.remarks];
  return { ...bodyOf(base), official: false, sections, form: formOf(draft.form, sections), remarks };
}

type Head = "regulation" | "place" | "force" | "source" | "remarks";

/** What an own table says about itself; one that was opened goes on saying it. */
function headOf({ opened, title, place, file, lines }: Draft): Pick<Body, Head> {
  const zh = place.trim();
  if (opened) {
    const { regulation, force, source, remarks } = opened;
    const own = opened.place.zh === zh ? opened.place : { zh, en: zh };
    return { regulation, place: own, force, source, remarks };
  }
  return {
    regulation: title.trim(),
    place: { zh, en: zh },
    force: { state: "in-force", from: null, until: null },
    source: { file, lines, number: null, date: null, articles: [] },
    remarks: [ownRemark(file)],
  };
}

function own(draft: Draft, tree: readonly Branch[], sections: readonly Section[]): Body {
  const { rules, lines, title } = draft;
  const { recusal, reallocation } = rules.kept;
  const article = numeral(rules.failingArticle);
  return {
    schemaVersion: 1,
    kind: "scoring",
    title: title.trim(),
    ...headOf(draft),
    year: draft.year.trim() === "" ? null : Number(draft.year),
    audit: draft.audit,
    stage: draft.stage,
    official: false,
    total: toNumber(totalOf(tree)),
    sections,
    bonus: bonusOf(rules, lines),
    vetoes: vetoesOf(rules, lines),
    gates: clausesOf(rules.gates, "g", lines),
    eligibility: clausesOf(rules.eligibility, "e", lines),
    conditions: conditionsOf(rules, tree, lines),
    bands: bandsOf(rules, lines),
    failing: { label: rules.failing.trim(), printed: rules.failingPrinted, ...(article === null ? {} : { article }) },
    panel: panelOf(rules, lines),
    recusal,
    reallocation,
    form: formOf(draft.form, sections),
  };
}

/**
 * The template that a draft makes, with faults where it still has problems; its id and version go on from the last one.
 * @param today ISO day, for what was changed since.
 */
export function templateOf(draft: Draft, base: Template | null, today: string): Template {
  const tree = treeOf(draft.rows);
  const sections = tree.map((branch) => sectionOf(branch, base ? draft.file : null));
  const body = base ? completed(base, draft, sections) : own(draft, tree, sections);
  const { identity: last, maker } = draft;
  return identified<Template>(body, { last, maker, today, prefix: base ? `${base.id}-` : "" });
}
