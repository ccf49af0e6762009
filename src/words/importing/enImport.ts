import type { ImportWords } from "./importWords";

/** What columns are used for. */
const USES: Readonly<Record<string, string>> = {
  section: "section",
  sectionNumber: "section number",
  sectionMax: "section maximum",
  number: "number",
  text: "text",
  requirement: "requirement",
  max: "maximum",
  score: "score",
  reason: "reason",
  remark: "remark",
  ignored: "not used",
};

const UNITS = { sheet: "row", table: "row", paragraphs: "paragraph", lines: "line" } as const;

/** Words about imports in English. */
export const enImport: ImportWords = {
  doubts: {
    "no-header": () => "no header row was found and the columns were told from what they hold: check each column",
    "column-role": ({ chosen, other }) => `the column "${other}" was taken as "${USES[chosen] ?? chosen}": check it`,
    "column-twice": ({ other }) =>
      `the column "${other}" holds what another one holds and was not used: check which is right`,
    "columns-joined": ({ other }) =>
      `the wording of the column "${other}" was joined to the items' requirements: check it`,
    "side-by-side": () => "the table stands in two halves; the left one was read first: check the order of the items",
    weights: ({ other }) =>
      `"${other}" was taken as points (1 % is 1 point), the most that an item can get: check whether scores are to be weighted instead`,
    "no-items": () => "no items were found: check that the table is complete",
    "no-sections": ({ chosen }) => `there are no sections; all items stand in "${chosen}": add sections if it has some`,
    "section-without-items": ({ chosen }) => `the section "${chosen}" has no items and became one itself: check it`,
    "sections-by-sums": ({ chosen }) => `"${chosen}" was taken for a section because sums say so: check it`,
    "joined-row": ({ chosen }) =>
      `"${chosen}" has no number and was joined to the row above: part them if it is its own item`,
    "split-by-width": ({ chosen, other }) =>
      `two columns were parted by width into "${chosen}" and "${other}": check where`,
    "mixed-columns": ({ chosen }) => `two columns are mixed ("${chosen}"): check against the original`,
    "points-unclear": ({ chosen, other }) =>
      chosen === ""
        ? `"${other}" may be points and was not used: check it`
        : `${chosen} points are not certain: check them`,
    "no-points": () => "no points were found, 0 were taken: add them",
    "points-from-sum": ({ chosen }) => `no points were found; the section lacks ${chosen}: check them`,
    "sum-differs": ({ chosen, other }) => `the parts add up to ${chosen}, the table prints ${other}: check the points`,
    "sum-computed": ({ chosen }) => `no total was found; the items add up to ${chosen}: check it`,
    "number-gap": ({ chosen, other }) => `the number is "${chosen}" where ${other} is due: check for missing rows`,
    "levels-unclear": ({ chosen }) => `the highest level is not ${chosen} points, so levels were not used: check them`,
    "band-bound": ({ chosen, other }) =>
      `"${chosen}" leaves open whether the bound belongs to it, it may be ${other}: check it`,
    "band-contradicts": ({ chosen, other }) =>
      chosen === ""
        ? `"${other}" has another grade's bound and was not used: check it`
        : `"${chosen}" was taken, "${other}" says otherwise: check it`,
    "band-reach": ({ chosen, other }) =>
      `"${chosen}" is above the ${other} points that the table gives: check points and bound`,
    "band-unread": ({ chosen, other }) =>
      `the grade in "${chosen || other}" was not wholly read: check grade and bound`,
    "veto-unclear": ({ chosen, other }) =>
      chosen === ""
        ? `"${other}" may be a veto and was not used: check it`
        : `"${chosen}" was taken for a veto: check it`,
    "bonus-unclear": ({ other }) => `"${other}" seems to give points on top, how many was not read: check it`,
    "grades-supposed": ({ chosen }) =>
      `no words for answers are printed; "${chosen}" (best first) were taken: check them`,
    "no-outcomes": ({ chosen }) =>
      `answers are "${chosen}" (best first); what they come to was not read: add the rules for the result`,
    "unused-text": ({ other }) => `"${other}" was not used: check whether it is needed`,
    "unit-unknown": ({ chosen, other }) =>
      `the unit "${chosen}" of "${other}" is not known, so the cell takes words: check it`,
    "cell-kind": ({ chosen }) => `"${chosen}" has no unit that can be used, so the cell takes words: check it`,
    "unit-named": ({ chosen }) => `the enterprise is asked to name the unit of "${chosen}": check it`,
    "two-figures": ({ chosen, other }) => `it was taken for two figures, "${chosen}" and "${other}": check it`,
    "not-computed": ({ chosen }) => `"${chosen}" seems to be computed, but is typed, without a formula: check it`,
    "row-unread": ({ chosen }) => `the row "${chosen}" was not wholly read: check it and add what is missing`,
    "blanks-joined": ({ chosen }) =>
      `where to fill in beside "${chosen}" was told from the blanks: check where and how many`,
    "no-label": () => "a place to fill has no label that was found and was not used: check it against the original",
    "too-much": ({ chosen, other }) => `${other} is more than ${chosen}, the rest was cut: check it`,
  },
  uses: USES,
  doubt: "doubt",
  place: (kind, name, part, first, last) => {
    const rows = first === last ? `${UNITS[kind]} ${first}` : `${UNITS[kind]}s ${first}–${last}`;
    if (name !== "") return `"${name}" ${rows}`;
    return kind === "lines" ? rows : `part ${part}, ${rows}`;
  },
  about: (id) => (id === "total" ? "total" : id.startsWith("band.") ? "grade" : id),
  became: {
    title: "title",
    header: "header",
    section: "section",
    item: "item",
    total: "total",
    subtotal: "subtotal",
    veto: "veto",
    band: "grade",
    bonus: "bonus",
    rule: "rule",
    note: "note",
    signature: "signature",
    heading: "heading",
    score: "score",
    above: "text above",
    unused: "not used",
  },
  counts: ({ sections, items, total, vetoes, bands }) =>
    `${sections} sections, ${items} items, ${total} points; ${vetoes} vetoes; ${bands.length > 0 ? `grades ${bands.join(", ")}` : "no grades"}`,
  checklistCounts: ({ criteria, grades, vetoes }) =>
    `${criteria} criteria, answered with ${grades.join(", ")}; ${vetoes} vetoes`,
  cellCounts: ({ blocks, cells, years }) =>
    `${blocks} blocks, ${cells} cells to fill; ${years > 0 ? `${years} years` : "no years"}`,
  doubtCount: (count) => `${count} doubts: check them against the original before the table is used.`,
  noDoubts: "No doubts; compare it with the original once before it is used.",
  noFaults: "No faults.",
  fields: {
    totalBelow: "total below",
    fullMarks: "items with full marks",
    inclusive: "bound included",
    bands: "grades",
    regulation: "regulation",
  },
  nothing: "(nothing)",
  changeCount: (count) => (count === 0 ? "No differences." : `${count} differences.`),
  own: "an own table, not a built-in official one",
};
