import { FaultError } from "../../core/fault";
import { decodeEscapes, readXml } from "./xml";

/** More texts than any workbook of this field has; a file that has more is refused. */
export const MAX_TEXTS = 1_000_000;

/** Collects the text of a rich string: its runs, without phonetic guides. */
export class StringCollector {
  private pieces: string[] = [];
  private inText = false;
  private phonetic = 0;

  open(tag: string): void {
    if (tag === "rPh") this.phonetic++;
    if (tag === "t") this.inText = true;
  }

  close(tag: string): void {
    if (tag === "rPh") this.phonetic--;
    if (tag === "t") this.inText = false;
  }

  text(text: string): void {
    if (this.inText && this.phonetic === 0) this.pieces.push(text);
  }

  take(): string {
    const text = decodeEscapes(this.pieces.join(""));
    this.pieces = [];
    return text;
  }
}

/**
 * The texts that cells refer to by number.
 * @throws FaultError for a part that is damaged or beyond reason.
 */
export function readSharedStrings(part: string, content: Uint8Array): string[] {
  const strings: string[] = [];
  const collector = new StringCollector();
  readXml(part, content, {
    open: (tag) => collector.open(tag),
    text: (text) => collector.text(text),
    close: (tag) => {
      collector.close(tag);
      if (tag !== "si") return;
      strings.push(collector.take());
      if (strings.length > MAX_TEXTS) throw new FaultError({ code: "too-large", part });
    },
  });
  return strings;
}
