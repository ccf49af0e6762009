import zlib from "node:zlib";
import type { Packer } from "../workbook/xlsx/packer";
import { zlibUnpacker } from "./zlibUnpacker";

/** Packs with Node's zlib, several times faster than JavaScript. */
export const zlibPacker: Packer = {
  deflate: (content, level) => zlib.deflateRawSync(content, { level }),
  crc32: (content) => zlibUnpacker.crc32(content),
};
