import { a1, parseA1 } from "../../../workbook/address";
import type { HostWorkbook } from "../../host/hostWorkbook";
import { selectCells } from "../../host/model/select";
import { boundsOf, type Rect } from "../../host/model/rect";
import { clearCells, pasteInto, typeInto, type Refusal } from "../cells/edits";
import { editText, isEditable } from "../cells/editText";
import { words } from "../words";
import { CellEditor } from "./editor";
import { GridView } from "./gridView";
import { commandOf, editingCommandOf, type Command } from "./keys";
import { layoutSheet } from "./layout";
import { stepFrom, wholeCell, type Step } from "./navigate";

/** The parts of the page that the grid is made of. */
export interface GridElements {
  readonly home: HTMLElement;
  readonly table: HTMLTableElement;
  readonly editor: HTMLTextAreaElement;
}

/** What the grid tells the page around it. */
export interface GridListener {
  /** What to say about an edit; null: nothing is wrong. */
  refused(refusal: Refusal): void;
  /** Typing has begun or ended. */
  editing(isEditing: boolean): void;
  /** The keyboard is to go to the task pane. */
  leaving(): void;
}

/** The workbook's active sheet, for looking and typing. */
export class Grid {
  private readonly view: GridView;
  private readonly editor: CellEditor;
  /** The selection that was brought into sight last. */
  private revealed = "";
  private readonly commands: Readonly<Record<Exclude<Command["kind"], "move">, () => void>> = {
    erase: () => this.editor.open(""),
    edit: () => {
      const { sheet, rect } = this.book().selection;
      this.editor.open(editText(sheet, rect.top, rect.left));
    },
    clear: () => {
      const { sheet, rect } = this.book().selection;
      this.listener.refused(clearCells(this.book(), sheet, rect));
    },
    cancel: () => {
      this.cancel();
      this.listener.refused(null);
      this.focus();
    },
    break: () => this.editor.breakLine(),
    leave: () => this.listener.leaving(),
  };

  /** @param book The workbook that is open now. */
  constructor(
    private readonly elements: GridElements,
    private readonly book: () => HostWorkbook,
    private readonly listener: GridListener,
  ) {
    const { table, home, editor } = elements;
    this.view = new GridView(table, home);
    this.editor = new CellEditor(editor, {
      begin: () => this.cellToType(),
      commit: (text) => this.type(text),
      toggled: (isOpen) => {
        this.listener.editing(isOpen);
      },
    });
    this.hear();
  }

  /** Paints the active sheet with its selection. */
  paint(): void {
    const { sheet, rect } = this.book().selection;
    this.view.paint(sheet.name, layoutSheet(this.book(), sheet, rect));
    this.showSelection();
  }

  /** Paints the selection, and the sheet only where the selection lies outside of what is painted of it. */
  paintSelection(): void {
    const isPainted = this.view.sheet === this.book().active.name && this.view.elementAt(this.activeAddress());
    if (isPainted) this.showSelection();
    else this.paint();
  }

  /** Ends typing with the text. @returns Whether nothing is being typed any more. */
  commit(): boolean {
    return this.editor.commit();
  }

  /** Ends typing and forgets the text. */
  cancel(): void {
    this.editor.close();
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.editor.focus();
  }

  /** A new selection is brought into sight, whoever selected it. */
  private showSelection(): void {
    const { sheet, rect } = this.book().selection;
    this.view.select(rect, this.activeAddress());
    const cell = this.view.elementAt(this.activeAddress());
    if (cell) this.editor.place(cell);
    const selected = this.book().addressOf(sheet, rect);
    if (selected === this.revealed) return;
    this.revealed = selected;
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private hear(): void {
    const { table, editor } = this.elements;
    table.addEventListener("mousedown", (event) => {
      this.clicked(event);
    });
    table.addEventListener("dblclick", () => {
      this.commands.edit();
    });
    table.addEventListener("focus", () => {
      this.focus();
    });
    editor.addEventListener("keydown", (event) => {
      this.run(this.editor.isOpen ? editingCommandOf(event) : commandOf(event), event);
    });
    editor.addEventListener("paste", (event) => {
      if (!this.editor.isOpen) this.paste(event);
    });
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const { sheet, rect } = this.book().selection;
    this.listener.refused(pasteInto(this.book(), sheet, rect, event.clipboardData?.getData("text/plain") ?? ""));
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-address]") : null;
    const place = parseA1(target?.dataset["address"] ?? "");
    if (!place || event.button !== 0) return;
    event.preventDefault();
    if (!this.commit()) return;
    const { sheet, rect } = this.book().selection;
    const cell = wholeCell(sheet, place.row, place.column);
    this.select(event.shiftKey ? boundsOf(wholeCell(sheet, rect.top, rect.left), cell) : cell);
    this.focus();
  }

  private run(command: Command | null, event: KeyboardEvent): void {
    if (!command) return;
    event.preventDefault();
    if (command.kind === "move") this.move(command.step);
    else this.commands[command.kind]();
  }

  private move(step: Step): void {
    if (!this.commit()) return;
    const { sheet, rect } = this.book().selection;
    this.select(stepFrom(sheet, rect, step));
    this.focus();
  }

  private select(rect: Rect): void {
    const book = this.book();
    // What was said was about another cell.
    this.listener.refused(null);
    selectCells(book, book.active, rect);
    this.paintSelection();
  }

  private cellToType(): HTMLElement | null {
    const { sheet, rect } = this.book().selection;
    const isFree = isEditable(this.book(), sheet, rect.top, rect.left);
    this.listener.refused(isFree ? null : words.protected(this.activeAddress()));
    return isFree ? this.view.elementAt(this.activeAddress()) : null;
  }

  private type(text: string): boolean {
    const { sheet, rect } = this.book().selection;
    const isSame = text === editText(sheet, rect.top, rect.left);
    const refusal = isSame ? null : typeInto(this.book(), sheet, rect.top, rect.left, text);
    this.listener.refused(refusal);
    return refusal === null;
  }

  /** Address by which the active cell is painted. */
  private activeAddress(): string {
    const { sheet, rect } = this.book().selection;
    const { top, left } = wholeCell(sheet, rect.top, rect.left);
    return a1({ row: top, column: left });
  }
}
