import { FaultError } from "../../core/fault";
import { Package } from "../../workbook/xlsx/openPackage";
import { readXml } from "../../workbook/xlsx/xml";
import { MAX_SOURCE_CELLS, MAX_SOURCE_COLUMNS, type FoundCell, type SourceDocument, type SourceTable } from "../source";
import { tableOf } from "../reading/tableOf";
import { ListParagraph, Numbering, valueOf } from "./numbering";

/** Deeper nesting than any form has; what is refused cannot exhaust the reader. */
const MAX_TABLES_DEEP = 8;

type Attributes = Readonly<Record<string, string>>;

function countOf(attributes: Attributes): number {
  const count = Number.parseInt(valueOf(attributes) ?? "", 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, MAX_SOURCE_COLUMNS) : 1;
}

interface OpenCell {
  text: string;
  colSpan: number;
  merge: "restart" | "continue" | null;
}

/** The cells of one table while its elements go by. */
class OpenTable {
  readonly cells: FoundCell[] = [];
  private row = -1;
  private column = 0;
  cell: OpenCell | null = null;
  /** For each column the position of the cell that reaches down in it. */
  private readonly reaching = new Map<number, number>();

  openTag(name: string, attributes: Attributes): void {
    if (name === "tr") this.openRow();
    else if (name === "tc") this.cell = { text: "", colSpan: 1, merge: null };
    else if (!this.cell) this.column += name === "gridBefore" ? countOf(attributes) : 0;
    else if (name === "gridSpan") this.cell.colSpan = countOf(attributes);
    else if (name === "vMerge") this.cell.merge = valueOf(attributes) === "restart" ? "restart" : "continue";
  }

  private openRow(): void {
    this.row++;
    this.column = 0;
  }

  closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const above = this.reaching.get(this.column);
    const reached = above === undefined ? undefined : this.cells[above];
    if (cell.merge === "continue" && above !== undefined && reached) {
      this.cells[above] = { ...reached, rowSpan: this.row - reached.row + 1 };
    } else {
      if (cell.merge === "restart") this.reaching.set(this.column, this.cells.length);
      else this.reaching.delete(this.column);
      this.cells.push({ text: tidyLines(cell.text), row: this.row, column: this.column, colSpan: cell.colSpan });
    }
    if (this.cells.length > MAX_SOURCE_CELLS) throw new FaultError({ code: "too-many-cells", sheet: "docx" });
    this.column += cell.colSpan;
  }
}

function tidyLines(text: string): string {
  return text.replace(/\n+$/u, "");
}

/** Elements that hold a second form of the same content, or what a tracked change took away. */
const SECOND_FORMS = new Set(["Fallback", "del", "moveFrom"]);
/** Elements that stand for letters. */
const LETTERS: Readonly<Record<string, string>> = { tab: " ", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** Gathers a document's tables and the paragraphs between them. */
class DocumentReader {
  private readonly parts: ((part: number) => SourceTable)[] = [];
  private readonly open: OpenTable[] = [];
  private paragraphs: string[] = [];
  private line = "";
  private inText = false;
  /** Depth inside of what is only a second form of the same content. */
  private skipped = 0;
  private readonly list: ListParagraph;

  constructor(numbering: Numbering) {
    this.list = new ListParagraph(numbering);
  }

  openTag(name: string, attributes: Attributes): void {
    if (SECOND_FORMS.has(name)) this.skipped++;
    this.list.openTag(name, attributes);
    if (name === "tbl") this.openTable();
    else if (name === "t") this.inText = true;
    else if (Object.hasOwn(LETTERS, name)) this.add(LETTERS[name] ?? "");
    else this.open.at(-1)?.openTag(name, attributes);
  }

  closeTag(name: string): void {
    if (SECOND_FORMS.has(name)) this.skipped--;
    if (name === "t") this.inText = false;
    else if (name === "p") this.closeParagraph();
    else if (name === "tc") this.open.at(-1)?.closeCell();
    else if (name === "tbl") this.closeTable();
  }

  text(text: string): void {
    if (this.inText) this.add(text);
  }

  take(): SourceTable[] {
    this.closeParagraphs();
    return this.parts.map((make, part) => make(part));
  }

  private add(text: string): void {
    if (this.skipped > 0) return;
    const front = text === "\n" ? "" : this.list.take();
    this.put(front === "" ? text : `${front} ${text}`);
  }

  private put(text: string): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.text += text;
    else if (this.open.length === 0) this.line += text;
  }

  private closeParagraph(): void {
    // A paragraph may hold its number alone, as in a numbers' column.
    this.put(this.list.take());
    if (this.open.length > 0) return this.put("\n");
    this.paragraphs.push(this.line);
    this.line = "";
  }

  private openTable(): void {
    if (this.open.length >= MAX_TABLES_DEEP)
      throw new FaultError({ code: "unsafe-package", part: "word/document.xml" });
    if (this.open.length === 0) this.closeParagraphs();
    this.open.push(new OpenTable());
  }

  private closeTable(): void {
    const cells = this.open.pop()?.cells ?? [];
    if (cells.some(({ text }) => text.trim() !== "")) this.parts.push((part) => tableOf("table", "", cells, part));
  }

  /** Paragraphs between tables: a row for each, counted from the last table. */
  private closeParagraphs(): void {
    const cells = this.paragraphs.flatMap((text, row): FoundCell[] =>
      text.trim() === "" ? [] : [{ text, row, column: 0 }],
    );
    this.paragraphs = [];
    if (cells.length > 0) this.parts.push((part) => tableOf("paragraphs", "", cells, part));
  }
}

const NUMBERING = "word/numbering.xml";
const RELATIONS = "_rels/.rels";

/** The part that holds the document's text. */
function mainPart(pack: Package): string {
  const content = pack.read(RELATIONS);
  let target = "word/document.xml";
  if (content) {
    readXml(RELATIONS, content, {
      open: (tag, { Type = "", Target = "", TargetMode = "" }) => {
        if (tag !== "Relationship" || TargetMode === "External" || !Type.endsWith("/officeDocument")) return;
        target = Target.replace(/^\//u, "");
      },
    });
  }
  return target;
}

/**
 * Reads the tables of a Word document (.docx) and the paragraphs around them. Of tracked changes what was added counts.
 * @throws FaultError for what is no zip, hostile or damaged; `not-a-document` when the package holds something else.
 */
export function fromDocx(bytes: Uint8Array, name = ""): SourceDocument {
  const pack = new Package(bytes);
  const part = mainPart(pack);
  const content = pack.read(part);
  if (!content || !/(^|\/)document[^/]*\.xml$/iu.test(part)) throw new FaultError({ code: "not-a-document" });
  const reader = new DocumentReader(new Numbering(NUMBERING, pack.read(NUMBERING)));
  readXml(part, content, {
    open: (tag, attributes) => reader.openTag(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => reader.closeTag(tag),
  });
  return { name, parts: reader.take() };
}
