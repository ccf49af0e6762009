import { summaryWords } from "../../summarySheets";
import type { PaneConsolidateWords } from "./paneConsolidateWords";

const PLURALS = new Intl.PluralRules("en-US");
const some = (count: number, one: string, many = `${one}s`) =>
  `${count} ${PLURALS.select(count) === "one" ? one : many}`;

/** The screen that consolidates workbooks in English. */
export const enPaneConsolidate: PaneConsolidateWords = {
  title: "Consolidate workbooks",
  back: "Back",
  intro:
    "Choose the enterprises' filled workbooks. Each is computed anew and all are put into one summary. Files are read on this machine only and never stored.",
  workbooks: "Workbooks",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  drop: "You can also drop files or folders here",
  dropNow: "Drop to add",
  looking: "Looking for files…",
  none: "No workbook is chosen yet.",
  chosen: (files) => `${some(files, "workbook")} chosen`,
  clear: "Clear",
  skipped: (count) => `${some(count, "file")} left out`,
  more: (count) => `and ${count} more`,
  lists: "Lists to compare with (optional)",
  listNames: { plan: "Plan list", targets: "Targets" },
  listHints: {
    plan: "统一社会信用代码, 企业名称, 地市, 行业, 年度",
    targets: "地市, 年度, 目标",
  },
  chooseList: (list) => `Choose: ${list}`,
  choose: "Choose",
  removeList: (list) => `Remove: ${list}`,
  remove: "Remove",
  start: "Consolidate",
  cancel: "Cancel",
  cancelled: (done, total) =>
    `Cancelled after ${done} of ${total}; nothing was put together. The files are still here, so you can start again.`,
  reading: "Reading",
  concluding: "Putting everything together…",
  done: (done, total) => `${done} of ${total}`,
  speed: (perSecond) => `${perSecond} a second`,
  left: (minutes, seconds) => (minutes > 0 ? `about ${minutes} min ${seconds} s left` : `about ${seconds} s left`),
  unusable: (count) => `${count} not usable`,
  saveWorkbook: "Save the summary workbook",
  saveLines: "Save records (NDJSON)",
  saving: "Making the file…",
  saved: (file) => `${file} was handed to the browser.`,
  again: "Back to the files",
  results: "Results",
  noResults: "There is no scoring table that counts.",
  figures: { tables: "Scoring tables", passed: "Passed", failed: "Failed", open: "No grade" },
  gradeCount: (count) => some(count, "table"),
  placeCount: (count, passed) => `${some(count, "table")}, ${passed} passed`,
  placeBars: "Scoring tables by city; those that passed are solid",
  gradeBars: "Scoring tables by grade",
  otherPlaces: (count) => `${some(count, "more city", "more cities")} in the summary workbook.`,
  plan: "Plan list",
  targets: "Targets",
  targetHeads: { place: "City", year: "Year", target: "Target", completed: "Completed", rate: "Rate" },
  noRate: "—",
  remarks: "Rows of the lists to look at",
  problems: "Problems",
  noProblems: "Nothing was found.",
  otherLanguage: "The sentences below are in the language of the reading. Consolidate again to have them in English.",
  problemCounts: ({ error, warning, info }) =>
    `${some(error, "error")}, ${some(warning, "warning")}, ${some(info, "remark")}`,
  moreProblems: (count) => `${count} more on the sheet ${summaryWords.names.problems} of the summary workbook.`,
};
