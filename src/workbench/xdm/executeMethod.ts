import { isRecord } from "../../core/record";
import type { ExcelHost } from "../host/excelHost";
import { reasonOf } from "../host/hostError";
import { isFarewell } from "../host/protocol";

/** Numbers of the calls that are served. */
const CALL = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** Where the text of a rich request stands among its arguments. */
const BODY = 4;

/** The client's code of a call that its host does not know. */
const NOT_SUPPORTED = 5000;

/** What the calls work on. */
export interface CallContext {
  readonly host: ExcelHost;
  /** The document's settings; values are JSON texts. */
  readonly settings: Record<string, string>;
  /** Told of every batch that somebody waits for. */
  readonly onRoundTrip: () => void;
  /** Told of what is not served. */
  readonly onRefusal: (what: string) => void;
}

function richAnswer(status: number, body: object): object {
  return { Version: 1, Error: 0, Data: [status, [], JSON.stringify(body)] };
}

/** A batch always gets an answer: a client that gets none waits for ever. */
function richApi(data: Record<string, unknown>, { host, onRoundTrip }: CallContext): object {
  try {
    const args: readonly unknown[] = Array.isArray(data["ArrayData"]) ? data["ArrayData"] : [];
    const body: unknown = JSON.parse(String(args[BODY]));
    const answer = host.process(body);
    if (!isFarewell(body)) onRoundTrip();
    return richAnswer(200, answer);
  } catch (error) {
    return richAnswer(400, { error: { code: "InvalidRequest", message: reasonOf(error) } });
  }
}

function saveSettings(data: Record<string, unknown>, { settings }: CallContext): object {
  const pairs: readonly unknown[] = Array.isArray(data["Properties"]) ? data["Properties"] : [];
  for (const name of Object.keys(settings)) Reflect.deleteProperty(settings, name);
  for (const pair of pairs) {
    if (Array.isArray(pair)) settings[String(pair[0])] = String(pair[1]);
  }
  return { Version: 1, Error: 0 };
}

function loadSettings({ settings }: CallContext): object {
  const list = Object.entries(settings).map(([Name, Value]) => ({ Name, Value }));
  return { Version: 1, Error: 0, Settings: list };
}

/** Answers a call of the client's "executeMethod". What is not served gets an error and is reported. */
export function executeMethod(data: unknown, context: CallContext): object {
  const given = isRecord(data) ? data : {};
  const method = given["DdaMethod"];
  const call = isRecord(method) ? method["DispatchId"] : undefined;
  switch (call) {
    case CALL.richApi:
      return richApi(given, context);
    case CALL.saveSettings: {
      const inner = given["DdaSettingsMethod"];
      return saveSettings(isRecord(inner) ? inner : given, context);
    }
    case CALL.loadSettings:
      return loadSettings(context);
    default:
      context.onRefusal(`executeMethod ${String(call)}`);
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}
