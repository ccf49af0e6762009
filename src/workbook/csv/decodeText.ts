import { FaultError } from "../../core/fault";
import { textIn } from "../../core/textIn";

/** The text of a list. @throws FaultError `list-encoding` for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string {
  const text = textIn(bytes);
  if (text === null) throw new FaultError({ code: "list-encoding" });
  return text;
}
