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
  "not-a-workbook": () =>
    "This is not an .xlsx workbook. Open the original in Excel, WPS or LibreOffice and save it as .xlsx.",
  "too-many-cells": ({ sheet }) => `The sheet "${sheet}" has too many cells. Delete what is not needed.`,
  "not-ours": () => "This workbook was not made by Qingping (no mark found). Make one with qingping new and fill it.",
  "table-not-here": ({ id, ids }) => `It does not hold the table "${id}" but ${ids.join(", ")}. Name one of these.`,
  "newer-format": ({ version }) =>
    `A newer Qingping made this workbook (format ${version}). Update Qingping to open it.`,
  "several-tables": ({ ids }) => `It holds several scoring tables (${ids.join(", ")}). Name one with --template.`,
  "unknown-template": ({ id }) => `There is no scoring table "${id}". See qingping templates for all ids.`,
  "broken-template": ({ id, detail }) => `The scoring table "${id}" is broken and cannot be used: ${detail}`,
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
  "excel-failed": ({ detail }) =>
    `Excel did not finish (${detail}); everything was put back. Try again, or save and reopen.`,
  unexpected: ({ detail }) =>
    `An unexpected error (${detail}). Save the workbook and reopen; if it stays, send this sentence to the maintainers.`,
  "not-written": ({ sheet }) =>
    `The sheet "${sheet}" cannot be written; the file is unchanged. Save it anew in Excel and try again.`,
};
