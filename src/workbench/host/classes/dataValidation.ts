import { truthOf } from "../arguments";
import type { HostClass } from "../hostClass";
import type { CellGroup } from "../model/hostRange";
import {
  areValid,
  changeValidation,
  clearValidation,
  commonValidation,
  readAlert,
  readPrompt,
  typeIn,
} from "../model/validationStore";
import { readRule } from "../model/validationRule";

/** What may be typed into cells. */
export const dataValidation: HostClass<CellGroup> = {
  scalars: {
    Type: { get: typeIn },
    Rule: {
      get: (cells) => {
        const common = commonValidation(cells);
        return common && (common.rule ?? {});
      },
      set: (cells, value, { book }) => changeValidation(book, cells, { rule: readRule(value) }),
    },
    Prompt: {
      get: (cells) => commonValidation(cells)?.prompt ?? null,
      set: (cells, value, { book }) => changeValidation(book, cells, { prompt: readPrompt(value) }),
    },
    ErrorAlert: {
      get: (cells) => commonValidation(cells)?.errorAlert ?? null,
      set: (cells, value, { book }) => changeValidation(book, cells, { errorAlert: readAlert(value) }),
    },
    IgnoreBlanks: {
      get: (cells) => commonValidation(cells)?.ignoreBlanks ?? null,
      set: (cells, value, { book }) => changeValidation(book, cells, { ignoreBlanks: truthOf(value) }),
    },
    Valid: { get: (cells, { book }) => areValid(book, cells) },
  },
  methods: { Clear: (cells, _args, { book }) => clearValidation(book, cells) },
};
