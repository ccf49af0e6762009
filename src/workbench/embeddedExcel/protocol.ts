/** One object path of a request, as the client sends it. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments; a number other than 0 in `ReferencedObjectPathIds` says that the argument is the path of that id. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** One action of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** A batch: what one `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What the host answers. */
export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** An event on its way to the client. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
