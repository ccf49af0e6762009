import { resolveThemeColor, type CellStyle } from "hucre/xlsx";

/** A colour as the file library gives it. */
export type FileColour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The 56 colours of old palettes, whose numbers begin at 8. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Files name the light colour of each pair first, the theme itself the dark one. */
const THEME_ORDER = [1, 0, 3, 2];

/**
 * A colour of a file as "#RRGGBB"; null for one that is left to the system.
 * @param theme Colours of the workbook's theme, in its own order.
 */
export function readColour(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (!colour) return null;
  const { rgb, theme: index, tint, indexed } = colour;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (index !== undefined && theme.length > 0) {
    return `#${resolveThemeColor([...theme], THEME_ORDER[index] ?? index, tint).toUpperCase()}`;
  }
  const listed = indexed === undefined ? undefined : (PALETTE[indexed - 8] ?? PALETTE[indexed]);
  return listed === undefined ? null : `#${listed}`;
}

/** The names of colours that Excel takes besides "#RRGGBB" and that the add-ins of this house may use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};

/** A colour of the workbook as the file library takes it. */
export function writeColour(colour: string): FileColour {
  const rgb = colour.startsWith("#") ? colour.slice(1) : NAMED[colour.toLowerCase()];
  return { rgb: `FF${(rgb ?? "000000").toUpperCase()}` };
}
