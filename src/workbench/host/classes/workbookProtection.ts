import { optionalText } from "../arguments";
import { HostError } from "../hostError";
import type { HostClass } from "../hostClass";
import type { Book } from "../model/book";

/** Protection of a workbook's structure. */
export const workbookProtection: HostClass<Book> = {
  scalars: { Protected: { get: ({ structure }) => structure !== null } },
  methods: {
    Protect: (book, [password]) => {
      if (book.structure) throw new HostError("AccessDenied");
      book.structure = { password: optionalText(password) };
    },
    Unprotect: (book, [password]) => {
      const { structure } = book;
      if (!structure) throw new HostError("AccessDenied");
      if (structure.password !== null && structure.password !== optionalText(password)) {
        throw new HostError("AccessDenied");
      }
      book.structure = null;
    },
  },
};
