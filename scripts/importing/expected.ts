/** What an import should find, taken from a template, and how far it did. */
import { allItems, type Item, type Template } from "../../src/core/template";
import { overlap, type SourcePlace } from "../../src/importing/source";
import type { Understanding } from "../../src/importing/understand";
import { plain } from "../../src/importing/wording/text";

/** One thing that should be found. */
export interface Expected {
  readonly what: "section" | "item" | "veto" | "band" | "bonus";
  /** Equal to the key of what was found when it is right. */
  readonly key: string;
  readonly shown: string;
  /** Where it stands in what was pasted; null where only the whole is known. */
  readonly place: SourcePlace | null;
  /** Id in the template. */
  readonly id: string;
}

/** How far an import is right. */
export interface Score {
  readonly name: string;
  readonly right: Readonly<Record<Expected["what"], readonly [number, number]>>;
  /** What is missing or wrong and marked by a doubt. */
  readonly doubtful: readonly string[];
  /** What is missing or wrong and marked by nothing: must be empty. */
  readonly silent: readonly string[];
  readonly doubts: number;
}

/** Tells where a part of a template stands in what was pasted. */
export type PlaceOf = (id: string, lines: readonly [number, number]) => SourcePlace | null;

const bare = (text: string | undefined) => plain(text ?? "").replace(/[，,。；;]$/u, "");

function itemKey(section: string, item: Item): string {
  const levels = (item.levels ?? []).map(({ from, to }) => `${from}-${to}`).join("/");
  const wording = item.items ? bare(item.text) : `${bare(item.text)}|${bare(item.requirement)}`;
  return [bare(section), item.number === null ? "" : plain(item.number), wording, item.max, levels].join("|");
}

/** What a template holds, as things to be found. `printed` gives the wording of vetoes where the pasted text has another one than the template. */
export function expectedOf(
  template: Template,
  placeOf: PlaceOf,
  printed: Readonly<Record<string, string>> = {},
): Expected[] {
  const sections = template.sections.flatMap((section): Expected[] => [
    {
      what: "section",
      key: [section.number ?? "", bare(section.title), section.max].join("|"),
      shown: section.title,
      place: placeOf(section.id, section.source.lines),
      id: section.id,
    },
    ...allItems(section.items).map((item) => ({
      what: "item" as const,
      key: itemKey(section.title, item),
      shown: `${item.id} ${item.text} ${item.max}`,
      place: placeOf(item.id, item.source.lines),
      id: item.id,
    })),
  ]);
  const vetoes = template.vetoes.map(({ id, text, source }): Expected => {
    const wording = printed[id] ?? text;
    return { what: "veto", key: bare(wording), shown: wording, place: placeOf(id, source.lines), id };
  });
  const bands = template.bands.map(({ label, min, inclusive, pass, source }): Expected => {
    const key = min === null ? `lowest ${String(pass)}` : `${min} ${String(inclusive)} ${String(pass)}`;
    return {
      what: "band",
      key,
      shown: `${label} ${min ?? ""}`,
      place: placeOf(`band.${min ?? ""}`, source.lines),
      id: `band.${min ?? ""}`,
    };
  });
  const bonus = template.bonus.map(({ id, min, max, source }): Expected => {
    return { what: "bonus", key: `${min}-${max}`, shown: `${min}-${max}`, place: placeOf(id, source.lines), id };
  });
  return [...sections, ...vetoes, ...bands, ...bonus];
}

/** Ids of the sections and groups around an item, and the total. */
function around(id: string): string[] {
  const steps = id.split(".");
  return [...steps.map((_, index) => steps.slice(0, index + 1).join(".")), "total"];
}

/** Whether a doubt points to what is missing: to its place, or to a sum that it breaks. */
function isMarked({ id, place, what }: Expected, { doubts }: Understanding): boolean {
  return doubts.some((doubt) => {
    if (place && overlap(doubt.place, place)) return true;
    if (what === "band") return doubt.code.startsWith("band");
    if (what === "veto") return doubt.code === "veto-unclear";
    const sum = doubt.code === "sum-differs" || doubt.code === "sum-computed" || doubt.code === "no-header";
    return sum && doubt.about !== undefined && around(id).includes(doubt.about);
  });
}

function foundPlace(understanding: Understanding, part: number): PlaceOf {
  return (id) => {
    const rows = understanding.trace
      .filter(({ became }) => became.some((one) => one.id === id))
      .map(({ place }) => place);
    const [first] = rows;
    const last = rows.at(-1);
    return first && last ? { part: first.part, rows: [first.rows[0], last.rows[1]] } : { part, rows: [0, 0] };
  };
}

const KINDS = ["section", "item", "veto", "band", "bonus"] as const;

/** Compares an import with what it should have found. */
export function scoreOf(name: string, expected: readonly Expected[], understanding: Understanding | undefined): Score {
  const missing = understanding ?? null;
  const found = missing ? expectedOf(missing.template, foundPlace(missing, 0)) : [];
  const left = new Map<string, Expected[]>();
  for (const one of found) left.set(`${one.what} ${one.key}`, [...(left.get(`${one.what} ${one.key}`) ?? []), one]);
  const wrong: Expected[] = [];
  const right = Object.fromEntries(KINDS.map((kind) => [kind, [0, 0] as [number, number]])) as Record<
    Expected["what"],
    [number, number]
  >;
  for (const one of expected) {
    right[one.what][1]++;
    if (left.get(`${one.what} ${one.key}`)?.pop()) right[one.what][0]++;
    else wrong.push(one);
  }
  const invented = [...left.values()].flat();
  const all = [...wrong.map((one) => ({ one, sign: "-" })), ...invented.map((one) => ({ one, sign: "+" }))];
  const told = all.map(({ one, sign }) => ({
    text: `${sign} ${one.what} ${one.shown}`,
    marked: missing !== null && isMarked(one, missing),
  }));
  return {
    name,
    right,
    doubtful: told.filter(({ marked }) => marked).map(({ text }) => text),
    silent: told.filter(({ marked }) => !marked).map(({ text }) => text),
    doubts: missing?.doubts.length ?? 0,
  };
}

/** All scores added up. */
export function sumScores(name: string, scores: readonly Score[]): Score {
  const right = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      [0, 1].map((side) => scores.reduce((sum, score) => sum + (score.right[kind][side] ?? 0), 0)),
    ]),
  ) as unknown as Score["right"];
  return {
    name,
    right,
    doubtful: scores.flatMap(({ doubtful }) => doubtful),
    silent: scores.flatMap(({ silent }) => silent),
    doubts: scores.reduce((sum, { doubts }) => sum + doubts, 0),
  };
}

/** Share of items found without correction. */
export function itemShare({ right: { item } }: Score): number {
  return item[1] === 0 ? 1 : item[0] / item[1];
}
