// Writes docs/rules.md from the rules, the town's figures and the tests: npm run rules
// With the law texts at hand it looks every cited article up anew: npm run rules -- --law FOLDER
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { rulesDocument } = await load('tools/rules/document.ts');
const { placesFile, readTown } = await load('tools/rules/read-town.ts');
const { lookUp } = await load('tools/rules/law-places.ts');

const [option, folder] = process.argv.slice(2);
if (option === '--law') {
  const places = lookUp(readTown(root), folder);
  writeFileSync(`${root}/${placesFile}`, `${JSON.stringify(places, undefined, 2)}\n`);
}
writeFileSync(`${root}/docs/rules.md`, rulesDocument(readTown(root)));
