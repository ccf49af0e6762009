import type { Area } from "./area";

/** What the calculation engine does not keep of a sheet. */
export class HostSheet {
  visibility = "Visible";
  isProtected = false;
  password: string | null = null;
  /** Cells that were written, as "row,column": the used range is made of them. */
  readonly written = new Set<string>();
  readonly unlocked = new Set<string>();
  readonly merges: Area[] = [];
  readonly validations = new Map<string, Map<string, unknown>>();
  /** Formats and page settings, kept to be given back. */
  readonly bag = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
