import type { ExcelHost } from "./excelHost";
import { ACTION, type RequestBody } from "./protocol";

/** What the client calls, and what it puts there to be called. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface Message {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/** Whether a batch only lets references go: the client sends it after its work, and nobody waits for it. */
function isFarewell({ Actions }: RequestBody): boolean {
  const names = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate).map(({ Name }) => Name);
  return names.length > 0 && names.every((name) => name === "_RemoveReference");
}

/** The wire between the client and a host, and what went over it. */
export class BridgeWire {
  /** Batches since the last reset, without those that only let references go. */
  roundTrips = 0;
  /** Characters of the largest message in either direction. */
  largest = 0;
  private host: ExcelHost | null = null;
  private stop: () => void = () => undefined;
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => this.receive(text),
    onMessageFromHost: () => undefined,
  };

  connect(host: ExcelHost): void {
    this.stop();
    this.host = host;
    this.stop = host.onEvents((entries) => this.send(JSON.stringify({ type: 3, message: { entries } })));
    this.reset();
  }

  reset(): void {
    this.roundTrips = 0;
    this.largest = 0;
  }

  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    const { body } = message;
    if (!isFarewell(body)) this.roundTrips++;
    this.largest = Math.max(this.largest, text.length);
    const answer = this.host?.process(body);
    const reply = {
      id,
      type: 2,
      flags: 0,
      message: { statusCode: answer ? 200 : 500, headers: {}, body: answer ?? {} },
    };
    // The client expects the answer after its own call has returned.
    setTimeout(() => this.send(JSON.stringify(reply)), 0);
  }

  private send(text: string): void {
    this.largest = Math.max(this.largest, text.length);
    this.bridge.onMessageFromHost(text);
  }
}
