import { decodeEscapes, readXml } from "./xml";

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

/** The texts that cells refer to by number. */
export function readSharedStrings(part: string, content: Uint8Array): string[] {
  const strings: string[] = [];
  const collector = new StringCollector();
  readXml(part, content, {
    open: (tag) => collector.open(tag),
    text: (text) => collector.text(text),
    close: (tag) => {
      collector.close(tag);
      if (tag === "si") strings.push(collector.take());
    },
  });
  return strings;
}
