import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FirstLoad {
  readonly files: number;
  readonly bytes: number;
  readonly zipped: number;
}

/** The scripts index.html names: what a browser must fetch before it shows anything. */
export function measureFirstLoad(h5: string): FirstLoad {
  const html = readFileSync(join(h5, 'index.html'), 'utf8');
  const names = [...html.matchAll(/<script[^>]*\bsrc="\/?([^"]+\.js)"/g)].map(([, name = '']) => name);
  const scripts = names.map((name) => readFileSync(join(h5, name)));
  return {
    files: scripts.length,
    bytes: scripts.reduce((sum, script) => sum + script.length, 0),
    zipped: scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
  };
}
