import { rangeOf, textOf } from "../arguments";
import { hostObject, type HostClass, type PageBreak, type PageBreaks } from "../hostClass";
import { locate } from "../model/locate";

/** Where pages are made to end, on one axis of a sheet. */
export const pageBreakCollection: HostClass<PageBreaks> = {
  objects: {
    Add: ({ sheet, axis }, [range], { book }) => {
      const { top, left } = rangeOf(range)?.rect ?? locate(book, sheet, textOf(range));
      const index = axis === "row" ? top : left;
      const breaks = sheet.page.breaks[axis];
      // There is nothing before the first row or column, and nothing is broken twice.
      if (index > 0) sheet.page.breaks[axis] = [...new Set([...breaks, index])].sort((a, b) => a - b);
      return hostObject("PageBreak", { sheet, axis, index });
    },
  },
  methods: {
    GetCount: ({ sheet, axis }) => sheet.page.breaks[axis].length,
    RemovePageBreaks: ({ sheet, axis }) => {
      sheet.page.breaks[axis] = [];
    },
  },
};

/** One place where a page is made to end. */
export const pageBreak: HostClass<PageBreak> = {
  methods: {
    Delete: ({ sheet, axis, index }) => {
      sheet.page.breaks[axis] = sheet.page.breaks[axis].filter((other) => other !== index);
    },
  },
};
