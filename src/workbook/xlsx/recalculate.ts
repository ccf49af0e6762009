import { readXml, xmlText, type TagSpan } from "./xml";

/** Parts of workbook.xml behind which the calculation settings stand, the last present one counts. */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Asks the program that opens the workbook to compute every formula anew, so that other sheets follow our changes. */
export function askRecalculation(part: string, content: Uint8Array): Uint8Array {
  const xml = xmlText(content);
  const settings: TagSpan[] = [];
  let behind = 0;
  readXml(part, content, {
    open: (tag, _attributes, span) => {
      if (tag === "calcPr") settings.push(span);
    },
    close: (tag, span) => {
      if (BEFORE.includes(tag)) behind = span.end;
    },
  });
  const [present] = settings;
  return new TextEncoder().encode(present ? withFlag(xml, present) : withSettings(xml, behind));
}

function withFlag(xml: string, { start, end }: TagSpan): string {
  const tag = xml.slice(start, end).replace(/\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/u, "");
  return xml.slice(0, start) + tag.replace(/\s*(\/?>)$/u, ' fullCalcOnLoad="1"$1') + xml.slice(end);
}

function withSettings(xml: string, behind: number): string {
  const prefix = /<\/?([^\s/>:]+:)?[^<]*$/u.exec(xml.slice(0, behind))?.[1] ?? "";
  return `${xml.slice(0, behind)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(behind)}`;
}
