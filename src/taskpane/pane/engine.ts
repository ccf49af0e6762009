/*
 * What the pane needs once a table is open: templates, checks, plans. It is loaded when the first table is opened, so that
 * the first screen does not wait for it.
 */
export { enter, withEntries } from "../../tasks/enter";
export { grade, prepareResult } from "../../tasks/grade";
export { loadTemplateInto } from "../../tasks/loadTemplate";
export { markFindings } from "../../tasks/markFindings";
export { openTable } from "../../tasks/openTable";
export { beginning, firstFieldOf, placeIn } from "./kinds";
export { tableOf } from "./tableOf";
