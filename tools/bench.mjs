// Prints what the builds cost: node tools/bench.mjs [folder of the weapp build] [folder of the H5 build]
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}.cache/bench.cjs`;

await build({
  entryPoints: [`${root}tools/bench/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: [
    'miniprogram-compiler',
    'miniprogram-compiler/*',
    'miniprogram-api-typings',
    'miniprogram-api-typings/*',
  ],
  logLevel: 'warning',
});
const [weapp = `${root}dist/weapp`, h5 = `${root}dist/h5`] = process.argv.slice(2);
try {
  await createRequire(import.meta.url)(outfile).main(weapp, h5);
} finally {
  await rm(outfile);
}
