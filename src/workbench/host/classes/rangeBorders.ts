import { textOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type BorderSide, type HostClass, type HostObject, type Scalar } from "../hostClass";
import { commonEdge, isBorderSide, setEdge, SIDES } from "../model/borders";
import type { Edge } from "../model/cellFormat";
import type { CellGroup } from "../model/hostRange";
import { colour } from "./rangeFormat";

function border(cells: CellGroup, side: unknown): HostObject {
  if (!isBorderSide(side)) throw new HostError("InvalidArgument");
  return hostObject("RangeBorder", { cells, side });
}

/** The borders of some cells, one for each side. */
export const rangeBorderCollection: HostClass<CellGroup> = {
  scalars: { Count: { get: () => SIDES.length } },
  item: (cells, side) => border(cells, side),
  items: (cells) => SIDES.map((side) => border(cells, side)),
};

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

function edge(key: keyof Edge, read: (value: unknown) => string): Scalar<BorderSide> {
  return {
    get: ({ cells, side }) => commonEdge(cells, side, key),
    set: ({ cells, side }, value, { book }) => setEdge(book, cells, side, { [key]: read(value) }),
  };
}

function oneOf(allowed: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (!allowed.includes(textOf(value))) throw new HostError("InvalidArgument");
    return textOf(value);
  };
}

/** One side of the borders of some cells. */
export const rangeBorder: HostClass<BorderSide> = {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: edge("style", oneOf(STYLES)),
    Weight: edge("weight", oneOf(WEIGHTS)),
    Color: edge("color", colour),
  },
};
