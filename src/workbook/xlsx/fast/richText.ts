import { decodeEscapes } from "../xml";
import { ascii } from "./ascii";
import { unfamiliar } from "./textScanner";
import type { XmlScanner } from "./xmlScanner";

const TEXT = ascii("t");
const PHONETIC = ascii("rPh");
/** Tags that mean something to the complete reader wherever they stand; none belongs into a text. */
const MISPLACED = ["si", "is", "row", "c", "v", "f"].map(ascii);

/** Reads the string element whose tag was opened last: its runs, without phonetic guides. */
export function richText(xml: XmlScanner): string {
  let isSilent = false;
  let text = "";
  const visit = () => {
    if (MISPLACED.some((name) => xml.isTag(name))) unfamiliar();
    if (xml.isTag(TEXT)) {
      const own = xml.ownText();
      if (!isSilent) text += own;
    } else if (!isSilent && xml.isTag(PHONETIC)) {
      isSilent = true;
      xml.content(visit);
      isSilent = false;
    }
  };
  xml.content(visit);
  return decodeEscapes(text);
}
