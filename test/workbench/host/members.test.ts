import { CLASSES } from "../../../src/workbench/host/classes";
import type { HostClass } from "../../../src/workbench/host/hostClass";
import { clientSource } from "../excelClient";

/** Members of the client that its classes use on the wire, by class. */
function clientMembers(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const parts = clientSource().split(/^ {4}var (\w+) = \(function \(_super\) \{$/mu);
  for (let index = 1; index < parts.length; index += 2) {
    const [name = "", text = ""] = parts.slice(index, index + 2);
    const own = /^ {4}\}\(OfficeExtension\.ClientObject\)\);$/mu.exec(text);
    const body = own ? text.slice(0, own.index) : "";
    const calls = body.matchAll(/_(?:create\w+Object|invoke\w+)\((?:Excel\.\w+, )?this, "(\w+)"/gu);
    const scalars = /_scalarPropertyOriginalNames"[^[]*\[([^\]]*)\]/u.exec(body)?.[1] ?? "";
    const names = [...Array.from(calls, ([, member = ""]) => member), ...(scalars.match(/\w+/gu) ?? [])];
    if (!found.has(name) && own) found.set(name, new Set(names));
  }
  return found;
}

/** Set through other names than they are read by, outside the class's body. */
const ELSEWHERE = ["Worksheet.Gridlines", "Worksheet.Headings"];

test("every member that is claimed exists in the client", () => {
  const known = clientMembers();
  const claimed = Object.entries(CLASSES as Record<string, HostClass<unknown>>).flatMap(
    ([name, { scalars = {}, navigations = {}, objects = {}, methods = {} }]) =>
      Object.keys({ ...scalars, ...navigations, ...objects, ...methods }).map((member) => `${name}.${member}`),
  );
  expect(known.size).toBeGreaterThan(150);
  expect(claimed.length).toBeGreaterThan(200);
  const unknown = claimed.filter((member) => {
    const [name = "", own = ""] = member.split(".");
    return !known.get(name)?.has(own) && !ELSEWHERE.includes(member);
  });
  expect(unknown).toEqual([]);
});
