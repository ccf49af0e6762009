import type { EventEntry, ExcelHost } from "../host/excelHost";
import { appContext, type AppContextOptions } from "./appContext";
import { executeMethod } from "./executeMethod";
import { eventText, INTENT, OUTCOME, readRequest, responseText, type XdmRequest } from "./messages";
import { Traffic } from "./traffic";

/** The window inside a frame, as far as it is talked to. */
export interface FrameWindow {
  postMessage(message: string, targetOrigin: string): void;
}

/** A message as the window around the frame gets it. */
export interface WindowMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The window around the frame, as far as it is listened to. */
export interface PageWindow {
  addEventListener(type: "message", listener: (event: WindowMessage) => void): void;
  removeEventListener(type: "message", listener: (event: WindowMessage) => void): void;
}

/** How a frame is served. */
export interface FrameOptions extends Omit<AppContextOptions, "settings"> {
  /** The window around the frame. */
  readonly page: PageWindow;
  /** Origin of the page, which is the frame's as well; messages from elsewhere are not heard. */
  readonly origin: string;
  /** The only conversation that is answered, so that a page which is going away is not heard any more. */
  readonly conversation: string;
  /** Settings of the document, kept here when the add-in saves them. */
  readonly settings: Record<string, string>;
  /** Told after every batch, whatever it did. */
  readonly onBatch?: () => void;
  /** Told when the keyboard leaves the add-in's page. */
  readonly onLeave?: () => void;
}

/** A frame in service, with what went over it. */
export interface FrameConnection {
  readonly traffic: Traffic;
  /** What the add-in asked for and was refused. */
  readonly refused: readonly string[];
  close(): void;
}

/** Events that the client registers for by itself; only the first ever comes. */
const RICH_EVENT = "richApiMessage";
const EVENTS: readonly string[] = [RICH_EVENT, "appCommandInvoked", "dialogNotificationShown"];

/** Numbers of the notices with which the client gives up the keyboard: Ctrl+F6, Tab at the end, Esc, F2. */
const LEAVING: readonly unknown[] = [5, 6, 13, 14, 15, 16, 17, 18];

class Connection implements FrameConnection {
  readonly traffic = new Traffic();
  readonly refused: string[] = [];
  private readonly registrations = new Map<string, XdmRequest>();
  private readonly stopEvents: () => void;

  constructor(
    private readonly host: ExcelHost,
    private readonly frame: FrameWindow,
    private readonly options: FrameOptions,
  ) {
    options.page.addEventListener("message", this.hear);
    this.stopEvents = host.onEvents((entries) => {
      this.sendEvents(entries);
    });
  }

  close(): void {
    this.options.page.removeEventListener("message", this.hear);
    this.stopEvents();
  }

  private readonly hear = ({ data, origin, source }: WindowMessage): void => {
    if (source !== this.frame || origin !== this.options.origin) return;
    const request = readRequest(data);
    if (request?.conversation !== this.options.conversation) return;
    this.traffic.weigh(String(data));
    try {
      this.post(responseText(request, this.options.origin, OUTCOME.done, this.answer(request)));
    } catch (error) {
      this.post(responseText(request, this.options.origin, OUTCOME.failed, String(error)));
    }
  };

  private answer(request: XdmRequest): unknown {
    if (request.intent !== INTENT.invoke) return this.register(request);
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.host, this.options);
      case "ContextActivationManager_notifyHost":
        this.notified(request.data);
        return null;
      case "executeMethod":
        return this.execute(request.data);
      default:
        return this.refuse(request.action);
    }
  }

  private execute(data: unknown): object {
    const answer = executeMethod(data, {
      host: this.host,
      settings: this.options.settings,
      onRoundTrip: () => {
        this.traffic.roundTrips += 1;
      },
      onRefusal: (what) => {
        this.note(what);
      },
    });
    this.options.onBatch?.();
    return answer;
  }

  private register(request: XdmRequest): object {
    if (!EVENTS.includes(request.action)) return this.refuse(`event ${request.action}`);
    if (request.intent === INTENT.register) this.registrations.set(request.action, request);
    else this.registrations.delete(request.action);
    return { Error: 0 };
  }

  private notified(data: unknown): void {
    if (Array.isArray(data) && LEAVING.includes(data[1])) this.options.onLeave?.();
  }

  /** The client drops events that are not in lists. */
  private sendEvents(entries: readonly EventEntry[]): void {
    const registration = this.registrations.get(RICH_EVENT);
    if (!registration) return;
    const lists = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      0,
      false,
    ]);
    this.post(eventText(registration, this.options.origin, { ArrayData: lists }));
  }

  private refuse(what: string): never {
    this.note(what);
    throw new Error(`not served: ${what}`);
  }

  private note(what: string): void {
    this.refused.push(what);
    console.error(`The add-in asked for what the workbench does not serve: ${what}`);
  }

  private post(text: string): void {
    this.traffic.weigh(text);
    this.frame.postMessage(text, this.options.origin);
  }
}

/** Serves an add-in's page in a frame from a host, over the messages of Excel on the web. */
export function connectFrame(host: ExcelHost, frame: FrameWindow, options: FrameOptions): FrameConnection {
  return new Connection(host, frame, options);
}
