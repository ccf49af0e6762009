/** A cell of a copied table: quoted where it holds tabs, line ends or quotes. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/uy;

/** Takes a table copied as plain text apart: tabs between cells, line ends between rows. */
export function parseTsv(text: string): string[][] {
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(/\n$/u, "");
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const [, quoted, plain = "", end] = CELL.exec(source) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "" || end === undefined) break;
  }
  return rows;
}
