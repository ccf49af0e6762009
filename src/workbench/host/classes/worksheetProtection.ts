import { optionalText, recordOf } from "../arguments";
import type { HostClass } from "../hostClass";
import { protectSheet, unprotectSheet } from "../model/access";
import type { HostSheet } from "../model/hostSheet";

/** What a protected sheet still allows, unless the options say otherwise. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** Protection of a worksheet. */
export const worksheetProtection: HostClass<HostSheet> = {
  scalars: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection && { ...OPTIONS, ...protection.options } },
  },
  methods: {
    Protect: (sheet, [options, password], { book }) => {
      const given = options === undefined || options === null ? {} : recordOf(options);
      protectSheet(book, sheet, given, optionalText(password));
    },
    Unprotect: (sheet, [password], { book }) => unprotectSheet(book, sheet, optionalText(password)),
  },
};
