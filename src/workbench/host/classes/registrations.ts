import { EVENT } from "../eventHub";
import type { Arguments, HostContext } from "../hostClass";

/** The client's words for events, between `_Register` and `Event` or after `_RegisterEvent`. */
const METHODS: Readonly<Record<keyof typeof EVENT, string>> = {
  changed: "DataChangedEvent",
  activated: "ActivatedEvent",
  deactivated: "DeactivatedEvent",
  added: "AddedEvent",
  selection: "SelectionChangedEvent",
  deleted: "DeletedEvent",
  protection: "ProtectionChangedEvent",
  renamed: "EventNameChanged",
};

type Method<Subject> = (subject: Subject, args: Arguments, context: HostContext) => unknown;

/** Methods that begin and end listening to some events. */
export function registrations<Subject>(
  kinds: readonly (keyof typeof EVENT)[],
  target: (subject: Subject) => string,
): Record<string, Method<Subject>> {
  const methods = kinds.flatMap((kind): [string, Method<Subject>][] => {
    const type = EVENT[kind];
    return [
      [`_Register${METHODS[kind]}`, (subject, _args, { events }) => events.register(type, target(subject))],
      [`_Unregister${METHODS[kind]}`, (subject, _args, { events }) => events.unregister(type, target(subject))],
    ];
  });
  return Object.fromEntries(methods);
}
