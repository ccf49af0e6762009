import { readActiveSheet } from "../workbook/excel/activeSheet";
import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import { xlsxFiles } from "../workbook/xlsx/xlsxFiles";
import { mount } from "./mount";
import { officeReady } from "./officeReady";
import { actionOf } from "./surface";

/** Shows one of the plain pages that stand in the document for when the pane cannot. */
function showPlain(id: "no-office" | "too-old"): void {
  document.getElementById(id)?.removeAttribute("hidden");
}

const state = await officeReady();
if (state === "ready") {
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const activeSheet = () => readActiveSheet(knowsMerged);
  const surface = { workbook: new ExcelWorkbook(), file: null, files: xlsxFiles, activeSheet };
  mount(surface, actionOf(location.search), Office.context.displayLanguage);
} else {
  showPlain(state);
}
