import { WorkbookFile } from "../workbook/xlsx/workbookFile";
import { mount } from "./mount";

// The same pane over .xlsx files: for WPS, LibreOffice, an old Excel, or no spreadsheet program at all.
const file = new WorkbookFile();
mount({ workbook: file, file }, "open", navigator.language);
