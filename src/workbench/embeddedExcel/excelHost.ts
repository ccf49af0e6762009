import { HostError, notModelled, type HostObject } from "./hostObject";
import type { HostSheet } from "./hostSheet";
import type { HostWorkbook } from "./hostWorkbook";
import { parseArea } from "./area";
import { refuseLocked } from "./objects/rangePlace";
import { workbook } from "./objects/workbook";
import { member, PathResolver } from "./pathResolver";
import { ACTION, type Action, type EventEntry, type RequestBody, type ResponseBody } from "./protocol";
import { query } from "./query";
import type { HostSession, Sabotage } from "./session";

const RICH_API_EVENT = 65536;
const WORKSHEET_CHANGED = 10;

/** Methods of the client's own bookkeeping of events and references. */
const BOOKKEEPING = /^_(Un)?[Rr]egister|^_RemoveReference$|^NotifyActionHandlerReady$/u;

/** An Excel in memory: answers the batches of the unmodified Office.js client. */
export class ExcelHost {
  /** True while a person edits a cell: Excel then refuses every batch. */
  cellEditing = false;
  private readonly session: HostSession;
  private readonly root: HostObject;
  /** Objects that outlive their batch, by the name that the client finds them again with. */
  private readonly references = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();

  constructor(readonly book: HostWorkbook) {
    this.session = { book, sabotage: {}, unmodelled: [], keep: (object) => this.keep(object) };
    this.root = workbook(this.session);
  }

  /** Members of Excel's API that were asked for and are not modelled. */
  get unmodelled(): readonly string[] {
    return this.session.unmodelled;
  }

  set sabotage(sabotage: Sabotage) {
    this.session.sabotage = sabotage;
  }

  /** Answers one batch. Stops at the action that fails; what was done before stays done, as in Excel. */
  process(body: RequestBody): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const resolver = new PathResolver(body, this.root, this.references);
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
        this.failWhereTold(index);
        response.Results.push({ ActionId: action.Id, Value: this.act(action, resolver, response) });
      } catch (error) {
        response.Error = errorOf(error, action, index);
        if (response.Error.Code === "ApiNotFound") this.session.unmodelled.push(response.Error.Message);
        break;
      }
    }
    return response;
  }

  /** Calls `listener` with each event until the returned function is called. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Types into a cell as a person does: a locked cell of a protected sheet refuses. */
  userEdit(sheetName: string, address: string, text: string): void {
    const sheet = this.book.find(sheetName);
    if (!sheet) throw new HostError("ItemNotFound");
    const area = parseArea(address);
    refuseLocked({ session: this.session, sheet, areas: [area] });
    this.book.batch(() => this.book.write(sheet, area.top, area.left, text));
    this.changed(sheet, address);
  }

  private changed(sheet: HostSheet, address: string): void {
    const message = {
      worksheetId: sheet.id,
      address,
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
    };
    const entry = {
      messageCategory: RICH_API_EVENT,
      messageType: WORKSHEET_CHANGED,
      targetId: "Workbook",
      message: JSON.stringify(message),
    };
    for (const listener of this.listeners) listener([entry]);
  }

  private failWhereTold(index: number): void {
    const { failAtAction, ...others } = this.session.sabotage;
    if (failAtAction !== index) return;
    this.session.sabotage = others;
    throw new HostError("GeneralException");
  }

  private act(action: Action, resolver: PathResolver, response: ResponseBody): unknown {
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    if (BOOKKEEPING.test(action.Name ?? "")) return null;
    const object = resolver.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(object);
      case ACTION.query:
        return query(object, action.QueryInfo?.Select ?? [], (name) => this.session.unmodelled.push(name));
      case ACTION.method:
        return call(object, action, resolver);
      case ACTION.set:
        return set(object, action, resolver);
      default:
        return notModelled(object.type, `action ${action.ActionType}`);
    }
  }

  private keep(object: HostObject): string {
    const name = `ref${this.references.size + 1}`;
    this.references.set(name, object);
    this.names.set(object, name);
    return name;
  }

  private identify(object: HostObject): object {
    const name = this.names.get(object);
    return { ...object.identity, ...(name === undefined ? {} : { _ReferenceId: name }) };
  }
}

function call(object: HostObject, action: Action, resolver: PathResolver): unknown {
  const method = member(object.methods, action.Name ?? "") ?? notModelled(object.type, action.Name ?? "");
  const result = method(...resolver.arguments(action.ArgumentInfo));
  return typeof result === "object" ? null : result;
}

function set(object: HostObject, action: Action, resolver: PathResolver): null {
  const scalar = member(object.scalars, action.Name ?? "");
  if (!scalar?.set) return notModelled(object.type, `set ${action.Name ?? ""}`);
  scalar.set(resolver.arguments(action.ArgumentInfo)[0]);
  return null;
}

function errorOf(error: unknown, action: Action, index: number): NonNullable<ResponseBody["Error"]> {
  const code = error instanceof HostError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: action.Name ?? "", ActionIndex: index, HttpStatusCode: 400 };
}
