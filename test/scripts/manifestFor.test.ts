import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestFor } from "../../scripts/manifestFor";

const MANIFEST = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");

describe("manifestFor", () => {
  test.each(["https://example.cn/qingping", "https://example.cn/qingping/", "https://example.cn/qingping//"])(
    "puts %s before every path, with one slash",
    (address) => {
      const xml = '<a b="https://localhost:3000/x.html?action=new"/><c>https://localhost:3000</c>';
      const expected = '<a b="https://example.cn/qingping/x.html?action=new"/><c>https://example.cn/qingping</c>';
      expect(manifestFor(xml, address)).toBe(expected);
    },
  );

  test("serves from the root of a host, with a port", () => {
    expect(manifestFor('"https://localhost:3000/x.html"', "https://example.cn:8443/")).toBe(
      '"https://example.cn:8443/x.html"',
    );
  });

  test("leaves other addresses alone", () => {
    const others = "https://localhost:30001/ http://localhost:3000/ https://example.cn/localhost:3000";
    expect(manifestFor(others, "https://example.org")).toBe(others);
  });

  test("takes the address literally and fit for XML", () => {
    expect(manifestFor('"https://localhost:3000/"', "https://example.cn/a&b/$&")).toBe(
      '"https://example.cn/a&amp;b/$&amp;/"',
    );
    expect(manifestFor('"https://localhost:3000/"', 'https://example.cn/"x"')).toBe('"https://example.cn/%22x%22/"');
  });

  test("leaves nothing of the development server in the manifest, and changes nothing else", () => {
    const made = manifestFor(MANIFEST, "https://example.cn/qingping/");
    expect(made).not.toContain("localhost");
    expect(made.replaceAll("https://example.cn/qingping/", "https://localhost:3000/")).toBe(MANIFEST);
  });

  test.each(["http://example.cn/", "example.cn", "", "ftp://example.cn/", "file:///srv/qingping"])(
    "refuses %j: not https",
    (address) => {
      expect(() => manifestFor(MANIFEST, address)).toThrow(
        `The add-in's address must begin with https://, not "${address}".`,
      );
    },
  );

  test.each(["https://example.cn/?a=1", "https://example.cn/#a", "https://example.cn/?", "https://example.cn/#"])(
    "refuses %s: query or hash",
    (address) => {
      expect(() => manifestFor(MANIFEST, address)).toThrow(
        `The add-in's address must have no "?" or "#": "${address}".`,
      );
    },
  );
});
