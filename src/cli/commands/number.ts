import { InvalidArgumentError } from "commander";

/** Reads an option that counts something, from 1 to `most`. @returns A parser for commander; what it reads else is refused. */
export function wholeNumber(most = Infinity): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1 || count > most) throw new InvalidArgumentError("");
    return count;
  };
}
