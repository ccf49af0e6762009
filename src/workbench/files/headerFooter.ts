/** Parts of a header or footer, with the codes that begin them in a file. */
const PARTS = { L: "left", C: "center", R: "right" } as const;

/** "&L", "&C" or "&R", which a doubled "&" before it does not make. */
const MARK = /(?<!&)(?:&&)*&([LCR])/u;

function addPart(texts: Record<string, string>, code: string, where: string, text: string): void {
  if ((code !== "L" && code !== "C" && code !== "R") || text === "") return;
  texts[`${PARTS[code]}${where}`] = text;
}

/**
 * Takes a header or footer apart into members of Excel's API.
 * @param where "Header" or "Footer".
 */
export function readParts(text: string, where: string): Record<string, string> {
  const texts: Record<string, string> = {};
  // What stands before the first mark belongs to the middle.
  let [code, rest] = ["C", text];
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
    const end = mark.index + mark[0].length - 2;
    addPart(texts, code, where, rest.slice(0, end));
    [code, rest] = [mark[1] ?? "C", rest.slice(end + 2)];
  }
  addPart(texts, code, where, rest);
  return texts;
}

/** Puts a header or footer together again. */
export function writeParts(texts: Readonly<Record<string, string>>, where: string): string {
  return Object.entries(PARTS)
    .map(([code, side]) => {
      const text = texts[`${side}${where}`] ?? "";
      return text === "" ? "" : `&${code}${text}`;
    })
    .join("");
}
