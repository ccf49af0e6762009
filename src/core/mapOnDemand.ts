/** A map of what is worked out from another map's values, each when it is asked for: most never are. */
export class MapOnDemand<Key, Source, Value> implements ReadonlyMap<Key, Value> {
  readonly #sources: ReadonlyMap<Key, Source>;
  readonly #work: (source: Source, key: Key) => Value | undefined;
  #all: ReadonlyMap<Key, Value> | null = null;

  /** @param work gives undefined where there is nothing under a key after all. */
  constructor(sources: ReadonlyMap<Key, Source>, work: (source: Source, key: Key) => Value | undefined) {
    this.#sources = sources;
    this.#work = work;
  }

  get size(): number {
    return this.#whole().size;
  }

  get(key: Key): Value | undefined {
    const source = this.#sources.get(key);
    return source === undefined ? undefined : this.#work(source, key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  keys(): MapIterator<Key> {
    return this.#whole().keys();
  }

  values(): MapIterator<Value> {
    return this.#whole().values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.#whole().forEach((value, key) => {
      visit(value, key, this);
    });
  }

  #whole(): ReadonlyMap<Key, Value> {
    if (this.#all) return this.#all;
    const all = new Map<Key, Value>();
    for (const [key, source] of this.#sources) {
      const value = this.#work(source, key);
      if (value !== undefined) all.set(key, value);
    }
    return (this.#all = all);
  }
}
