import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the server and the office's command; packages with native parts stay outside. */
export async function buildServer(outdir = `${root}server/dist`) {
  await build({
    absWorkingDir: root,
    entryPoints: { server: 'server/src/main.ts', office: 'server/src/office.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { '@': `${root}src`, '@contract': `${root}contract` },
    external: ['libsql', 'sharp'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    sourcemap: true,
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServer(process.argv[2]);
