/** A property of an object of the rich API; one without `set` is read-only. Names are the server's, in PascalCase. */
export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object that the client has a proxy of. Whatever is not listed here does not exist. */
export interface HostObject {
  readonly type: string;
  /** Sent when the proxy is made, so that the client finds the object again: Id, or _Id for some classes. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Objects that hang below this one. */
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods; one that gives an object gives a HostObject, or null for a null object. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** getItem. */
  readonly indexer?: (key: unknown) => HostObject;
  /** The members of a collection. */
  readonly items?: () => readonly HostObject[];
}

/** An error as Excel sends it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Fails loudly for what the host does not model. */
export function notModelled(type: string, member: string): never {
  throw new HostError("ApiNotFound", `${type}.${member} is not modelled by the embedded host`);
}

/** Properties that are kept and given back, and that nothing else depends on. */
export function keptScalars(
  bag: Map<string, unknown>,
  prefix: string,
  names: readonly string[],
): Record<string, Scalar> {
  const scalars = names.map((name): [string, Scalar] => [
    name,
    { get: () => bag.get(`${prefix}${name}`) ?? null, set: (value) => void bag.set(`${prefix}${name}`, value) },
  ]);
  return Object.fromEntries(scalars);
}
