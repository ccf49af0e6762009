import { truthOf } from "../arguments";
import type { HostClass } from "../hostClass";
import type { Book } from "../model/book";

/** `context.runtime`: switches events off and on. */
export const runtime: HostClass<Book> = {
  scalars: {
    EnableEvents: {
      get: (_book, { events }) => events.isEnabled,
      set: (_book, value, { events }) => {
        events.isEnabled = truthOf(value);
      },
    },
  },
};
