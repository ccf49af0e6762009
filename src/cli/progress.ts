import { CONSOLIDATE_COMMAND_WORDS } from "../words/consolidateCommand";
import type { Language } from "../words";
import type { Io } from "./io";

/** Milliseconds between two looks. */
const PAUSE = 200;
const SECOND = 1000;
const CLEAR = "\r\u001b[K";

/** Shows on a terminal how many files are done, how fast, and how long it will take; elsewhere it shows nothing. */
export class ProgressLine {
  private readonly begun = performance.now();
  private shown = 0;
  private done = 0;

  constructor(
    private readonly files: number,
    private readonly language: Language,
    private readonly io: Io,
  ) {}

  /** One more file is done. */
  step(): void {
    this.done++;
    const now = performance.now();
    if (!this.io.watched || now - this.shown < PAUSE) return;
    this.shown = now;
    const perSecond = (this.done * SECOND) / Math.max(1, now - this.begun);
    const left = Math.round((this.files - this.done) / perSecond);
    const { progress } = CONSOLIDATE_COMMAND_WORDS[this.language];
    this.io.err(`${CLEAR}${progress(this.done, this.files, Math.round(perSecond), left)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.io.watched && this.shown > 0) this.io.err(CLEAR);
  }
}
