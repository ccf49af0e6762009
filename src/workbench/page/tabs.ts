import type { Book } from "../host/model/book";
import type { HostSheet } from "../host/model/hostSheet";
import { make } from "./dom";

/** The tabs of the visible sheets. */
export class Tabs {
  private shown = "";

  constructor(
    private readonly home: HTMLElement,
    private readonly choose: (sheet: HostSheet) => void,
  ) {
    home.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by !== undefined) this.step(by);
    });
  }

  /** Shows the sheets of a workbook, the active one among them. */
  paint(book: Book): void {
    const sheets = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const shown = JSON.stringify([sheets.map(({ name, tabColor }) => [name, tabColor]), book.active.name]);
    if (shown === this.shown) return;
    const hadFocus = this.home.contains(document.activeElement);
    this.shown = shown;
    this.home.replaceChildren(...sheets.map((sheet) => this.tab(sheet, sheet === book.active)));
    if (hadFocus) this.home.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private tab(sheet: HostSheet, isActive: boolean): HTMLElement {
    const tab = make("button", "", sheet.name);
    tab.type = "button";
    tab.role = "tab";
    tab.tabIndex = isActive ? 0 : -1;
    tab.setAttribute("aria-selected", String(isActive));
    if (sheet.tabColor !== "") tab.style.borderBottomColor = sheet.tabColor;
    tab.addEventListener("click", () => {
      this.choose(sheet);
    });
    return tab;
  }

  private step(by: number): void {
    const tabs = [...this.home.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    tabs[at + by]?.click();
  }
}
