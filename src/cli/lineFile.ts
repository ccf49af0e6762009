import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { FaultError } from "../core/fault";
import { FileFault, reasonOf } from "./files";

/** Characters that are written at a time. */
const PIECE_LENGTH = 2 ** 18;

/** A file of lines that is written while they come; it takes its name when it is whole. */
export class LineWriter {
  private text = "";

  private constructor(
    private readonly file: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws FileFault when the file cannot be written. */
  static async open(file: string): Promise<LineWriter> {
    const draft = `${file}.${randomBytes(4).toString("hex")}.tmp`;
    return named(file, async () => {
      await mkdir(dirname(file), { recursive: true });
      return new LineWriter(file, draft, await open(draft, "w"));
    });
  }

  async add(line: string): Promise<void> {
    this.text += `${line}\n`;
    if (this.text.length > PIECE_LENGTH) await this.flush();
  }

  /** Gives the file its name. */
  async keep(): Promise<void> {
    await this.flush();
    await named(this.file, async () => {
      await this.handle.close();
      await rename(this.draft, this.file);
    });
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.draft, { force: true });
  }

  private async flush(): Promise<void> {
    const { text } = this;
    this.text = "";
    await named(this.file, () => this.handle.appendFile(text));
  }
}

async function named<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new FileFault(file, new FaultError({ code: "file-not-writable", reason: reasonOf(cause) }, { cause }));
  }
}

/** The lines of a file, one at a time. @throws FileFault when it cannot be read. */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, "utf8");
  try {
    yield* createInterface({ input: stream, crlfDelay: Infinity });
  } catch (cause) {
    const reason = reasonOf(cause);
    const fault =
      reason === "ENOENT" ? ({ code: "file-not-found" } as const) : { code: "file-not-readable" as const, reason };
    throw new FileFault(file, new FaultError(fault, { cause }));
  } finally {
    stream.destroy();
  }
}
