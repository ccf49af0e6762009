import { HostError, notModelled, type HostObject } from "./hostObject";
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";

/** Something that takes anything and does nothing: services of the client's own that no workbook depends on. */
const SERVICE: HostObject = { type: "Service" };

/** A member of a table, never one of the table's prototype. */
export function member<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Finds the objects of one request's paths; each path is walked once, so that a method runs exactly once. */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  /** The object of a path; null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with objects in the place of their paths; trailing nulls are arguments that were left out. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const given = (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === "number" && path > 0 ? this.resolve(path) : argument;
    });
    while (given.length > 0 && given.at(-1) === null) given.pop();
    return given;
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.service) return SERVICE;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name ?? "");
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.below(parent, path);
  }

  private reference(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  private below(parent: HostObject, path: ObjectPath): HostObject | null {
    const { ObjectPathType, Name = "", ArgumentInfo } = path;
    if (ObjectPathType === PATH.property) {
      return (member(parent.links, Name) ?? notModelled(parent.type, Name))();
    }
    if (ObjectPathType === PATH.indexer) {
      const [key] = this.arguments(ArgumentInfo);
      return (parent.indexer ?? notModelled(parent.type, "getItem"))(key);
    }
    const method = member(parent.methods, Name) ?? notModelled(parent.type, Name);
    const made = method(...this.arguments(ArgumentInfo));
    return isHostObject(made) ? made : null;
  }
}
