/** How the client names an object; see the table of path types in the measured protocol. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments of a call. `ReferencedObjectPathIds` is parallel: a number above 0 says that the argument is that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What a load asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What the client sends with one `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Result of one action. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why a batch stopped, and at which action. */
export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** What the host answers to a batch. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** One event on its way to the client. `message` is the JSON text of its raw arguments. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Types of action that the host serves. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

/** Types of object path. */
export const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Whether something has the shape of a request. */
export function isRequestBody(body: unknown): body is RequestBody {
  return isRecord(body) && Array.isArray(body["Actions"]) && isRecord(body["ObjectPaths"]);
}

/** Whether a request does nothing but let references go: the client sends it after its work. */
export function isFarewell(body: unknown): boolean {
  if (!isRequestBody(body)) return false;
  const names = body.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate).map(({ Name }) => Name);
  return names.length > 0 && names.every((name) => name === "_RemoveReference");
}
