// Writes docs/rules.md from the rules, the town's figures and the tests: npm run rules
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rulesDocument } = await load('tools/rules/document.ts');
const { readTown } = await load('tools/rules/read-town.ts');
writeFileSync(`${root}/docs/rules.md`, rulesDocument(readTown(root)));
