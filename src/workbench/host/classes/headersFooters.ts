import { textOf } from "../arguments";
import { hostObject, type HostClass, type Scalar } from "../hostClass";
import type { HostSheet } from "../model/hostSheet";

function part(name: string): Scalar<HostSheet> {
  return {
    get: ({ page }) => page.texts[name] ?? "",
    set: ({ page }, value) => {
      page.texts[name] = textOf(value);
    },
  };
}

/** Header and footer of all pages. */
export const headerFooter: HostClass<HostSheet> = {
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
};

/** Headers and footers of a sheet; only those for all pages are modelled. */
export const headerFooterGroup: HostClass<HostSheet> = {
  scalars: { State: { get: () => "Default" } },
  navigations: { DefaultForAllPages: (sheet) => hostObject("HeaderFooter", sheet) },
};
