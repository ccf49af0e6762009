/** Works something out once for each object that it is asked about, for as long as that object is in use. */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}

/**
 * Works something out once for each object, for as long as it is asked about with the same other arguments; with others it
 * is worked out anew, and those are remembered instead.
 */
export function onceWhileSame<Key extends object, Others extends readonly unknown[], Result>(
  work: (key: Key, ...others: Others) => Result,
): (key: Key, ...others: Others) => Result {
  const lastFor = oncePer<Key, { last: { readonly others: Others; readonly result: Result } | null }>(() => ({
    last: null,
  }));
  return (key, ...others) => {
    const known = lastFor(key);
    const isSame = known.last?.others.every((other, index) => Object.is(other, others[index])) ?? false;
    known.last = known.last && isSame ? known.last : { others, result: work(key, ...others) };
    return known.last.result;
  };
}

/** Results that are remembered for one object at most; more kinds than this are worked out anew. */
const MAX_KINDS = 32;

/**
 * Works something out once for each kind of what it is asked about, beside an object.
 * @param work may read nothing but the object and what `kindOf` tells apart.
 */
export function oncePerKind<Key extends object, Other, Result>(
  kindOf: (key: Key, other: Other) => string,
  work: (key: Key, other: Other) => Result,
): (key: Key, other: Other) => Result {
  const kindsOf = oncePer<Key, Map<string, { readonly result: Result }>>(() => new Map());
  return (key, other) => {
    const [kinds, kind] = [kindsOf(key), kindOf(key, other)];
    const found = kinds.get(kind);
    if (found) return found.result;
    const result = work(key, other);
    if (kinds.size >= MAX_KINDS) kinds.clear();
    kinds.set(kind, { result });
    return result;
  };
}
