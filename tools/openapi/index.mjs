import { rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Writes contract/openapi.json from the route table.
const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}.cache/openapi.mjs`;

process.chdir(root);
await build({
  entryPoints: [`${root}tools/openapi/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  alias: { '@': `${root}src`, '@contract': `${root}contract` },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
await rm(outfile);
