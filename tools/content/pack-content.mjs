// Writes the bundled edition as the one file that a backend serves: `npm run content:pack -- <folder>`
// puts `<version>.json` there. To publish an edition, raise `version` in src/content/edition.json first;
// to roll back, publish the older texts under a higher version.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedEdition } from './published.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where: npm run content:pack -- <folder>');
  process.exit(1);
}

const edition = await publishedEdition();
mkdirSync(folder, { recursive: true });
const target = join(folder, `${edition.version}.json`);
writeFileSync(target, JSON.stringify(edition));
console.log(`${target}: ${edition.policies.length} articles, version ${edition.version}`);
