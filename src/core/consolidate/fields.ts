import { isRecord } from "../record";
import { isDecimalText } from "./decimalText";

/** Thrown inside a reader of untrusted JSON, with the place of what is wrong. */
export class ShapeError extends Error {
  constructor(
    /** "tables.0.total"; "" for the whole. */
    readonly place: string,
  ) {
    super(place);
    this.name = "ShapeError";
  }
}

/** Longest text and list that a record can hold; ours stay far below. */
const MAX_TEXT = 2_000;
const MAX_LIST = 2_000;

/** Reads the fields of an untrusted object one by one. Only what is asked for is taken over; nothing else is copied. */
export class Fields {
  private readonly raw: Readonly<Record<string, unknown>>;

  /**
   * @param above the object that this one stands in, under `key`; places are put together only where something is wrong.
   * @throws ShapeError when `raw` is no object.
   */
  constructor(
    raw: unknown,
    private readonly above: Fields | null = null,
    private readonly key = "",
  ) {
    if (!isRecord(raw)) throw new ShapeError(this.place());
    this.raw = raw;
  }

  text(key: string): string {
    return this.checked(key, (value): value is string => typeof value === "string" && value.length <= MAX_TEXT);
  }

  flag(key: string): boolean {
    return this.checked(key, (value): value is boolean => typeof value === "boolean");
  }

  flagOrNull(key: string): boolean | null {
    return this.own(key) === null ? null : this.flag(key);
  }

  number(key: string): number {
    return this.checked(key, (value): value is number => typeof value === "number" && Number.isFinite(value));
  }

  numberOrNull(key: string): number | null {
    return this.own(key) === null ? null : this.number(key);
  }

  /** A whole number of at least 0. */
  count(key: string): number {
    return this.checked(key, (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0);
  }

  countOrNull(key: string): number | null {
    return this.own(key) === null ? null : this.count(key);
  }

  /** A decimal written out as text, or null. */
  decimalOrNull(key: string): string | null {
    if (this.own(key) === null) return null;
    return this.checked(key, (value): value is string => typeof value === "string" && isDecimalText(value));
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value {
    return this.checked(key, (value): value is Value => values.some((known) => known === value));
  }

  /** Texts of a set, in the set's order. */
  someOf<Value extends string>(key: string, values: readonly Value[]): Value[] {
    const given = this.texts(key);
    const wrong = given.findIndex((text) => !values.some((known) => known === text));
    if (wrong >= 0) throw new ShapeError(this.at(`${key}.${wrong}`));
    return values.filter((known) => given.includes(known));
  }

  texts(key: string): string[] {
    return this.list(key).map((value, index) => {
      if (typeof value === "string" && value.length <= MAX_TEXT) return value;
      throw new ShapeError(this.at(`${key}.${index}`));
    });
  }

  object(key: string): Fields {
    return new Fields(this.own(key), this, key);
  }

  objectOrNull(key: string): Fields | null {
    return this.own(key) === null ? null : this.object(key);
  }

  objects(key: string): Fields[] {
    return this.list(key).map((value, index) => new Fields(value, this, `${key}.${index}`));
  }

  /** The error of a field that is wrong in itself. */
  wrong(key: string): ShapeError {
    return new ShapeError(this.at(key));
  }

  private list(key: string): unknown[] {
    return this.checked(key, (value): value is unknown[] => Array.isArray(value) && value.length <= MAX_LIST);
  }

  private checked<Value>(key: string, isRight: (value: unknown) => value is Value): Value {
    const value = this.own(key);
    if (isRight(value)) return value;
    throw this.wrong(key);
  }

  /** What the object itself has; undefined for what it has only from its prototype. */
  private own(key: string): unknown {
    return Object.hasOwn(this.raw, key) ? this.raw[key] : undefined;
  }

  private place(): string {
    return this.above ? this.above.at(this.key) : "";
  }

  private at(key: string): string {
    const place = this.place();
    return place === "" ? key : `${place}.${key}`;
  }
}
