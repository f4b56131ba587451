// Writes the bundled edition as the one file that a backend serves: `node tools/pack-content.mjs <folder>`
// puts `<version>.json` there. To publish an edition, raise `version` in src/content/edition.json first;
// to roll back, publish the older texts under a higher version.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../src/content/', import.meta.url);
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where: node tools/pack-content.mjs <folder>');
  process.exit(1);
}

const read = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const order = [...readFileSync(new URL('policies/files.ts', root), 'utf8').matchAll(/\{ id: '([a-z-]+)'/g)];
const listed = order.map(([, id]) => id);
const lost = readdirSync(new URL('policies/', root)).filter(
  (name) => name.endsWith('.json') && !listed.includes(name.slice(0, -'.json'.length)),
);
if (lost.length > 0) {
  console.error(`Not in policies/files.ts: ${lost.join(', ')}`);
  process.exit(1);
}

const edition = read('edition.json');
const policies = listed.map((id) => read(`policies/${id}.json`));
const pack = { ...edition, policies, situations: read('situations.json'), glossary: read('glossary.json') };
mkdirSync(folder, { recursive: true });
const target = join(folder, `${edition.version}.json`);
writeFileSync(target, JSON.stringify(pack));
console.log(`${target}: ${policies.length} articles, version ${edition.version}`);
