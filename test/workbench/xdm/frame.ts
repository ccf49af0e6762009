import type { FrameOptions, FrameWindow, PageWindow, WindowMessage } from "../../../src/workbench/xdm/connectFrame";

/** The origin of page and frame in these tests. */
export const ORIGIN = "https://localhost:3000";

/** A page with a frame in it, without a browser: what is sent to the frame is kept. */
export class StandInPage implements PageWindow {
  readonly sent: { message: string; origin: string }[] = [];
  readonly frame: FrameWindow = {
    postMessage: (message, origin) => {
      this.sent.push({ message, origin });
    },
  };
  private readonly listeners = new Set<(event: WindowMessage) => void>();

  addEventListener(_type: "message", listener: (event: WindowMessage) => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: "message", listener: (event: WindowMessage) => void): void {
    this.listeners.delete(listener);
  }

  /** Options of a connection to the frame. */
  options(more: Partial<FrameOptions> = {}): FrameOptions {
    const documentUrl = `${ORIGIN}/book.xlsx`;
    return { page: this, origin: ORIGIN, conversation: "conv1", locale: "zh-CN", documentUrl, settings: {}, ...more };
  }

  /** Sends a request as the client in the frame does. @returns What came back at once. */
  ask(action: string, data: unknown, more: object = {}, from: Partial<WindowMessage> = {}): Record<string, unknown>[] {
    const before = this.sent.length;
    const message = {
      ...{ _messageType: 0, _actionType: 0, _actionName: action, _conversationId: "conv1", _correlationId: 7 },
      ...{ _origin: ORIGIN, _data: data, ...more },
    };
    this.post({ data: JSON.stringify(message), origin: ORIGIN, source: this.frame, ...from });
    return this.answers(before);
  }

  /** What was sent to the frame, from the given message on. */
  answers(from = 0): Record<string, unknown>[] {
    return this.sent.slice(from).map(({ message }) => JSON.parse(message) as Record<string, unknown>);
  }

  /** Sends a message of any kind to the page. */
  post(event: WindowMessage): void {
    for (const listener of this.listeners) listener(event);
  }
}
