import type { Template } from "../../core/template";
import { contentHash } from "../../templates/hash";
import type { Paragraph } from "../prose/paragraph";
import { isVetoHeading } from "../prose/vetoes";
import { isAdministrative } from "../table/labels";
import { squeeze } from "../wording/text";
import type { Notebook } from "./notes";

/** What a table is called that has no title. */
const UNNAMED = "评分表";
const MAX_NAME = 200;
const TITLE_HEAD = /^\s*附\s*[件表录]\s*[\d一二三四五六七八九十]{0,3}\s*[：:.、]?\s*/u;
const TITLE_END = /(?:表|标准|办法|细则|方案|指标体系|table|form|sheet|checklist|scorecard|criteria|score)$/iu;

/** The name of a source as a template takes it. */
export function fileNameOf(name: string): string {
  return name.trim().slice(0, MAX_NAME) || UNNAMED;
}

/** The table's title: the last paragraph above it that looks like one. */
export function titleOf(above: readonly Paragraph[], name: string, notes: Notebook): string {
  const candidates = above.filter(
    ({ text }) =>
      text.length <= 80 &&
      squeeze(text.replace(TITLE_HEAD, "")).length > 1 &&
      !isAdministrative(text) &&
      !isVetoHeading(text),
  );
  const titled = candidates.filter(({ text }) => TITLE_END.test(squeeze(text).replace(/[（(].*?[）)]$/u, "")));
  const outer = titled.filter(({ text }) => !/^表\s*\d/u.test(text));
  const chosen =
    outer.at(-1) ?? titled.at(-1) ?? (titled.length === 0 && candidates.length === 1 ? candidates[0] : undefined);
  if (!chosen) return name;
  notes.make("title", chosen.place);
  return chosen.text.replace(TITLE_HEAD, "").trim() || name;
}

function auditOf(title: string): Template["audit"] {
  if (/自愿/u.test(title)) return "voluntary";
  return /强制/u.test(title) ? "mandatory" : "any";
}

type Rest = Pick<
  Template,
  "total" | "sections" | "bonus" | "vetoes" | "bands" | "failing" | "reallocation" | "conditions" | "form" | "checklist"
>;

/** An own template of what was read, with an id that is always the same for the same content. */
export function ownTemplate(title: string, file: string, lines: readonly [number, number], rest: Rest): Template {
  const { sections, checklist, bonus, vetoes, bands, failing, reallocation } = rest;
  const rules = { bonus, vetoes, bands, failing, reallocation };
  return {
    schemaVersion: 1,
    kind: "scoring",
    id: `own-${contentHash({ title, sections, rules, ...(checklist ? { checklist } : {}) }).slice(0, 12)}`,
    version: 1,
    title,
    regulation: title,
    place: { zh: "自有", en: "Own table" },
    year: null,
    audit: auditOf(title),
    stage: /评估/u.test(title) && !/验收/u.test(title) ? "assessment" : "acceptance",
    official: false,
    force: { state: "in-force", from: null, until: null },
    source: { file, lines, number: null, date: null, articles: [] },
    ...rest,
    gates: [],
    eligibility: [],
    panel: null,
    recusal: null,
    remarks: [],
  };
}
