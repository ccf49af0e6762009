import { HostError, reasonOf } from "./hostError";
import { hostObject, type HostContext, type HostObject } from "./hostClass";
import { assign, call, callForObject, identityOf, itemOf, memberName, navigate } from "./member";
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { query, queryAsJson } from "./query";

/** Runs the actions of one request, in order, until one fails. Objects are resolved once, when they are first used. */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  /** The member at work, for error reports. */
  private location: string | null = null;

  constructor(
    private readonly request: RequestBody,
    private readonly context: HostContext,
  ) {}

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      this.location = null;
      try {
        if (index === this.context.sabotage.failAtAction) throw new HostError("GeneralException");
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: failure(error, index, this.location) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityOf(object, this.context);
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, this.context);
      case ACTION.queryAsJson:
        return queryAsJson(object, action.QueryInfo ?? {}, this.context);
      case ACTION.method:
      case ACTION.set:
        return this.use(object, action);
      case ACTION.update:
        return this.update(object, action.ObjectState ?? {});
      default:
        this.context.book.noteUnmodelled(`action type ${action.ActionType}`);
        throw new HostError("ApiNotFound");
    }
  }

  private use(object: HostObject, { ActionType, Name = "", ArgumentInfo }: Action): unknown {
    const args = this.argumentsOf(ArgumentInfo);
    this.location = memberName(object, Name);
    if (ActionType === ACTION.method) return call(object, Name, args, this.context);
    assign(object, Name, args[0] ?? null, this.context);
    return null;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      const proper = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      this.location = memberName(object, proper);
      assign(object, proper, value, this.context);
    }
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidRequest");
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    const { Name = "", ArgumentInfo } = path;
    if (path.ObjectPathType === PATH.global) return hostObject("Workbook", this.context.book);
    if (path.ObjectPathType === PATH.service) return hostObject("Service", null);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.kept(Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.argumentsOf(ArgumentInfo);
    this.location = memberName(parent, Name || "getItem");
    if (path.ObjectPathType === PATH.property) return navigate(parent, Name, this.context);
    if (path.ObjectPathType === PATH.indexer) return itemOf(parent, args[0], this.context);
    if (path.ObjectPathType !== PATH.method) throw new HostError("InvalidRequest");
    return callForObject(parent, Name, args, this.context);
  }

  private kept(reference: string): HostObject {
    const object = this.context.references.get(reference);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => {
      const reference = ReferencedObjectPathIds[index];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : this.plain(value);
    });
  }

  /** Objects inside plain arguments are named by the id of their path. */
  private plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.plain(inner)]));
  }
}

/** How the client is told of a failure. */
export function failure(error: unknown, index: number, location: string | null): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", reasonOf(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.code === "ItemNotFound" || known.code === "ApiNotFound" ? 404 : 400,
  };
}
