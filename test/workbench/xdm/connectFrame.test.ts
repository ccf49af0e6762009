import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { connectFrame, type FrameOptions } from "../../../src/workbench/xdm/connectFrame";
import { createEngine } from "../excelClient";
import { ORIGIN, StandInPage } from "./frame";

const BATCH = {
  Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["Name"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    2: { Id: 2, ObjectPathType: 4, Name: "Application", ParentObjectPathId: 1 },
  },
};
const FAREWELL = {
  ...BATCH,
  Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 1, Name: "_RemoveReference", ArgumentInfo: { Arguments: ["x"] } }],
};

/** The client's call of a batch. */
function rich(body: unknown): object {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "ProcessQuery", [], text, 0] };
}

function connected(options: Partial<FrameOptions> = {}, excelApi?: string) {
  const page = new StandInPage();
  const host = new ExcelHost(HostWorkbook.create(createEngine), excelApi === undefined ? {} : { excelApi });
  return { page, host, connection: connectFrame(host, page.frame, page.options(options)) };
}

/** Makes the host send the event of a changed cell. */
function registerForChanges(host: ExcelHost): void {
  const path = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
  host.process({
    Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 2, Name: "_RegisterDataChangedEvent" }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 }, 2: path },
  });
}

let complaints: jest.SpyInstance;
beforeEach(() => {
  complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  complaints.mockRestore();
});

describe("the first question", () => {
  test("is answered with everything that the client insists on", () => {
    const { page } = connected({ settings: { mode: '"a"' } });
    const [answer] = page.ask("ContextActivationManager_getAppContextAsync", "app1");
    expect(answer).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _actionName: "ContextActivationManager_getAppContextAsync",
      _conversationId: "conv1",
      _correlationId: 7,
      _data: { _appName: 16, _appUILocale: "zh-CN", _docUrl: `${ORIGIN}/book.xlsx`, _settings: [["mode", '"a"']] },
    });
    expect(page.sent[0]?.origin).toBe(ORIGIN);
  });

  test.each([
    [undefined, "1.18"],
    ["1.7", "1.7"],
  ])("advertises level %s as %s", (excelApi, level) => {
    const { page } = connected({}, excelApi);
    const [answer] = page.ask("ContextActivationManager_getAppContextAsync", "app1");
    const { _requirementMatrix } = (answer?.["_data"] ?? {}) as { _requirementMatrix?: string };
    const sets = JSON.parse(_requirementMatrix ?? "{}") as Record<string, string>;
    expect(sets["excelapi"]).toBe(level);
    expect("excelapionline" in sets).toBe(excelApi === undefined);
  });
});

describe("a batch", () => {
  test("is answered by the host and counted", () => {
    const onBatch = jest.fn();
    const { page, connection } = connected({ onBatch });
    const [answer] = page.ask("executeMethod", rich(BATCH));
    const { Data } = answer?.["_data"] as { Data: [number, unknown, string] };
    expect(Data[0]).toBe(200);
    expect(JSON.parse(Data[2])).toMatchObject({ Results: [{ ActionId: 1 }] });
    expect(connection.traffic.roundTrips).toBe(1);
    expect(connection.traffic.largestPayload).toBeGreaterThan(JSON.stringify(BATCH).length);
    expect(onBatch).toHaveBeenCalledTimes(1);
    connection.traffic.reset();
    expect([connection.traffic.roundTrips, connection.traffic.largestPayload]).toEqual([0, 0]);
  });

  test("that only lets references go is not counted", () => {
    const { page, connection } = connected();
    expect(page.ask("executeMethod", rich(FAREWELL))).toHaveLength(1);
    expect(connection.traffic.roundTrips).toBe(0);
  });

  test("that is no JSON still gets an answer", () => {
    const { page } = connected();
    const [answer] = page.ask("executeMethod", rich("{"));
    const { Data } = answer?.["_data"] as { Data: [number, unknown, string] };
    expect([Data[0], JSON.parse(Data[2])]).toMatchObject([400, { error: { code: "InvalidRequest" } }]);
  });
});

describe("settings", () => {
  test("are kept with the document", () => {
    const settings = { old: "1" };
    const { page } = connected({ settings });
    const call = { DdaMethod: { DispatchId: 76 }, OverwriteIfStale: true, Properties: [["k", '{"a":1}']] };
    expect(page.ask("executeMethod", call)).toMatchObject([{ _errorCode: 0, _data: { Error: 0 } }]);
    expect(settings).toEqual({ k: '{"a":1}' });
    const [answer] = page.ask("executeMethod", { DdaMethod: { DispatchId: 75 } });
    expect(answer).toMatchObject({ _data: { Error: 0, Settings: [{ Name: "k", Value: '{"a":1}' }] } });
  });
});

describe("events", () => {
  test("reach the client in lists, from its registration until it ends", () => {
    const { page, host } = connected();
    registerForChanges(host);
    host.book.userEdit("Sheet1", "A1", "1");
    expect(page.sent).toHaveLength(0);
    expect(page.ask("richApiMessage", {}, { _actionType: 1 })).toMatchObject([{ _errorCode: 0, _data: { Error: 0 } }]);
    host.book.userEdit("Sheet1", "A1", "2");
    const event = page.answers(1)[0];
    expect(event).toMatchObject({ _responseType: 1, _actionName: "richApiMessage", _conversationId: "conv1" });
    expect(event?.["_data"]).toMatchObject({
      ArrayData: [[65_536, 10, "Workbook", expect.stringContaining('"A1"'), 0, false]],
    });
    page.ask("richApiMessage", {}, { _actionType: 2 });
    host.book.userEdit("Sheet1", "A1", "3");
    expect(page.sent).toHaveLength(3);
  });

  test("end when the frame is closed", () => {
    const { page, host, connection } = connected();
    registerForChanges(host);
    page.ask("richApiMessage", {}, { _actionType: 1 });
    connection.close();
    host.book.userEdit("Sheet1", "A1", "2");
    expect(page.ask("ContextActivationManager_getAppContextAsync", "app1")).toEqual([]);
    expect(page.sent).toHaveLength(1);
  });
});

describe("what is not served", () => {
  test.each([
    ["an unknown action", "ContextActivationManager_openWindowInHost", {}, {}, { _errorCode: -2 }],
    ["an unknown event", "documentSelectionChanged", {}, { _actionType: 1 }, { _errorCode: -2 }],
    [
      "an unknown call",
      "executeMethod",
      { DdaMethod: { DispatchId: 64 } },
      {},
      { _errorCode: 0, _data: { Error: 5000 } },
    ],
    ["a call without a number", "executeMethod", null, {}, { _errorCode: 0, _data: { Error: 5000 } }],
  ])("%s is refused loudly", (_what, action, data, more, answer) => {
    const { page, connection } = connected();
    expect(page.ask(action, data, more)).toMatchObject([answer]);
    expect(connection.refused).toHaveLength(1);
    expect(complaints).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["another window", { source: {} }],
    ["another origin", { origin: "https://example.com" }],
    ["something that is no request", { data: "webpackHotUpdate" }],
    ["something that is no text", { data: { type: "webpackOk" } }],
  ])("%s is not heard", (_what, from) => {
    const { page, connection } = connected();
    expect(page.ask("ContextActivationManager_getAppContextAsync", "app1", {}, from)).toEqual([]);
    expect(connection.traffic.largestPayload).toBe(0);
  });

  test("a page of an earlier load is not heard", () => {
    const { page } = connected({ conversation: "conv2" });
    expect(page.ask("ContextActivationManager_getAppContextAsync", "app1")).toEqual([]);
  });
});

test("the page hears when the keyboard leaves the frame", () => {
  const onLeave = jest.fn();
  const { page } = connected({ onLeave });
  for (const action of [0, 1, 21]) page.ask("ContextActivationManager_notifyHost", ["app1", action]);
  expect(onLeave).not.toHaveBeenCalled();
  expect(page.ask("ContextActivationManager_notifyHost", ["app1", 15])).toMatchObject([{ _errorCode: 0, _data: null }]);
  expect(onLeave).toHaveBeenCalledTimes(1);
});
