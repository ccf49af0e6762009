import type { EventHub } from "./eventHub";
import type { Book } from "./model/book";
import type { CellGroup, HostAreas, HostRange } from "./model/hostRange";
import type { HostSheet } from "./model/hostSheet";
import type { DefinedName } from "./model/names";
import type { References } from "./references";

/** Faults to plant, for a test of the tests. */
export interface Sabotage {
  /** Contents written to ranges are lost. */
  readonly dropWrites?: boolean;
  /** Ranges read as zeros. */
  readonly readZeros?: boolean;
  /** `getRange(address)` gives the row below. */
  readonly shiftAddresses?: boolean;
  /** Protected sheets take everything. */
  readonly ignoreProtection?: boolean;
  /** The action with this index in a batch fails, once; what came before stays done. */
  readonly failAtAction?: number;
}

/** What the members of every class can reach. */
export interface HostContext {
  readonly book: Book;
  readonly references: References<HostObject>;
  readonly events: EventHub;
  readonly sabotage: Sabotage;
}

/** Names of the workbook, or of one sheet. */
export interface NameScope {
  readonly sheet: HostSheet | null;
}

/** One side of the borders of some cells. */
export interface BorderSide {
  readonly cells: CellGroup;
  readonly side: string;
}

/** Page breaks of a sheet: before rows, or before columns. */
export interface PageBreaks {
  readonly sheet: HostSheet;
  readonly axis: "row" | "column";
}

/** One page break, before the row or column `index`, counted from 0. */
export interface PageBreak extends PageBreaks {
  readonly index: number;
}

/** What stands behind an object of each class. */
export interface Subjects {
  Workbook: Book;
  Application: Book;
  WorkbookProtection: Book;
  WorksheetCollection: Book;
  Runtime: Book;
  NamedItemCollection: NameScope;
  NamedItem: DefinedName;
  Worksheet: HostSheet;
  WorksheetProtection: HostSheet;
  WorksheetFreezePanes: HostSheet;
  PageLayout: HostSheet;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreak;
  HeaderFooterGroup: HostSheet;
  HeaderFooter: HostSheet;
  Range: HostRange;
  RangeAreas: HostAreas;
  RangeCollection: HostAreas;
  RangeFormat: CellGroup;
  RangeFont: CellGroup;
  RangeFill: CellGroup;
  FormatProtection: CellGroup;
  RangeBorderCollection: CellGroup;
  RangeBorder: BorderSide;
  DataValidation: CellGroup;
  /** An internal service of the client; all its methods do nothing. */
  Service: null;
}

/** Name of a class as the client knows it. */
export type ClassName = keyof Subjects;

/** An object of the workbook as the client names it. */
export interface HostObject {
  readonly type: ClassName;
  readonly subject: Subjects[ClassName];
}

/** Makes an object of a class. */
export function hostObject<Name extends ClassName>(type: Name, subject: Subjects[Name]): HostObject {
  return { type, subject };
}

/** A property with a plain value. One without `set` is read-only, one without `get` only written. */
export interface Scalar<Subject> {
  readonly get?: (subject: Subject, context: HostContext) => unknown;
  readonly set?: (subject: Subject, value: unknown, context: HostContext) => void;
}

/** Arguments of a call: plain values, or objects; those left out are undefined. */
export type Arguments = readonly unknown[];

/** Everything that is modelled of a class. What is not listed does not exist. Names are the server's: PascalCase. */
export interface HostClass<Subject> {
  readonly scalars?: Readonly<Record<string, Scalar<Subject>>>;
  /** Properties that lead to another object. */
  readonly navigations?: Readonly<Record<string, (subject: Subject, context: HostContext) => HostObject | null>>;
  /** Methods that give an object; null is the null object. */
  readonly objects?: Readonly<
    Record<string, (subject: Subject, args: Arguments, context: HostContext) => HostObject | null>
  >;
  /** Methods that give a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (subject: Subject, args: Arguments, context: HostContext) => unknown>>;
  /** An item by its key; for collections. */
  readonly item?: (subject: Subject, key: unknown, context: HostContext) => HostObject;
  readonly items?: (subject: Subject, context: HostContext) => readonly HostObject[];
  /** What identifies the object for the client, such as `Id`. */
  readonly identity?: (subject: Subject, context: HostContext) => Readonly<Record<string, unknown>>;
}
