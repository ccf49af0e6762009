import type { IdentityField } from "../../core/consolidate/record";
import type { ConsolidateWords } from "./consolidateWords";

const IDENTITY: Readonly<Record<IdentityField, string>> = {
  name: "the name",
  code: "the credit code",
  place: "the place",
  industry: "the industry",
  date: "the date",
};

const PLURALS = new Intl.PluralRules("en-US");
const some = (count: number, one: string) => `${count} ${PLURALS.select(count) === "one" ? one : `${one}s`}`;

/** Words about many workbooks put together, in English. */
export const enConsolidate: ConsolidateWords = {
  notices: {
    "enterprise-code-missing": () =>
      "The credit code is blank: the enterprise cannot be matched with lists or found twice.",
    "enterprise-code-invalid": ({ shown }) => `The credit code "${shown}" breaks the rule of its check character.`,
    "year-missing": () => "There is no readable date, so the table belongs to no year.",
    "place-missing": () => "The place is blank, so the table belongs to no place.",
    "not-on-form": ({ fields }) =>
      `The form has no cell for ${fields.map((field) => IDENTITY[field]).join(", ")}; in one workbook with a scoring table, that table's is used.`,
    "figures-beyond": ({ count }) =>
      `${count} figures have too many digits to be meant and are not added up: correct them.`,
    "findings-left-out": ({ count }) => `${count} more findings are not listed: check the file by itself.`,
    "no-table": () => "There is no table that could be used: is it a workbook of ours?",
  },
  list: {
    "code-missing": (shown) => `${shown === "" ? "The row" : `"${shown}"`} has no credit code and cannot be matched.`,
    "code-invalid": (shown) => `The credit code "${shown}" breaks the rule of its check character.`,
    "code-twice": (shown) => `"${shown}" stands there twice for one year and counts once.`,
    "year-invalid": (shown) => `The year "${shown}" cannot be read; the row is not used.`,
    "place-missing": () => "The place is blank; the row is not used.",
    "place-twice": (shown) => `"${shown}" stands there twice for one year; the first row counts.`,
    "target-invalid": (shown) => `The target "${shown}" is no whole number; the row is not used.`,
  },
  lines: {
    "line-too-long": ({ max }) => `The line has more than ${max} characters and is no record; it is not used.`,
    "line-not-json": () => "The line is not valid JSON, perhaps cut off; it is not used. Make the part again.",
    "line-wrong-shape": ({ place }) =>
      `The line is no record of this version${place === "" ? "" : ` ("${place}" is missing or wrong)`}; it is not used.`,
  },
  row: (row, text) => `Row ${row}: ${text}`,
  planRow: (row, text) => `Plan list, row ${row}: ${text}`,
  targetRow: (row, text) => `Targets, row ${row}: ${text}`,
  at: (file, line, text) => `${file}, line ${line}: ${text}`,
  files: (files, used) => `${some(files, "file")}, ${used} used.`,
  unusable: (count) => `${some(count, "file")} could not be used.`,
  withErrors: (count) => `${some(count, "file")} with errors or not usable.`,
  passedOver: (count) => `${some(count, "table")} passed over as duplicates.`,
  results: (count, passed, failed, open) =>
    `${some(count, "scoring table")} used: ${passed} passed, ${failed} failed, ${open} without a grade.`,
  grades: "Grades",
  noGrade: "no grade",
  places: "Places",
  place: (place, count, passed) => `${place}  ${count}, ${passed} passed`,
  unstated: "(blank)",
  plan: (planned, found, missing, unplanned) =>
    `The plan has ${planned}: ${found} are here, ${missing} are missing; ${some(unplanned, "table")} not planned.`,
  targets: "Targets",
  target: (year, place, target, completed, rate) =>
    `${year}  ${place}  target ${target}, completed ${completed}, ${rate === null ? "no rate of a zero target" : `${rate} %`}`,
  noResults: (years) => `${years.join(", ")}: targets without results of that year; not compared with another year.`,
  noTargets: (years) => `${years.join(", ")}: results without targets of that year; not compared with another year.`,
  performance: (tables) => `${some(tables, "performance table")} used.`,
  disclaimer: "Recomputed on the built-in tables, for reference: the bureau decides.",
};
