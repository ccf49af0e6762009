import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { FaultError } from "../core/fault";
import type { Io } from "./io";

/** A fault together with the file that it is about. */
export class FileFault extends Error {
  constructor(
    readonly file: string,
    override readonly cause: FaultError,
  ) {
    super(file, { cause });
    this.name = "FileFault";
  }
}

/** What the system calls an error. */
export function reasonOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Names the file in whatever fault `work` ends with. */
export async function about<Result>(file: string, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FaultError ? new FileFault(file, error) : error;
  }
}

function unread(cause: unknown): FaultError {
  const reason = reasonOf(cause);
  const fault =
    reason === "ENOENT" ? ({ code: "file-not-found" } as const) : { code: "file-not-readable" as const, reason };
  return new FaultError(fault, { cause });
}

/** A file's bytes. @throws FaultError when it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unread(cause);
  }
}

/** The same for a thread that has nothing else to do meanwhile: to wait takes longer than to read a small file. */
export function readBytesAtOnce(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw unread(cause);
  }
}

/** Writes a file whole or not at all: a failure half-way leaves an older file as it was. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FaultError({ code: "file-not-writable", reason: reasonOf(cause) }, { cause });
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FaultError({ code: "entries-not-utf8" }, { cause });
  }
}

/** A file's text. @throws FaultError when it cannot be read or is not UTF-8. */
export async function readText(file: string): Promise<string> {
  return utf8(await readBytes(file));
}

/** Entries from a JSON file, or from standard input for "-". @throws FileFault when they are not JSON. */
export async function readJson(file: string, io: Io): Promise<unknown> {
  return about(file === "-" ? "stdin" : file, async () => {
    const text = file === "-" ? await io.readStdin() : utf8(await readBytes(file));
    try {
      return JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown;
    } catch (cause) {
      const at = /position (\d+)/u.exec(String(cause))?.[1];
      throw new FaultError({ code: "entries-not-json", position: at === undefined ? null : Number(at) + 1 }, { cause });
    }
  });
}
