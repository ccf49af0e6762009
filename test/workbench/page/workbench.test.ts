import type { FrameWindow } from "../../../src/workbench/xdm/connectFrame";
import { Workbench, type WorkbenchListener } from "../../../src/workbench/page/workbench";
import { hooksOf } from "../../../src/workbench/page/hooks";
import { createEngine } from "../excelClient";
import { ORIGIN, StandInPage } from "../xdm/frame";

function workbenchOf() {
  const page = new StandInPage();
  const loads: string[] = [];
  const load = (url: string): FrameWindow => {
    loads.push(url);
    return page.frame;
  };
  const listener = { opened: jest.fn(), changed: jest.fn(), selected: jest.fn(), left: jest.fn() };
  const workbench = new Workbench(
    { engine: createEngine, pane: { load }, page, origin: ORIGIN, addin: `${ORIGIN}/taskpane.html`, locale: "zh-CN" },
    listener satisfies WorkbenchListener,
  );
  return { page, loads, listener, workbench, hooks: hooksOf(workbench) };
}

/** What the page in the frame is told about where it runs. */
function contextOf(page: StandInPage, conversation: string): Record<string, unknown> | undefined {
  const more = { _conversationId: conversation };
  const [answer] = page.ask("ContextActivationManager_getAppContextAsync", "app1", more);
  return answer?.["_data"] as Record<string, unknown> | undefined;
}

test("each load is a page of its own, with what it is asked to do before the client's part", () => {
  const { page, loads, workbench } = workbenchOf();
  workbench.load("");
  workbench.load("check");
  expect(loads[0]).toMatch(/taskpane\.html\?_host_Info=.*#.*conv1\|app1\|https%3A%2F%2Flocalhost%3A3000$/u);
  expect(loads[1]).toMatch(/taskpane\.html\?action=check&_host_Info=.*#.*conv2\|/u);
  expect(contextOf(page, "conv1")).toBeUndefined();
  expect(contextOf(page, "conv2")).toMatchObject({ _appUILocale: "zh-CN" });
});

test("a level that was chosen is advertised from the next load on", () => {
  const { page, workbench } = workbenchOf();
  workbench.setLevel("1.7");
  workbench.load("");
  expect(contextOf(page, "conv1")?.["_requirementMatrix"]).toContain('"excelapi":"1.7"');
  workbench.setLevel(null);
  workbench.load("");
  expect(contextOf(page, "conv2")?.["_requirementMatrix"]).toContain('"excelapi":"1.18"');
});

test("a cell that is being typed into blocks the page that is loaded meanwhile", () => {
  const { workbench, hooks } = workbenchOf();
  workbench.host.cellEditing = true;
  workbench.load("");
  expect(hooks.host.cellEditing).toBe(true);
});

test("a host that was replaced hears nothing any more", () => {
  const { workbench } = workbenchOf();
  const first = workbench.host;
  const heard = jest.fn();
  first.onEvents(heard);
  const path = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
  first.process({
    Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 2, Name: "_RegisterDataChangedEvent" }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 }, 2: path },
  });
  workbench.book.userEdit("Sheet1", "A1", "1");
  workbench.load("");
  workbench.book.userEdit("Sheet1", "A1", "2");
  expect(heard).toHaveBeenCalledTimes(1);
});

test("a file that is opened takes the place of everything, one that cannot be opened of nothing", async () => {
  const { page, loads, listener, workbench, hooks } = workbenchOf();
  workbench.book.userEdit("Sheet1", "B2", "评分");
  const bytes = await hooks.save();
  workbench.create();
  expect(workbench.book.userEdit("Sheet1", "A1", "x")).toBe("done");
  await expect(hooks.open("坏.xlsx", new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    fault: { code: "not-a-zip" },
  });
  expect([workbench.name, loads.length]).toEqual(["工作簿.xlsx", 1]);
  await hooks.open("好.xlsx", bytes);
  expect([workbench.name, listener.opened.mock.calls.length, loads.length]).toEqual(["好.xlsx", 2, 2]);
  expect(hooks.book.active.content(1, 1)).toEqual({ kind: "text", value: "评分" });
  expect(contextOf(page, "conv2")).toMatchObject({ _docUrl: `${ORIGIN}/%E5%A5%BD.xlsx` });
});

test("changes, selections and batches are told apart", () => {
  const { page, listener, workbench } = workbenchOf();
  workbench.load("");
  workbench.book.userEdit("Sheet1", "A1", "1");
  expect(listener.changed).toHaveBeenCalledTimes(1);
  workbench.book.emit({ kind: "selected", sheet: workbench.book.active, rect: workbench.book.selection.rect });
  expect([listener.changed.mock.calls.length, listener.selected.mock.calls.length]).toEqual([1, 1]);
  page.ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], "{}"] });
  expect(listener.changed).toHaveBeenCalledTimes(2);
  page.ask("ContextActivationManager_notifyHost", ["app1", 13]);
  expect(listener.left).toHaveBeenCalledTimes(1);
});

test("the hooks show what went over the connection", () => {
  const { page, workbench, hooks } = workbenchOf();
  expect([hooks.roundTrips, hooks.largestPayload, hooks.refused, hooks.unmodelled]).toEqual([0, 0, [], []]);
  workbench.load("");
  page.ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], "{}"] });
  expect(hooks.roundTrips).toBe(1);
  expect(hooks.largestPayload).toBeGreaterThan(100);
  hooks.reset();
  expect([hooks.roundTrips, hooks.largestPayload]).toEqual([0, 0]);
});
