import type { ExcelHost } from "./excelHost";
import { reasonOf } from "./hostError";
import { isFarewell } from "./protocol";

/** What the client looks for in its window. It puts its own receiver in the place of `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

/** Where the bridge is put: a window, or what stands for one. */
export interface BridgeTarget {
  _richApiNativeBridge?: NativeBridge;
}

/** A bridge in service, with what went over it. */
export interface BridgeConnection {
  readonly bridge: NativeBridge;
  /** Requests answered, without those in which the client lets go of its references: nobody waits for them. */
  readonly roundTrips: number;
  /** Bytes of the largest message in either direction. */
  readonly largestPayload: number;
  /** Counts from nothing again. */
  reset(): void;
  close(): void;
}

interface Message {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

class Connection implements BridgeConnection {
  roundTrips = 0;
  largestPayload = 0;
  private readonly stopEvents: () => void;
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      this.count(text);
      // The client expects its answer later, never while it is still sending.
      setTimeout(() => {
        this.answer(text);
      }, 0);
    },
    onMessageFromHost: () => undefined,
  };

  constructor(private readonly host: ExcelHost) {
    this.stopEvents = host.onEvents((entries) => {
      setTimeout(() => {
        this.post({ type: 3, message: { entries } });
      }, 0);
    });
  }

  reset(): void {
    this.roundTrips = 0;
    this.largestPayload = 0;
  }

  close(): void {
    this.stopEvents();
  }

  private answer(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    if (!isFarewell(message.body)) this.roundTrips += 1;
    this.post({ id, type: 2, flags: 0, message: this.reply(message) });
  }

  /** Always an answer: a client that gets none waits for ever. */
  private reply({ url, body }: Message["message"]): { statusCode: number; headers: object; body: unknown } {
    if (url !== "ProcessQuery") return failed(`unknown address ${url}`);
    try {
      return { statusCode: 200, headers: {}, body: this.host.process(body) };
    } catch (error) {
      return failed(reasonOf(error));
    }
  }

  private post(message: object): void {
    const text = JSON.stringify(message);
    this.count(text);
    this.bridge.onMessageFromHost(text);
  }

  private count(text: string): void {
    this.largestPayload = Math.max(this.largestPayload, new TextEncoder().encode(text).length);
  }
}

function failed(message: string): { statusCode: number; headers: object; body: unknown } {
  return { statusCode: 500, headers: {}, body: { error: { code: "GeneralException", message } } };
}

/** Puts a bridge to a host into a window. It must be there before the client's script runs. */
export function connectNativeBridge(host: ExcelHost, target: BridgeTarget): BridgeConnection {
  const connection = new Connection(host);
  target._richApiNativeBridge = connection.bridge;
  return connection;
}
