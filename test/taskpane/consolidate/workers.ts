import type { Clerk } from "../../../src/taskpane/consolidate/clerk";
import { LocalClerk } from "../../../src/taskpane/consolidate/localClerk";
import { obey, type Order } from "../../../src/taskpane/consolidate/protocol";
import type { WorkerLike } from "../../../src/taskpane/consolidate/remoteClerk";
import { summaryFiles } from "../../../src/workbook/xlsx/summaryFiles";

/** A worker without a thread: answers later, and breaks down over what it is told to. */
export class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  onerror: WorkerLike["onerror"] = null;
  readonly orders: Order[] = [];
  isEnded = false;

  constructor(
    private readonly breaksOver: (order: Order) => boolean = () => false,
    private readonly clerk: Clerk = new LocalClerk(summaryFiles),
  ) {}

  postMessage(order: Order): void {
    this.orders.push(order);
    setImmediate(() => void this.answer(order));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private async answer(order: Order): Promise<void> {
    if (this.isEnded) return;
    if (this.breaksOver(order)) {
      this.isEnded = true;
      const event = { message: "out of memory", preventDefault: () => undefined } as ErrorEvent;
      this.onerror?.call(this as never, event);
      return;
    }
    const data = structuredClone(await obey(this.clerk, order));
    this.tell({ data } as MessageEvent);
  }

  /** What was ended meanwhile answers nothing. */
  private tell(event: MessageEvent): void {
    if (!this.isEnded) this.onmessage?.call(this as never, event);
  }
}

/** Starts fake workers and keeps them. */
export class Hall {
  readonly workers: FakeWorker[] = [];

  constructor(private readonly breaksOver: (order: Order) => boolean = () => false) {}

  readonly start = (): FakeWorker => {
    const worker = new FakeWorker(this.breaksOver);
    this.workers.push(worker);
    return worker;
  };
}
