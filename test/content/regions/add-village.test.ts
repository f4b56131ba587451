import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRegion } from '@/content/region';

const pulv = 'src/content/regions/pulv/region.json';

function aTown(): string {
  const folder = mkdtempSync(join(tmpdir(), 'region-'));
  const empty = { ...(JSON.parse(readFileSync(pulv, 'utf8')) as object), villages: [] };
  writeFileSync(join(folder, 'region.json'), JSON.stringify(empty));
  return folder;
}

function addVillage(REGION: string, ...words: string[]): string {
  const env = { ...process.env, REGION };
  return execFileSync(process.execPath, ['tools/region.mjs', 'add-village', ...words], {
    env,
    stdio: 'pipe',
  }).toString();
}

const villagesOf = (folder: string) =>
  parseRegion(JSON.parse(readFileSync(join(folder, 'region.json'), 'utf8'))).villages;

test('a village is added, and the pack stays one that the app takes', () => {
  const folder = aTown();
  addVillage(folder, 'v01', '和平村（虚构）');
  addVillage(folder, 'v02', '红星社区（虚构）');
  expect(villagesOf(folder)).toEqual([
    { code: 'v01', name: '和平村（虚构）' },
    { code: 'v02', name: '红星社区（虚构）' },
  ]);
});

test.each([
  ['a code with capitals', ['V01', '和平村']],
  ['a code of nine', ['v01234567', '和平村']],
  ['the code of no village', ['other', '和平村']],
  ['no name', ['v01']],
  ['a code that is taken', ['v00', '和平村']],
  ['a name that is listed', ['v01', '青石村']],
])('%s is refused with a sentence and changes nothing', (_name, words) => {
  const folder = aTown();
  addVillage(folder, 'v00', '青石村');
  expect(() => addVillage(folder, ...words)).toThrow();
  expect(villagesOf(folder)).toHaveLength(1);
});
