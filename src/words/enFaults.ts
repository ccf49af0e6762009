import type { FaultSentences } from "./dictionary";

/** What each fault says in English: what is wrong and what to do. */
export const enFaults: FaultSentences = {
  "file-not-found": () => "The file does not exist. Check its path and name.",
  "file-not-readable": ({ reason }) =>
    `The file cannot be read (${reason}). Check the permissions, or close the program that uses it.`,
  "file-not-writable": ({ reason }) =>
    `The file cannot be written (${reason}). Check folder and permissions, or close the program that uses it.`,
  "not-a-zip": () =>
    "This is not an Excel workbook. Open the original in Excel, WPS or LibreOffice and save it as .xlsx.",
  truncated: () => "The file is incomplete. Download or copy it again.",
  "legacy-format": () => "This is an old format (.xls or .et). Open it in Excel or WPS and save it as .xlsx.",
  password: () => "The file has a password. Remove it in Excel or WPS, save, and try again.",
  "too-large": ({ part }) => `Its part "${part}" is far too large when unpacked and was refused. Ask whoever sent it.`,
  "damaged-part": ({ part }) => `Its part "${part}" is damaged. Let Excel repair and save the file, or get it again.`,
  "unsafe-package": ({ part }) => `Its part "${part}" breaks the format's rules and was refused. Ask whoever sent it.`,
  "not-a-document": () => "This is no .docx document. Open the original in Word or WPS Writer and save it as .docx.",
  "not-a-workbook": () =>
    "This is not an .xlsx workbook. Open the original in Excel, WPS or LibreOffice and save it as .xlsx.",
  "too-many-cells": ({ sheet }) => `The sheet "${sheet}" has too many cells. Delete what is not needed.`,
  "not-ours": () => "This workbook was not made by Qingping (no mark found). Make one with qingping new and fill it.",
  "table-not-here": ({ id, ids }) => `It does not hold the table "${id}" but ${ids.join(", ")}. Name one of these.`,
  "newer-format": ({ version }) =>
    `A newer Qingping made this workbook (format ${version}). Update Qingping to open it.`,
  "several-tables": ({ ids }) => `It holds several tables (${ids.join(", ")}). Name one with --template.`,
  "unknown-template": ({ id }) => `There is no table "${id}". See qingping templates for all ids.`,
  "list-columns-missing": ({ columns }) =>
    `The list lacks the ${columns.length > 1 ? "columns" : "column"} ${columns.map((name) => `"${name}"`).join(", ")}: add the header and try again.`,
  "list-column-twice": ({ column }) => `The list has the column "${column}" twice: keep one.`,
  "list-empty": () => "The list is empty: check that it is the right file.",
  "list-too-long": ({ max }) => `The list has more than ${max} rows: check that it is the right file.`,
  "list-quote-open": ({ line }) =>
    `A quotation mark in line ${line} of the list never ends: close it, or save the list as .xlsx.`,
  "list-encoding": () => "The list's encoding cannot be read: save it as UTF-8 or as .xlsx.",
  "nothing-to-consolidate": () => "There is no workbook (.xlsx or .xlsm) to consolidate. Check folders and file names.",
  "no-scores": ({ file, title }) => `"${title}" in "${file}" is no scoring table: there are no scores to put together.`,
  "panel-mixed": ({ file, first, second }) =>
    `"${file}" is another scoring table (${second}, the others are ${first}): only sheets of one table can be put together.`,
  "different-tables": ({ first, second }) =>
    `The files hold different tables (${first} and ${second}). Name two versions of the same table.`,
  "option-not-used": ({ option, title }) => `"${title}" has no place for ${option}. Leave the option out.`,
  "faulty-template": ({ path, message, line, more }) =>
    `This is no usable table: ${line === null ? "" : `line ${line}, `}${path === "" ? "it" : `"${path}"`} ${message}${more > 0 ? `, and ${more} more` : ""}. See qingping lint, and mend it.`,
  "stored-template": ({ id }) =>
    `The table "${id}" that it carries is damaged or was changed, so nothing can be computed. Get the workbook again, or name the table's file with --template.`,
  "import-format": ({ ending }) =>
    `Nothing can be imported from "${ending}". Save it as .xlsx, .docx, .html or .txt; of a PDF, copy the table's text into a .txt file.`,
  "nothing-to-import": () =>
    "No scoring table was found in it (headings should name items or contents, and maxima or scores). Check that it is the right file.",
  "checklist-to-import": ({ title }) =>
    `"${title}" is a checklist without points, which cannot be imported here yet. Make a table file of it with qingping import on the command line, and open that on the first page.`,
  "nothing-to-fill": () =>
    "No performance table was found in it (labels with blank cells beside them, or headings above blank rows). Check that it is the right file, or take a .docx or .xlsx file.",
  "several-imports": ({ titles }) =>
    `It holds ${titles.length} tables (${titles.map((title, index) => `${index + 1} ${title}`).join("; ")}). Name one with --table.`,
  "no-such-import": ({ count }) => `It holds ${count} tables only. Name one of them with --table.`,
  "entries-not-utf8": () => "The entries are not encoded in UTF-8. Save them as UTF-8 and try again.",
  "entries-not-json": ({ position }) =>
    position === null
      ? "The entries are not valid JSON. Check quotes, commas and brackets."
      : `The entries are not valid JSON near character ${position}. Check quotes, commas and brackets.`,
  "cell-editing": () => "A cell is being edited. Press Enter to finish it and try again; nothing was changed.",
  "workbook-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. Unprotect it under Review and try again.",
  "sheet-protected": () =>
    "A sheet is protected with a password and cannot be written. Unprotect it under Review and try again; nothing was changed.",
  "sheet-gone": () => "A sheet was deleted or changed. Check again and retry.",
  "table-present": ({ title }) =>
    `The workbook has "${title}" already. Fill it, or load the table into a new workbook.`,
  "other-version": ({ title, version, wanted }) =>
    `The workbook has ${version === wanted ? `another version ${version}` : `version ${version}`} of "${title}", and holds one version only. To use version ${wanted}, load it into a new workbook, or delete all sheets of this table, with their scores, and load it again.`,
  "excel-failed": ({ detail }) =>
    `Excel did not finish (${detail}); everything was put back. Try again, or save and reopen.`,
  unexpected: ({ detail }) =>
    `An unexpected error (${detail}). Save the workbook and reopen; if it stays, send this sentence to the maintainers.`,
  "not-written": ({ sheet }) =>
    `The sheet "${sheet}" cannot be written; the file is unchanged. Save it anew in Excel and try again.`,
};
