import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import edition from '@/content/edition.json';
import { parseContentText } from '@/content/policy-content';
import { firstReleaseReads } from '../../fixtures/content/first-release';

function published(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  execFileSync(process.execPath, ['tools/content/pack-content.mjs', folder], { stdio: 'pipe' });
  return readFileSync(join(folder, `${edition.version}.json`), 'utf8');
}

const today = published();

test('the edition that is published is read by today’s program and by the first release', () => {
  expect(parseContentText(today)).toMatchObject({ ok: true });
  expect(firstReleaseReads(JSON.parse(today))).toBe(true);
});

test('it says everything itself: nothing in it points at parts that an old phone does not have', () => {
  expect(today).not.toMatch(/"@[a-z]|\$schema|"looked"/);
});

test('the first release really is as strict as it was', () => {
  const strange = JSON.parse(today);
  strange.policies[0].openFigures = [{ label: '没查到', why: 'not-found', looked: '2026-11-30' }];
  expect(firstReleaseReads(strange)).toBe(false);
});

test('an edition of the first release is still read', () => {
  const old = readFileSync('test/fixtures/content/first-edition.json', 'utf8');
  expect(parseContentText(old)).toMatchObject({ ok: true, value: { version: 1 } });
});
