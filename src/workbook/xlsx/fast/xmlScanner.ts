import { ascii, standsAt } from "./ascii";
import { APOSTROPHE, BEGINS_NAME, COLON, EQUALS, GREATER, IN_NAME, IS_WHITE, LESS, QUOTE, SLASH } from "./characters";
import { decodeText } from "./decodeText";
import { TextScanner, unfamiliar } from "./textScanner";

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const DECLARATION = ascii("<?xml");
const DECLARATION_END = ascii("?>");
const MAX_DECLARATION = 200;
const KNOWN_DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:UTF|utf)-8\2)?(?: standalone=(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/u;
/** Beyond these a part is no longer what spreadsheet programs write. */
const MAX_ATTRIBUTES = 64;
const MAX_DEPTH = 64;

/**
 * Passes over the bytes of an XML part. It takes a strict subset of well-formed XML, in which it agrees with the complete
 * reader to the letter, and gives up (`Unfamiliar`) on everything else: comments, CDATA, document types, processing
 * instructions, names beyond ASCII, and whatever is not well-formed.
 */
export class XmlScanner extends TextScanner {
  /** The tag that was opened last: its name, the name without its prefix, and whether the element is passed already. */
  nameStart = 0;
  nameEnd = 0;
  isClosed = false;
  private localStart = 0;
  private attributeCount = 0;
  /** Of each attribute: start and end of its name, start and end of its value. */
  private readonly spans: number[] = [];
  /** A bit for each kind of name among them, so that most names are seen to be new at once. */
  private kinds = 0;

  /** Passes over what stands before the root's tag. */
  prolog(): void {
    if (standsAt(this.bytes, 0, BYTE_ORDER_MARK)) this.at = BYTE_ORDER_MARK.length;
    if (standsAt(this.bytes, this.at, DECLARATION)) this.declaration();
    this.space();
  }

  /** Passes over an opening tag, whose "<" is here. */
  openTag(): void {
    const { bytes } = this;
    if (bytes[this.at] !== LESS) unfamiliar();
    this.nameStart = this.at + 1;
    this.nameEnd = this.behindName(this.nameStart);
    this.localStart = this.behindPrefix();
    this.attributeCount = 0;
    this.kinds = 0;
    let at = this.nameEnd;
    while (IS_WHITE[bytes[at] as number] === 1) {
      while (IS_WHITE[bytes[at] as number] === 1) at++;
      if (bytes[at] !== GREATER && bytes[at] !== SLASH) at = this.readAttribute(at);
    }
    this.isClosed = bytes[at] === SLASH;
    if (this.isClosed) at++;
    if (bytes[at] !== GREATER) unfamiliar();
    this.at = at + 1;
  }

  /** Passes over a closing tag, whose "<" is here and whose name must be the one that stands at `start`. */
  closeTag(start: number, end: number): void {
    const { bytes } = this;
    let at = this.at + 2;
    if (bytes[this.at] !== LESS || bytes[this.at + 1] !== SLASH) unfamiliar();
    for (let index = start; index < end; index++) if (bytes[at++] !== bytes[index]) unfamiliar();
    while (IS_WHITE[bytes[at] as number] === 1) at++;
    if (bytes[at] !== GREATER) unfamiliar();
    this.at = at + 1;
    this.isClosed = true;
  }

  /**
   * Passes over the rest of the element whose tag was opened last.
   * @param visit called behind each opening tag inside; it may pass over that element itself.
   */
  content(visit: () => void): void {
    const { isClosed } = this;
    const open = isClosed ? [] : [this.nameStart, this.nameEnd];
    while (open.length > 0) {
      this.text();
      if (this.bytes[this.at + 1] === SLASH) {
        const end = open.pop() ?? 0;
        this.closeTag(open.pop() ?? 0, end);
        continue;
      }
      this.openTag();
      visit();
      if (!this.isClosed) open.push(this.nameStart, this.nameEnd);
      if (open.length > 2 * MAX_DEPTH) unfamiliar();
    }
  }

  /** Passes over the rest of the element whose tag was opened last, which must hold nothing but text. */
  onlyText(): void {
    if (this.isClosed) return;
    this.text();
    this.closeTag(this.nameStart, this.nameEnd);
  }

  /** Reads the text of the element whose tag was opened last, which must hold nothing else. */
  ownText(): string {
    if (this.isClosed) return "";
    const { at } = this;
    this.onlyText();
    return this.passedText(at);
  }

  /** Whether the tag that was opened last has this name, whatever its prefix. */
  isTag(name: Uint8Array): boolean {
    return this.nameEnd - this.localStart === name.length && standsAt(this.bytes, this.localStart, name);
  }

  /** The value of an attribute of the tag that was opened last; null without it. A name ":id" is any that ends so. */
  attribute(name: Uint8Array): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : this.valueBetween(this.span(index, 2), this.span(index, 3));
  }

  /** Where the value of an attribute of the tag that was opened last begins, behind its quote; -1 without it. */
  valueStart(name: Uint8Array): number {
    const index = this.indexOf(name);
    return index < 0 ? -1 : this.span(index, 2);
  }

  private indexOf(name: Uint8Array): number {
    const isEnding = name[0] === COLON;
    for (let index = 0; index < this.attributeCount; index++) {
      const length = this.span(index, 1) - this.span(index, 0);
      const isLong = isEnding ? length >= name.length : length === name.length;
      if (isLong && standsAt(this.bytes, this.span(index, 1) - name.length, name)) return index;
    }
    return -1;
  }

  private span(index: number, place: number): number {
    return this.spans[4 * index + place] ?? 0;
  }

  private declaration(): void {
    let end = this.at;
    while (end < this.at + MAX_DECLARATION && !standsAt(this.bytes, end, DECLARATION_END)) end++;
    end += DECLARATION_END.length;
    if (!KNOWN_DECLARATION.test(decodeText(this.bytes, this.at, end))) unfamiliar();
    this.at = end;
  }

  private behindName(start: number): number {
    const { bytes } = this;
    if (BEGINS_NAME[bytes[start] as number] !== 1) unfamiliar();
    let at = start + 1;
    while (IN_NAME[bytes[at] as number] === 1) at++;
    return at;
  }

  private behindPrefix(): number {
    const { bytes, nameStart, nameEnd } = this;
    for (let at = nameStart; at < nameEnd; at++) if (bytes[at] === COLON) return at + 1;
    return nameStart;
  }

  /** Passes over an attribute. @returns Where it ends. */
  private readAttribute(start: number): number {
    const { bytes, spans, attributeCount } = this;
    const nameEnd = this.behindName(start);
    const quote = bytes[nameEnd + 1];
    if (bytes[nameEnd] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) unfamiliar();
    if (attributeCount >= MAX_ATTRIBUTES || this.isKnown(start, nameEnd)) unfamiliar();
    const end = this.valueEnd(nameEnd + 2, quote);
    spans[4 * attributeCount] = start;
    spans[4 * attributeCount + 1] = nameEnd;
    spans[4 * attributeCount + 2] = nameEnd + 2;
    spans[4 * attributeCount + 3] = end;
    this.attributeCount++;
    return end + 1;
  }

  /** Whether the tag has an attribute of the name that stands at `start` already. */
  private isKnown(start: number, end: number): boolean {
    const { bytes } = this;
    const kind = 1 << (((bytes[start] ?? 0) + end - start) & 31);
    if ((this.kinds & kind) === 0) {
      this.kinds |= kind;
      return false;
    }
    for (let index = 0; index < this.attributeCount; index++) {
      const other = this.span(index, 0);
      if (this.span(index, 1) - other !== end - start) continue;
      let same = 0;
      while (same < end - start && bytes[other + same] === bytes[start + same]) same++;
      if (same === end - start) return true;
    }
    return false;
  }
}
