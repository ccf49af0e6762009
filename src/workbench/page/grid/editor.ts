/** What happens to a text that is being typed. */
export interface EditorListener {
  /** @returns The active cell as somebody begins to type into it; null where that is not allowed. */
  begin(): HTMLElement | null;
  /** @returns Whether the text was taken; if not, typing goes on. */
  commit(text: string): boolean;
  /** Typing has begun or ended. */
  toggled(isOpen: boolean): void;
}

/**
 * The box in which a cell's text is typed. It lies over the active cell and has the keyboard all the time, unseen until
 * somebody types, because input methods only work in a box that had the keyboard before the first letter.
 */
export class CellEditor {
  isOpen = false;

  constructor(
    private readonly box: HTMLTextAreaElement,
    private readonly listener: EditorListener,
  ) {
    box.addEventListener("compositionstart", () => {
      this.began();
    });
    box.addEventListener("input", () => {
      this.began();
    });
    this.rest();
  }

  /** Gives the box the keyboard. */
  focus(): void {
    this.box.focus({ preventScroll: true });
  }

  /** Lays the box over a cell, unless somebody types. */
  place(cell: HTMLElement): void {
    if (this.isOpen) return;
    const { style } = this.box;
    style.left = `${cell.offsetLeft}px`;
    style.top = `${cell.offsetTop}px`;
    style.width = `${Math.max(cell.offsetWidth, 60)}px`;
    style.height = `${cell.offsetHeight}px`;
    style.fontSize = cell.style.fontSize;
    style.fontFamily = cell.style.fontFamily;
  }

  /** Begins to type with a text. */
  open(text: string): void {
    const cell = this.isOpen ? null : this.listener.begin();
    if (!cell) return;
    this.box.value = text;
    this.box.setSelectionRange(text.length, text.length);
    this.focus();
    this.show(cell);
  }

  /** Ends typing with the text. @returns Whether it was taken, or nothing was being typed. */
  commit(): boolean {
    if (!this.isOpen) return true;
    if (!this.listener.commit(this.box.value)) {
      this.box.select();
      return false;
    }
    this.close();
    return true;
  }

  /** Ends typing and forgets the text. */
  close(): void {
    if (!this.isOpen) return;
    this.rest();
    this.listener.toggled(false);
  }

  /** Goes on in another line of the same cell. */
  breakLine(): void {
    const { selectionStart, selectionEnd } = this.box;
    this.box.setRangeText("\n", selectionStart, selectionEnd, "end");
    this.grow();
  }

  /** Something was typed, which begins typing where it has not begun. */
  private began(): void {
    const cell = this.isOpen ? null : this.listener.begin();
    if (cell) this.show(cell);
    else if (this.isOpen) this.grow();
    else this.box.value = "";
  }

  private show(cell: HTMLElement): void {
    this.place(cell);
    this.isOpen = true;
    this.box.classList.remove("idle");
    this.grow();
    this.listener.toggled(true);
  }

  private rest(): void {
    this.isOpen = false;
    this.box.value = "";
    this.box.classList.add("idle");
  }

  private grow(): void {
    const { box } = this;
    if (box.scrollHeight > box.clientHeight) box.style.height = `${box.scrollHeight + 4}px`;
  }
}
