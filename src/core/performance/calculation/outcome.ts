/** A computed value, or null with the coded reason why there is none. Never NaN, never infinite. */
export type Outcome<Value, Reason extends string> =
  { readonly value: Value; readonly reason: null } | { readonly value: null; readonly reason: Reason };

/** The outcome of a computation that has a value. */
export function computed<Value>(value: Value): { readonly value: Value; readonly reason: null } {
  return { value, reason: null };
}

/** The outcome of a computation that has none. */
export function withoutValue<Reason extends string>(reason: Reason): { readonly value: null; readonly reason: Reason } {
  return { value: null, reason };
}
