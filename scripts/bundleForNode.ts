import esbuild from "esbuild";

/** What packages written for require() find missing in a module. */
const REQUIRE = 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);';

/**
 * Bundles modules for Node, each into one file.
 * @param entries names of the files to be written, without their ending, and the modules that they begin with.
 * @param external packages that are left where they are.
 */
export async function bundleForNode(
  entries: Readonly<Record<string, string>>,
  outdir: string,
  external: readonly string[] = [],
): Promise<void> {
  await esbuild.build({
    entryPoints: { ...entries },
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    charset: "utf8",
    // Threads read the whole file when they start.
    minifySyntax: true,
    minifyWhitespace: true,
    external: [...external],
    banner: { js: REQUIRE },
    logLevel: "error",
  });
}
