import type { EngineFactory } from "../host/hostWorkbook";
import type { HostSheet } from "../host/model/hostSheet";
import { activate } from "../host/model/sheetList";
import { oncePerFrame, required } from "./dom";
import { startFileButtons } from "./fileButtons";
import { Grid } from "./grid/grid";
import { CellLines, MessageBar } from "./messages";
import { FramePane } from "./pane";
import { startPaneButtons } from "./paneButtons";
import { Tabs } from "./tabs";
import { Workbench } from "./workbench";

/** Language of the page and of the Excel that it plays. */
const LOCALE = "zh-CN";

/** The page: a workbook on the left, the add-in's page on the right. */
export class WorkbenchPage {
  readonly workbench: Workbench;
  private readonly pane = new FramePane(required("pane", HTMLElement));
  private readonly bar = new MessageBar();
  private readonly lines = new CellLines();
  private readonly grid = this.newGrid();
  private readonly tabs = new Tabs(required("tabs", HTMLElement), (sheet) => {
    this.show(sheet);
  });
  private readonly paint = oncePerFrame(() => {
    this.grid.paint();
    this.tabs.paint(this.workbench.book);
    this.lines.paint(this.workbench.book);
  });
  private readonly paintSelection = oncePerFrame(() => {
    this.grid.paintSelection();
    this.lines.paint(this.workbench.book);
  });

  constructor(engine: EngineFactory) {
    this.workbench = this.newWorkbench(engine);
    startFileButtons(this.workbench, this.bar, () => this.grid.commit());
    startPaneButtons(this.workbench, this.pane);
    this.paint();
    this.workbench.load("");
  }

  private newWorkbench(engine: EngineFactory): Workbench {
    const addin = new URL("taskpane.html", location.href).href;
    return new Workbench(
      { engine, pane: this.pane, page: window, origin: location.origin, addin, locale: LOCALE },
      {
        opened: () => {
          this.grid.cancel();
          this.paint();
        },
        changed: () => {
          this.paint();
        },
        selected: () => {
          this.paintSelection();
        },
        left: () => {
          this.grid.focus();
        },
      },
    );
  }

  private newGrid(): Grid {
    const elements = {
      home: required("sheet", HTMLElement),
      table: required("grid", HTMLTableElement),
      editor: required("editor", HTMLTextAreaElement),
    };
    return new Grid(elements, () => this.workbench.book, {
      refused: (refusal) => {
        this.bar.show(refusal);
      },
      editing: (isEditing) => {
        this.workbench.host.cellEditing = isEditing;
      },
      leaving: () => {
        this.pane.focus();
      },
    });
  }

  private show(sheet: HostSheet): void {
    if (!this.grid.commit()) return;
    this.bar.show(null);
    activate(this.workbench.book, sheet);
  }
}
