import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run region -- add-village <code> <name>     REGION=<name or folder> for another town
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The region with one more village, or one sentence saying why not. Codes are permanent: printed QR codes
 * carry them, so an existing one is never changed here.
 */
export function withVillage(region, code, name) {
  if (!/^[0-9a-z]{1,8}$/.test(code)) return { problem: 'A code is 1 to 8 of 0-9 and a-z.' };
  if (code === 'other') return { problem: 'The code "other" means a place that is not listed.' };
  if (name.length < 1 || name.length > 50) return { problem: 'A name has 1 to 50 characters.' };
  const before = region.villages.find((village) => village.code === code);
  if (before) return { problem: `The code ${code} is taken by ${before.name}.` };
  if (region.villages.some((village) => village.name === name))
    return { problem: `${name} is listed already.` };
  return { region: { ...region, villages: [...region.villages, { code, name }] } };
}

function main([verb, code = '', ...words]) {
  if (verb !== 'add-village') return 'Usage: npm run region -- add-village <code> <name>';
  const file = join(folderOf(process.env.REGION || 'pulv'), 'region.json');
  const { region, problem } = withVillage(
    JSON.parse(readFileSync(file, 'utf8')),
    code,
    words.join(' ').trim(),
  );
  if (problem) return problem;
  writeFileSync(file, `${JSON.stringify(region, null, 2)}\n`);
  console.log(`${code} ${region.villages.at(-1).name} → ${file}`);
  return undefined;
}

function folderOf(region) {
  return region === basename(region) ? join(root, 'src/content/regions', region) : resolve(region);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = main(process.argv.slice(2));
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}
