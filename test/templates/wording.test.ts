import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { allItems, type Remark, type Source, type Template } from "../../src/core/template";
import { passage, seedsPresent, squeeze } from "../seeds";

const FOLDER = resolve(__dirname, "../../src/templates/scoring");
const templates = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(resolve(FOLDER, name), "utf8")) as Template,
);

/** One official wording: its texts in order, where it stands, and the slips corrected in it. */
interface Wording {
  readonly path: string;
  readonly texts: readonly string[];
  readonly source: Source;
  readonly remarks?: readonly Remark[] | undefined;
}

function wordings(template: Template): Wording[] {
  const clauses = (["bonus", "vetoes", "gates", "eligibility", "conditions", "bands"] as const).flatMap((list) =>
    template[list].map((entry, index) => ({ ...entry, path: `${list}[${index}]`, texts: [entry.text] })),
  );
  const sections = template.sections.flatMap((section) => [
    { ...section, path: `section ${section.id}`, texts: [section.title] },
    ...allItems(section.items).map((item) => ({
      ...item,
      path: `item ${item.id}`,
      texts: item.requirement ? [item.text, item.requirement] : [item.text],
    })),
  ]);
  const rules = (["panel", "recusal", "reallocation"] as const).flatMap((name) => {
    const rule = template[name];
    return rule ? [{ ...rule, path: name, texts: [rule.text] }] : [];
  });
  const notes = (template.form?.notes ?? []).map((note, index) => ({
    ...note,
    path: `form.notes[${index}]`,
    texts: [note.text],
  }));
  const { criteria = [], outcomes = [] } = template.checklist ?? {};
  const checklist = [
    ...criteria.map((criterion) => ({ ...criterion, path: `criterion ${criterion.id}`, texts: [criterion.text] })),
    ...outcomes.map((outcome) => ({ ...outcome, path: `outcome ${outcome.label}`, texts: [outcome.text] })),
  ];
  return [...sections, ...clauses, ...checklist, ...rules, ...notes];
}

/** Headings of a checklist: they stand above their criteria, without a place of their own. */
function headings({ checklist, source }: Template): string[] {
  const groups = new Set(checklist?.criteria.flatMap(({ group }) => group ?? []));
  return [...groups].filter((group) => !passage(source.file, source.lines).includes(squeeze(group)));
}

function correct(fragment: string, remarks: readonly Remark[]): string {
  return remarks.reduce(
    (text, { slip }) => (slip ? text.replace(squeeze(slip.seed), squeeze(slip.corrected)) : text),
    squeeze(fragment),
  );
}

/** Takes each fragment off the front of the text it continues; what is left must be nothing. */
function uncovered(texts: readonly string[], fragments: readonly string[]): string[] {
  const rest = texts.map(squeeze);
  for (const fragment of fragments) {
    const index = rest.findIndex((text) => text.startsWith(fragment));
    if (index < 0) return [`fragment "${fragment}" continues no text`];
    rest[index] = (rest[index] ?? "").slice(fragment.length);
  }
  return rest.filter((text) => text !== "");
}

/** The fragments that do not stand in the passage in this order. */
function missing(fragments: readonly string[], where: string): string[] {
  let from = 0;
  return fragments.filter((fragment) => {
    const at = where.indexOf(squeeze(fragment), from);
    if (at >= 0) from = at + squeeze(fragment).length;
    return at < 0;
  });
}

const describeWithSeeds = seedsPresent ? describe : describe.skip;

describeWithSeeds("official wording (skipped where the collected regulations are absent)", () => {
  describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
    test("headings", () => {
      expect(headings(template)).toEqual([]);
    });

    test.each(wordings(template).map((wording) => [wording.path, wording] as const))("%s", (_path, wording) => {
      const { source, texts, remarks = [] } = wording;
      const fragments = source.parts ?? texts.filter((text) => text !== "");
      expect(missing(fragments, passage(source.file ?? template.source.file, source.lines))).toEqual([]);
      expect(
        uncovered(
          texts,
          fragments.map((fragment) => correct(fragment, remarks)),
        ),
      ).toEqual([]);
    });
  });
});
