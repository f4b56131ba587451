import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/**
 * Writes generated files; with `--check` among the arguments it only compares, and ends with 1 where one is stale.
 *
 * @param {Readonly<Record<string, string>>} files text by path from the root of the repository
 * @param {string} command what writes them, for the sentence to whoever finds one stale
 */
export function writeOrCheck(files, command) {
  const stale = Object.entries(files).filter(([path, text]) => textOf(path) !== text);
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is not what it is made of. Run: ${command}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text);
}

/** The text as biome wants to find it in a file of this name. */
export function formatted(path, text) {
  const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', root));
  const options = { input: text, encoding: 'utf8', cwd: fileURLToPath(root) };
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], options);
}

function textOf(path) {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
