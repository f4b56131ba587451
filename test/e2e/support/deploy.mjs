// A newer build of the same program on the server: every piece has another name, and the old ones are gone.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtH5 } from './town.mjs';

const hash = /(?<=[."'/-])[0-9a-f]{8}(?=[."'])/g;
const other = (name) => [...name].reverse().join('');

/** A copy of the build that can be replaced by a newer one. */
export function aBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'jiuzhutong-h5-'));
  cpSync(builtH5, folder, { recursive: true });
  return {
    folder,
    replace: () => replaceBuild(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function replaceBuild(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const names = new Set(files.flatMap((file) => `/${file}`.match(hash) ?? []));
  if (names.size < 10) throw new Error('the pieces of the build have no names of their own any more');
  const renamed = (text) => text.replaceAll(hash, (found) => (names.has(found) ? other(found) : found));
  for (const file of files.filter((name) => /\.(js|css|html|json)$/.test(name))) {
    const [from, to] = [join(folder, file), join(folder, renamed(`/${file}`))];
    const text = renamed(readFileSync(from, 'utf8'));
    writeFileSync(from, file === 'sw.js' ? withOtherPages(text) : text);
    if (from !== to) renameSync(from, to);
  }
}

/** Pages keep their names; by their marks the worker knows that they are others. */
const withOtherPages = (text) =>
  text.replaceAll(/revision:"([0-9a-f]{32})"/g, (_, mark) => `revision:"${other(mark)}"`);
