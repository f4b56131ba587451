// Taro writes each piece that two pages of a sub-package share into a file of its own: more than a hundred, each required by itself.
// WeChat loads a sub-package whole, so they become one file.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const asked = /require\("((?:\.{1,2}\/)+)sub-common\/[^"]+\.js"\);/g;

/** Joins what the pages of each sub-package share, in a mini-program built into `folder`. */
export function joinShared(folder) {
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
  for (const { root } of subPackages) joinIn(join(folder, root));
}

function joinIn(root) {
  const shared = join(root, 'sub-common/');
  const pieces = scriptsIn(root).filter((file) => file.startsWith(shared));
  if (pieces.length === 0) return;
  writeFileSync(join(root, 'sub-common.js'), pieces.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const piece of pieces) rmSync(piece);
  for (const page of scriptsIn(root)) writeFileSync(page, askOnce(readFileSync(page, 'utf8')));
}

function scriptsIn(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(root, name));
}

function askOnce(code) {
  let first = true;
  return code.replace(asked, (_, up) => {
    const one = first ? `require("${up}sub-common.js");` : '';
    first = false;
    return one;
  });
}
