/** What a performance table shows of compliance with discharge limits: rates among its targets, limits still exceeded. */
import type { Figures } from "../figures";
import { blockOf, citedAt, targetPlaces, whenOf, type Cited } from "./tell";

/** Waste gas or wastewater. */
export type Medium = "air" | "water";

const MEDIA: Readonly<Record<Medium, RegExp>> = {
  air: /废气|大气|烟尘|粉尘|颗粒物|二氧化硫|氮氧化物|挥发性有机物|酸雾|SO2|NOx|VOC/iu,
  water: /废水|污水|水污染|化学需氧量|氨氮|生化需氧量|悬浮物|总磷|总氮|COD|BOD|NH3-N/iu,
};

/** The rate of compliance (达标率) after the audit that the targets give for a medium; null where none does. */
export function complianceTarget(figures: Figures, medium: Medium): ReturnType<typeof citedAt> {
  for (const { path, after } of targetPlaces(figures)) {
    const item = whenOf(figures, path) ?? "";
    if (item.includes("达标率") && MEDIA[medium].test(item)) return citedAt(figures, after);
  }
  return null;
}

/** Words that say that nothing is exceeded. */
const NONE = /^(无|没有|—|-|\/)$|[无未不]超标|没有超标|均达标|全部达标/u;

/** A text that says that something is exceeded; in a column for factors exceeded (超标因子) every other text does. */
function isExceeded(text: string, isFactor: boolean): boolean {
  if (text === "" || NONE.test(text)) return false;
  return isFactor || /超标|不达标|未达标/u.test(text);
}

/** The problem left over that says that a limit is exceeded, of a medium or, with null, of any; null where there is none. */
export function exceededLimit(figures: Figures, medium: Medium | null): Cited | null {
  const columns = blockOf(figures, "rows").flatMap(({ key, columns: all }) => {
    const cell = key === "problems" ? all.find((column) => column.cell.kind === "text")?.cell : undefined;
    return cell ? [{ block: key, cell }] : [];
  });
  for (const { block, cell } of columns) {
    const places = figures.places.filter(
      ({ path }) => path.startsWith(`/rows/${block}/`) && path.endsWith(`/${cell.key}`),
    );
    for (const { path } of places) {
      const value = figures.text(path);
      const isMeant = medium === null || MEDIA[medium].test(value);
      if (isMeant && isExceeded(value, cell.key === "factor")) {
        return { path, figure: { name: cell.name, value: `“${value}”`, unit: "" } };
      }
    }
  }
  return null;
}
