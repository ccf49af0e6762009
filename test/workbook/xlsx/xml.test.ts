import { strToU8 } from "fflate";
import fc from "fast-check";
import { decodeEscapes, escapeXml, readXml, xmlText } from "../../../src/workbook/xlsx/xml";
import { faultOf } from "./fixtures";

function eventsOf(xml: string): string[] {
  const events: string[] = [];
  readXml("a.xml", strToU8(xml), {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`>${name}`),
  });
  return events;
}

test("names come without their prefix, attributes as they are", () => {
  expect(eventsOf('<x:a xmlns:x="u" r:id="1"><x:b/></x:a>')).toEqual([
    '<a {"xmlns:x":"u","r:id":"1"}',
    "<b {}",
    ">b",
    ">a",
  ]);
});

test("entities, character references and CDATA are text", () => {
  expect(eventsOf("<a>&lt;&#30002;&#x4E59;<![CDATA[<b>&amp;]]></a>").slice(1, -1).join("")).toBe("<甲乙<b>&amp;");
});

test("comments and processing instructions are passed over", () => {
  expect(eventsOf('<?xml version="1.0"?><!-- <b> --><a><?x <c> ?>1</a>')).toEqual(["<a {}", "1", ">a"]);
});

test("a byte order mark is dropped", () => {
  expect(xmlText(strToU8("\uFEFF<a/>"))).toBe("<a/>");
  expect(eventsOf("\uFEFF<a/>")).toEqual(["<a {}", ">a"]);
});

test("spans cut each tag out of the text, whatever stands around it", () => {
  const xml = '\uFEFF<?xml version="1.0"?>\r\n<!--<z>--><a b="1>2">𠀀<![CDATA[<q>]]><c/><d\n e=\'/\' ></d></a>';
  const text = xmlText(strToU8(xml));
  const cut: string[] = [];
  readXml("a.xml", strToU8(xml), {
    open: (_name, _attributes, { start, end }) => cut.push(text.slice(start, end)),
    close: (_name, { start, end }) => cut.push(text.slice(start, end)),
  });
  expect(cut).toEqual(['<a b="1>2">', "<c/>", "<c/>", "<d\n e='/' >", "</d>", "</a>"]);
});

test.each([
  ["a document type", "<!DOCTYPE a><a/>"],
  ["entities of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
])("%s is refused", async (_name, xml) => {
  expect(await faultOf(() => eventsOf(xml))).toEqual({ code: "unsafe-package", part: "a.xml" });
});

test.each([
  ["nothing", ""],
  ["no tag", "text"],
  ["an open tag", "<a>"],
  ["a wrong end", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["an unknown entity", "<a>&nbsp;</a>"],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["a bare less-than sign", '<a b="<"/>'],
  ["a control character", "<a>\u0001</a>"],
  ["another encoding", "<\u0000a\u0000/\u0000>\u0000"],
])("%s is damaged", async (_name, xml) => {
  expect(await faultOf(() => eventsOf(xml))).toEqual({ code: "damaged-part", part: "a.xml" });
});

test("tags nested without end are refused before they exhaust the reader", async () => {
  const depth = 100_000;
  const nested = "<a>".repeat(depth) + "</a>".repeat(depth);
  expect(await faultOf(() => eventsOf(nested))).toEqual({ code: "unsafe-package", part: "a.xml" });
});

test("any text that XML can hold survives being escaped, in content and in attributes", () => {
  const text = fc.string({ unit: "binary" }).filter((value) => !/[\u0000-\u001f\ufffe\uffff]/u.test(value));
  fc.assert(
    fc.property(text, (value) => {
      const [open, ...rest] = eventsOf(`<a b="${escapeXml(value)}">${escapeXml(value)}</a>`);
      expect(open).toBe(`<a ${JSON.stringify({ b: value })}`);
      expect(rest.slice(0, -1).join("")).toBe(value);
    }),
  );
});

test("escaped characters are decoded, once and only in their exact form", () => {
  expect(decodeEscapes("a_x000D_b_x000d_")).toBe("a\rb\r");
  expect(decodeEscapes("_x005F_x000D_")).toBe("_x000D_");
  expect(decodeEscapes("_x00D_ _X000D_ x000D_")).toBe("_x00D_ _X000D_ x000D_");
});
