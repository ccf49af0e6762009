/** Prints what the pane loads before its first screen, gzipped, without Office.js. Fails above the limit. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type StatsCompilation } from "webpack";
import { configurations } from "../webpack.config";

/** Kilobytes that the pane's first JavaScript may have. */
const LIMIT = 170;
const OUTPUT = "out/size";

function build(): Promise<StatsCompilation> {
  const options = { target: "addin", officeSource: "cdn", address: null, browserPage: "", output: OUTPUT } as const;
  return new Promise((resolve, reject) => {
    webpack(configurations(options), (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(stats?.toJson({ all: false, entrypoints: true, assets: true, children: true }) ?? {});
    });
  });
}

function kilobytes(name: string): number {
  return gzipSync(readFileSync(path.join(OUTPUT, name))).length / 1000;
}

const stats = await build();
const compilations = stats.children ?? [stats];
const initial = compilations.flatMap(({ entrypoints = {} }) =>
  Object.values(entrypoints).flatMap(({ assets = [] }) => assets.map(({ name }) => name)),
);
const lazy = compilations
  .flatMap(({ assets = [] }) => assets.map(({ name }) => name))
  .filter((name) => /^[\w.]+\.js$/u.test(name) && !initial.includes(name));
const total = initial.reduce((sum, name) => sum + kilobytes(name), 0);
for (const name of initial) process.stdout.write(`${name}  ${kilobytes(name).toFixed(1)} kB\n`);
process.stdout.write(`first JavaScript  ${total.toFixed(1)} kB gzip (limit ${LIMIT})\n`);
process.stdout.write(
  `other screens and tables, when asked for  ${lazy.reduce((sum, name) => sum + kilobytes(name), 0).toFixed(1)} kB in ${lazy.length} files\n`,
);
if (total > LIMIT) process.exitCode = 1;
