import { FaultError } from "../../../core/fault";
import { MAX_TEXTS, readSharedStrings } from "../sharedStrings";
import { ascii, standsAt } from "./ascii";
import { SLASH } from "./characters";
import { richText } from "./richText";
import { TextBuffer } from "./textBuffer";
import { Unfamiliar, unfamiliar } from "./textScanner";
import { XmlScanner } from "./xmlScanner";

const ITEM = ascii("si");
const TEXT = ascii("t");
const PLAIN_BEGIN = ascii("<si><t>");
const SPACED_BEGIN = ascii('<si><t xml:space="preserve">');
const PLAIN_END = ascii("</t></si>");

/** Reads the texts of a workbook; one that is what its bytes say, which is nearly every one, without a detour. */
class SharedTextScanner {
  private readonly xml: XmlScanner;
  private readonly buffer = new TextBuffer();
  private count = 0;

  constructor(
    private readonly part: string,
    private readonly bytes: Uint8Array,
  ) {
    this.xml = new XmlScanner(bytes);
  }

  scan(): string[] {
    const { xml, buffer } = this;
    xml.prolog();
    xml.openTag();
    const { nameStart, nameEnd } = xml;
    if (!xml.isClosed) {
      while (xml.nextTag() !== SLASH) this.readItem();
      xml.closeTag(nameStart, nameEnd);
    }
    xml.end();
    buffer.flush();
    return buffer.texts;
  }

  private readItem(): void {
    const isText = this.readPlain() || this.readOther();
    if (isText && ++this.count > MAX_TEXTS) throw new FaultError({ code: "too-large", part: this.part });
  }

  /** @returns False, standing where it stood, for a text that needs a closer look. */
  private readPlain(): boolean {
    const { xml, bytes, buffer } = this;
    const start = this.plainStart();
    const end = start < 0 ? -1 : buffer.gather(bytes, start);
    if (end < 0) return false;
    if (!standsAt(bytes, end, PLAIN_END)) {
      buffer.drop();
      return false;
    }
    buffer.end();
    xml.at = end + PLAIN_END.length;
    return true;
  }

  private plainStart(): number {
    const { at } = this.xml;
    if (standsAt(this.bytes, at, PLAIN_BEGIN)) return at + PLAIN_BEGIN.length;
    return standsAt(this.bytes, at, SPACED_BEGIN) ? at + SPACED_BEGIN.length : -1;
  }

  /** @returns Whether it was a text. */
  private readOther(): boolean {
    const { xml, buffer } = this;
    xml.openTag();
    if (xml.isTag(ITEM)) {
      buffer.add(richText(xml));
      return true;
    }
    const refuse = () => {
      if (xml.isTag(ITEM) || xml.isTag(TEXT)) unfamiliar();
    };
    refuse();
    xml.content(refuse);
    return false;
  }
}

/** The same without the complete reader. @throws Unfamiliar where that one has to be asked. */
export function scanSharedTexts(part: string, content: Uint8Array): string[] {
  return new SharedTextScanner(part, content).scan();
}

/**
 * The texts that cells refer to by number. They share memory with one another: copy what is kept for long.
 * @throws FaultError for a part that is damaged or beyond reason.
 */
export function readSharedTexts(part: string, content: Uint8Array): string[] {
  try {
    return scanSharedTexts(part, content);
  } catch (error) {
    if (!(error instanceof Unfamiliar)) throw error;
    return readSharedStrings(part, content);
  }
}
