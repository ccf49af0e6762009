import { WorkbookFile } from "../workbook/xlsx/workbookFile";
import { xlsxFiles } from "../workbook/xlsx/xlsxFiles";
import { mount } from "./mount";

// The same pane over .xlsx files: for WPS, LibreOffice, an old Excel, or no spreadsheet program at all.
const file = new WorkbookFile();
mount({ workbook: file, file, files: xlsxFiles }, "open", navigator.language);
