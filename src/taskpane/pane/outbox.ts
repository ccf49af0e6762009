/** Milliseconds after the last keystroke until an entry is written by itself. */
const PAUSE = 400;

/** Sends what waits, one thing at a time; what comes meanwhile goes with the next. */
export class Outbox {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<boolean> | null = null;
  private waiting = false;

  /** @param send sends everything that waits and says whether that went well; it must not reject. */
  constructor(private readonly send: () => Promise<boolean>) {}

  get isBusy(): boolean {
    return this.waiting || this.sending !== null;
  }

  /** Something new waits; it goes after a pause in typing, or with the next `flush`. */
  later(): void {
    this.waiting = true;
    this.stop();
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends at once what waits. @returns When everything is sent that waited at the call. */
  async flush(): Promise<void> {
    this.stop();
    while (this.sending) await this.sending;
    if (!this.waiting) return;
    this.waiting = false;
    this.sending = this.send().finally(() => (this.sending = null));
    // What could not be sent goes with the next flush.
    if (!(await this.sending)) this.waiting = true;
  }

  private stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
