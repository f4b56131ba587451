import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import edition from '@/content/edition.json';
import { glossary } from '@/content/glossary';
import { findPolicy } from '@/content/policies';
import { parsePolicy } from '@/content/policy';
import { parseContent } from '@/content/policy-content';
import { policiesFor, policiesOf } from '@/content/policy-index';
import { situations } from '@/content/situations';
import { day } from '@/domain/dates';
import { stalePolicies } from '@/domain/policy/policy';
import { schemes } from '@/domain/scheme';
import drawn from '@/ui/icon/icons.json';
import { allPolicies, wholeFiles } from './articles';

const folder = join(__dirname, '../../../src/content/policies');
const onDisk = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

test('every article file is listed, parses, and carries its own name', () => {
  expect(wholeFiles.map(({ id }) => id).sort()).toEqual([...onDisk].sort());
  for (const { id, raw } of wholeFiles) {
    expect({ id, ...parsePolicy(raw) }).toMatchObject({ ok: true, value: { id } });
  }
  expect(allPolicies()).toHaveLength(onDisk.length);
  expect(onDisk.length).toBeGreaterThanOrEqual(25);
});

test('the bundled edition passes the check that a fetched one has to pass', () => {
  const pack = { ...edition, policies: wholeFiles.map(({ raw }) => raw), situations, glossary };
  expect(parseContent(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
});

test('an id with a village code fits the 32 characters of a mini-program scene', () => {
  for (const id of onDisk) expect(`p=${id}&c=12345678`.length).toBeLessThanOrEqual(32);
});

test('every trouble leads somewhere and every scheme of the law has an article', () => {
  for (const { id } of situations) expect(policiesFor(id, allPolicies()).length).toBeGreaterThan(0);
  const told = new Set(allPolicies().map(({ scheme }) => scheme));
  for (const scheme of Object.keys(schemes)) expect(told).toContain(scheme);
  for (const { scheme, group } of allPolicies()) if (scheme) expect(schemes[scheme]).toBe(group);
});

test.each([
  ['sick', 'medical-aid'],
  ['low-income', 'subsistence'],
  ['elder-care', 'extreme-poverty'],
  ['school', 'education-aid'],
  ['jobless', 'employment-aid'],
  ['refused', 'if-refused'],
  ['still-hard', 'extra-support'],
])('%s leads to %s among the first three', (situation, article) => {
  const first = policiesFor(situation, allPolicies()).slice(0, 3);
  expect(first.map(({ id }) => id)).toContain(article);
});

test('every trouble has a drawing of its own', () => {
  for (const { icon } of situations) expect(Object.keys(drawn.icons)).toContain(icon);
  expect(new Set(situations.map(({ icon }) => icon)).size).toBe(situations.length);
});

test('related articles exist, are others, and none twice', () => {
  for (const { id, related } of allPolicies()) {
    for (const other of related) expect(findPolicy(other)).toBeDefined();
    expect(related).not.toContain(id);
    expect(new Set(related).size).toBe(related.length);
  }
});

test('groups together hold every article once', () => {
  const groups = ['basic-living', 'special', 'emergency', 'related'] as const;
  expect(groups.flatMap((group) => policiesOf(group, allPolicies()))).toHaveLength(onDisk.length);
});

test('an unknown id finds nothing', () => {
  expect(findPolicy('no-such-article')).toBeUndefined();
  expect(findPolicy('__proto__')).toBeUndefined();
});

test('an article is stale when nobody looked at it for more than twelve months', () => {
  expect(stalePolicies(allPolicies(), day('2027-11-30'))).toHaveLength(0);
  expect(stalePolicies(allPolicies(), day('2027-12-01'))).toHaveLength(onDisk.length);
});

test('all articles together stay within 200 KB minified', () => {
  const bytes = onDisk.map((id) => {
    const text = readFileSync(join(folder, `${id}.json`), 'utf8');
    return Buffer.byteLength(JSON.stringify(JSON.parse(text)));
  });
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(200 * 1024);
});
