#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { run } from "./run";

/** A reader that wants no more, such as `head`, ends the program quietly. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
  });
}

const { NO_COLOR } = process.env;
process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(line),
  err: (line) => process.stderr.write(line),
  readStdin: () => text(process.stdin),
  colour: process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === ""),
  watched: process.stderr.isTTY,
});
