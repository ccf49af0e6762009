import type { Bilingual, Cell, ListCell, NumberCell, TextCell } from "../../core/performance/cell";
import type { Field } from "../../core/performance/template";
import { knownUnit } from "../../templates/performance/units";
import type { Notebook } from "../draft/notes";
import type { SourcePlace } from "../source";
import { squeeze } from "../wording/text";
import { askedBy, type Asked } from "./label";

const MAX_NAME = 200;

/** Labels whose keys other parts of the house know. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/^(?:被?审核|强制审核|申报|申请)?(?:企业|单位|公司)(?:名称)?(?:全称)?$/u, "enterprise.name"],
  [/信用代码|组织机构代码/u, "enterprise.code"],
  [/^(?:企业|通讯|单位|详细)?地址$/u, "enterprise.place"],
  [/^所[在属]?行业|^行业(?:类别)?$/u, "enterprise.industry"],
  [/^(?:企业)?联系人$/u, "contact.name"],
  [/^联系电话$/u, "contact.phone"],
  [/^职工(?:总)?人数$/u, "staff"],
  [/^填表人$/u, "filled.by"],
  [/^填表日期$/u, "filled.date"],
];
/** Labels that ask for words, for certain. */
const WORDS =
  /名称|全称|地址|行业|邮编|邮政编码|联系人|电话|手机|传真|邮件|邮箱|网址|代码|编号|负责人|法人|法定代表人|部位|重点|意见|建议|填表人|审核人|^内容$|^(?:计量)?单位$|审核(?:企业|机构)$|(?:方案|计划|措施|因子|情况|说明|备注|项目)$|name|person|address|phone|fax|mail|industry|remark/iu;
/** Labels that ask for a figure, whatever else they ask for. */
const AMOUNTS = /[量额值率耗]|[及与和].*数/u;
/** Labels that ask for a figure although they say no unit. */
const FIGURES = /[量额值率耗]$|现状|目标|水平$/u;
const DATES = /日期|(?:时间|年月)$|date/iu;
/** A label with a place for the unit, and perhaps for a name: "回收物料（单位：    ）", "原料A：消耗量（单位：    ）". */
const UNIT_PLACE = /^(?:(.+[：:]))?(.*?)([（(]\s*(?:计量)?单位\s*[：:])[\s_]*([）)])$/u;
const COMPUTED = /完成率|下降率|降低率|变化率|增长率|^(?:合计|总计|小计)(?:[（(]|$)|节约率|削减率/u;

/** Whether a label asks for words, for certain. */
export function asksWords(name: string): boolean {
  const bare = squeeze(name).replace(/[（(][^）)]*[）)]$/u, "");
  return WORDS.test(bare) && !AMOUNTS.test(bare);
}

/** Whether a label asks for a figure although it says no unit. */
export function asksFigure(name: string): boolean {
  return FIGURES.test(squeeze(name));
}

/** Whether a label asks for a date. */
export function asksDate(name: string): boolean {
  return DATES.test(squeeze(name).replace(/[：:]$/u, ""));
}

/** Hands out keys, each once. */
export class Keys {
  private readonly taken = new Set<string>();
  private readonly counted = new Map<string, number>();

  has(key: string): boolean {
    return this.taken.has(key);
  }

  take(wanted: string): string {
    let key = wanted;
    for (let count = 2; this.taken.has(key); count++) key = `${wanted}-${count}`;
    this.taken.add(key);
    return key;
  }

  /** The known key of a label, or the next one with this letter. */
  of(label: string, letter: string): string {
    const bare = squeeze(label).replace(/[（(][^）)]*[）)]/gu, "");
    const known = KEYS.find(([pattern]) => pattern.test(bare))?.[1];
    if (known !== undefined && !this.taken.has(known)) return this.take(known);
    let count = (this.counted.get(letter) ?? 0) + 1;
    while (this.taken.has(`${letter}${count}`)) count++;
    this.counted.set(letter, count);
    return this.take(`${letter}${count}`);
  }
}

/** A name as long as templates permit; the source's own words in both languages, as we have no others. */
export function nameOf(text: string): Bilingual {
  const name = Array.from(text).slice(0, MAX_NAME).join("") || "—";
  return { zh: name, en: name };
}

/** A cell for a figure in a unit that is known. */
export function figureCell(key: string, { name, unit }: Asked): NumberCell | null {
  const known = unit === null ? null : knownUnit(unit, /年|产值|税|效益|收益/u.test(name));
  if (!known) return null;
  const signed = known.base.startsWith("CNY") || known.base === "%";
  const whole = known.base === "1" ? { whole: true } : {};
  return {
    kind: "number",
    key,
    name: nameOf(name),
    unit: known,
    min: signed ? null : 0,
    max: null,
    ...whole,
    direction: "neutral",
  };
}

/** A figure in the unit that the enterprise names in the cell `from`. */
export function namedFigure(key: string, name: string, from: string, base: "u" | "u/a"): NumberCell {
  const unit = { zh: "所填单位", base, factor: 1, from };
  return { kind: "number", key, name: nameOf(name), unit, min: null, max: null, direction: "neutral" };
}

/** Makes the cells that labels ask for, and notes what is not certain about them. */
export class CellMaker {
  /** Key of the place in which the enterprise names the unit of the figures beside it; null where there is none. */
  unitFrom: string | null = null;

  constructor(readonly notes: Notebook) {}

  /** The field of a label that has a place for the unit; null for any other label. */
  withUnitPlace(printed: string, place: SourcePlace, keyOf: (name: string) => string): Field | null {
    if (printed.length > MAX_NAME) return null;
    const [all, front = "", what = "", before = "", after = ""] = UNIT_PLACE.exec(printed) ?? [];
    const name = `${front.slice(0, -1)}${what}`;
    if (all === undefined || name === "") return null;
    const named: Cell[] = front === "" ? [] : [{ kind: "text", key: keyOf(front), name: nameOf(front.slice(0, -1)) }];
    const unit = { kind: "text", key: keyOf(name), name: nameOf(`${name}单位`) } as const;
    this.unitFrom = unit.key;
    this.notes.doubt("unit-named", place, name);
    const words = { before: `${front === "" ? "" : what}${before}`, after };
    const figure = namedFigure(keyOf(name), name, unit.key, "u");
    return { label: front || what, cells: [...named, { ...unit, ...words }, figure] };
  }

  /** The cells beside a label. `blank` is what is printed in the place to fill. */
  beside(printed: string, blank: string, place: SourcePlace, keyOf: (name: string) => string): Cell[] {
    const list = this.list(printed, blank, keyOf);
    if (list) return [list];
    const asked = askedBy(printed);
    const cells = asked.map((one) => this.cell(one, blank, place, keyOf(one.name)));
    if (cells.length > 1) {
      const [first, ...others] = cells.map(({ name }) => name.zh);
      this.notes.doubt("two-figures", place, first ?? "", [others.join("、")]);
    }
    return cells;
  }

  /** The cell of one figure. */
  one(asked: Asked, place: SourcePlace, keyOf: (name: string) => string): Cell[] {
    return [this.cell(asked, "", place, keyOf(asked.name))];
  }

  /** A place for words of which it is not certain that words are asked for. */
  text(name: string, place: SourcePlace, key: string, certain: boolean): TextCell {
    if (!certain) this.notes.doubt("cell-kind", place, name);
    return { kind: "text", key, name: nameOf(name) };
  }

  private list(printed: string, blank: string, keyOf: (name: string) => string): ListCell | null {
    const markers = blank.match(/\d{1,2}[、.．）)]/gu) ?? [];
    if (markers.length < 2 || squeeze(blank) !== markers.join("")) return null;
    const name = printed.replace(/[：:]\s*$/u, "");
    return { kind: "list", key: keyOf(name), name: nameOf(name), markers: [...markers] };
  }

  private cell(asked: Asked, blank: string, place: SourcePlace, key: string): Cell {
    const { name, unit } = asked;
    const figure = figureCell(key, asked);
    if (figure && COMPUTED.test(name)) this.notes.doubt("not-computed", place, name);
    if (figure) return figure;
    if (unit === null && this.unitFrom !== null && asksFigure(name)) {
      this.notes.doubt("unit-named", place, name);
      return namedFigure(key, name, this.unitFrom, "u");
    }
    if (unit !== null && !DATES.test(name)) {
      this.notes.doubt("unit-unknown", place, unit, [name]);
      return { kind: "text", key, name: nameOf(name) };
    }
    if (/年/u.test(blank) || DATES.test(name)) return { kind: "date", key, name: nameOf(name) };
    return this.text(name, place, key, asksWords(name));
  }
}
