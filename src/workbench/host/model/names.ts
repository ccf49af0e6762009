import { HostError } from "../hostError";
import { mapReferences, tokens, type Reference } from "./formula";

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** Number of the sheet it belongs to; null for the whole workbook. */
  readonly scope: number | null;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL_LIKE = /^(?:[a-z]{1,3}[1-9]\d{0,6}|r\d*c\d*|r|c)$/iu;

/** Whether Excel takes a text as a defined name. */
export function isName(name: string): boolean {
  return NAME.test(name) && name.length <= 255 && !CELL_LIKE.test(name);
}

/** The one range that a name stands for; null when it stands for something else. */
export function rangeOfName({ formula }: DefinedName): Reference | null {
  const [first, ...rest] = tokens(formula.slice(1));
  return first?.kind === "reference" && rest.length === 0 ? first.reference : null;
}

/** Defined names of a workbook. */
export class Names {
  private list: DefinedName[] = [];

  /** Names of one scope, by name. */
  within(scope: number | null): DefinedName[] {
    const names = this.list.filter((item) => item.scope === scope);
    return names.sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  find(name: string, scope: number | null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.list.find((item) => item.scope === scope && item.name.toLowerCase() === wanted);
  }

  /** What a name means on a sheet: the sheet's own first. */
  lookUp(name: string, sheet: number): DefinedName | undefined {
    return this.find(name, sheet) ?? this.find(name, null);
  }

  /** @throws HostError for a name that Excel would not take or that is there already. */
  add(name: DefinedName): DefinedName {
    if (!isName(name.name)) throw new HostError("InvalidArgument");
    if (this.find(name.name, name.scope)) throw new HostError("ItemAlreadyExists");
    this.list.push(name);
    return name;
  }

  delete(name: DefinedName): void {
    this.list = this.list.filter((item) => item !== name);
  }

  /** Names that belong to a sheet go with it. */
  deleteScope(scope: number): void {
    this.list = this.list.filter((item) => item.scope !== scope);
  }

  mapReferences(change: (reference: Reference) => Reference | null): void {
    for (const item of this.list) item.formula = mapReferences(item.formula, change);
  }
}
