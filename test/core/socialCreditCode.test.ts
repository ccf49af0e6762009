import fc from "fast-check";
import { creditCheckCharacter, isSocialCreditCode, organisationCheckCharacter } from "../../src/core/socialCreditCode";

const CHARACTERS = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
const first17 = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 17, maxLength: 17 });
const codes = first17.map((first) => first + String(creditCheckCharacter(first)));

// The example of GB 32100-2015, and codes that well-known enterprises print on their own pages.
test.each(["91350100M000100Y43", "91330106673959654P", "91310115591693856A", "91110108551385082Q"])(
  "%s is a code",
  (code) => {
    expect(isSocialCreditCode(code)).toBe(true);
  },
);

test.each([
  ["nothing", ""],
  ["a wrong check character", "91350100M000100Y44"],
  ["one character too few", "91350100M000100Y4"],
  ["one character too many", "91350100M000100Y430"],
  ["small letters", "91350100m000100y43"],
  ["the letter O for a zero", "9135O100M000100Y43"],
  ["full-width digits", "９1350100M000100Y43"],
  ["a blank in front", " 91350100M000100Y43"],
])("a text with %s is none", (_name, code) => {
  expect(isSocialCreditCode(code)).toBe(false);
});

// Weights without a common divisor with the prime 31 notice every single slip and every exchange of neighbours.
test("a code with any one character changed is no code", () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...CHARACTERS), (code, at, character) => {
      fc.pre(code.charAt(at) !== character);
      expect(isSocialCreditCode(code.slice(0, at) + character + code.slice(at + 1))).toBe(false);
    }),
  );
});

test("a code with two neighbours exchanged is no code", () => {
  fc.assert(
    fc.property(codes, fc.nat(15), (code, at) => {
      const [first, second] = [code.charAt(at), code.charAt(at + 1)];
      fc.pre(first !== second);
      expect(isSocialCreditCode(code.slice(0, at) + second + first + code.slice(at + 2))).toBe(false);
    }),
  );
});

test("what is no beginning of a code has no check character", () => {
  expect(creditCheckCharacter("91350100M000100Y")).toBeNull();
  expect(creditCheckCharacter("91350100M000100YI")).toBeNull();
});

test.each([
  ["M000100Y", "4"],
  ["67395965", "4"],
  ["59169385", "6"],
  ["55138508", "2"],
])("an organisation's code %s ends in %s", (first, last) => {
  expect(organisationCheckCharacter(first)).toBe(last);
});

test.each(["", "1234567", "1234567a", "123456789"])("%j is no beginning of an organisation's code", (first) => {
  expect(organisationCheckCharacter(first)).toBeNull();
});
