import { make } from "./dom";
import type { Pane } from "./workbench";

/** The task pane: a frame that is made anew for every load, because only its address's end may differ. */
export class FramePane implements Pane {
  private frame: HTMLIFrameElement | null = null;

  constructor(private readonly home: HTMLElement) {}

  /** Loads an address. @throws Error when the browser gives the frame no window. */
  load(url: string): Window {
    const frame = make("iframe");
    frame.title = "任务窗格";
    frame.src = url;
    this.frame?.remove();
    this.home.append(frame);
    this.frame = frame;
    if (!frame.contentWindow) throw new Error("the frame has no window");
    return frame.contentWindow;
  }

  /** Whether the pane is in sight. The add-in's page runs on while it is not. */
  get isShown(): boolean {
    return !this.home.hidden;
  }

  set isShown(isShown: boolean) {
    this.home.hidden = !isShown;
  }

  /** Gives the keyboard to the add-in's page. */
  focus(): void {
    this.frame?.focus();
  }
}
