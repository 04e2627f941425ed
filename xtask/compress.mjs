// Compresses files for the host to serve: `node compress.mjs < list`, where the list is JSON,
// [[source, to.br, to.gz], ...]. Called by `cargo xtask build-web`; Node's zlib has both encoders, in native code.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const [source, br, gz] of JSON.parse(readFileSync(0, "utf8"))) {
  const bytes = readFileSync(source);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(gz, gzipSync(bytes, { level: 9 }));
  writeFileSync(br, brotliCompressSync(bytes, { params }));
}
