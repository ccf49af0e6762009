import { textOf } from "../arguments";
import { HostError } from "../hostError";
import type { HostClass } from "../hostClass";
import type { Book } from "../model/book";

const MODES: readonly string[] = ["Automatic", "AutomaticExceptTables", "Manual"];
const CALCULATIONS: readonly string[] = ["Recalculate", "Full", "FullRebuild"];

/** `workbook.application`. Results are always up to date, whatever the calculation mode. */
export const application: HostClass<Book> = {
  scalars: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        if (!MODES.includes(textOf(value))) throw new HostError("InvalidArgument");
        book.calculationMode = textOf(value);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
  },
  methods: {
    Calculate: (book, [type]) => {
      if (!CALCULATIONS.includes(textOf(type))) throw new HostError("InvalidArgument");
      book.recompute();
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};
