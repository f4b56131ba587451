import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a TypeScript file that plays phones (test/weapp/harness) and calls its `main`. */
export async function runBundled(file, ...words) {
  const outfile = `${root}.cache/${basename(file, '.ts')}-${process.pid}.cjs`;
  await build({
    entryPoints: [`${root}${file}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: [
      'miniprogram-compiler',
      'miniprogram-compiler/*',
      'miniprogram-api-typings',
      'miniprogram-api-typings/*',
      'sharp',
    ],
    logLevel: 'warning',
  });
  try {
    return await createRequire(import.meta.url)(outfile).main(...words);
  } finally {
    await rm(outfile);
  }
}
