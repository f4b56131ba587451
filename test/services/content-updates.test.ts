import { parseContent } from '@/content/policy-content';
import type { PolicyContent } from '@/domain/policy/content-version';
import { createApi } from '@/services/api/client';
import { createContentUpdates } from '@/services/content-updates';
import type { HttpAnswer } from '@/services/ports';
import { changeOf, createPoliciesStore } from '@/stores/policies';
import { bundledEdition } from '../content/policies/articles';
import { json } from '../support/phone/office';
import { aStore } from '../support/phone/phone';

const raw = (): PolicyContent & Record<string, unknown> => JSON.parse(JSON.stringify(rawBundled));
const before = { ...bundledEdition(), version: 1 };
/** As it travels: sources by id, not written out. */
const rawBundled = {
  ...before,
  policies: before.policies.map(({ figures, ...policy }) => ({
    ...policy,
    figures: figures.map(({ source, ...figure }) => ({
      ...figure,
      source: source.id,
      article: source.article,
    })),
  })),
};
const bundled = {
  version: before.version,
  outline: before,
  parse: async (raw: unknown) => parseContent(raw),
};

/** An edition in which one article says something else. */
function edition(version: number): Record<string, unknown> {
  const next = raw();
  const [first, ...rest] = next.policies;
  const change = { line: '低保标准又提高了。', since: '2026-12-01', affects: '领低保的家庭' };
  return { ...next, version, policies: [{ ...first, version: 99, change }, ...rest] };
}

/** A backend with these answers, and how often each path was asked for. */
function aBackend(answers: Readonly<Record<string, HttpAnswer>>) {
  const asked: string[] = [];
  const send = async ({ url }: { url: string }): Promise<HttpAnswer> => {
    asked.push(url);
    return answers[url] ?? json(404, {});
  };
  return { asked, api: createApi({ send, upload: async () => ({ kind: 'offline' }) }, '') };
}

const publishing = (version: number, body: unknown = edition(version)) =>
  aBackend({
    '/v1/content': json(200, { schema: 2, version, region: 'pulv' }),
    [`/v1/content/${version}`]: json(200, body),
  });

async function opened(backend: ReturnType<typeof aBackend>, phone = aStore()) {
  const store = createPoliciesStore(createContentUpdates(backend.api, phone), bundled);
  await store.getState().refresh();
  return store.getState();
}

test('a newer edition takes over in one step and says what changed, since when and for whom', async () => {
  const state = await opened(publishing(2));
  expect(state.edition?.version).toBe(2);
  expect(changeOf(state, 'subsistence')).toEqual({
    kind: 'changed',
    policy: 'subsistence',
    line: '低保标准又提高了。',
    since: '2026-12-01',
    affects: '领低保的家庭',
  });
  expect(state.changes).toHaveLength(1);
});

test('the next start shows it without network, and tells the same change', async () => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  const state = await opened(aBackend({}), aStore(disk));
  expect(state.edition?.version).toBe(2);
  expect(state.changes).toHaveLength(1);
});

test('no piece is larger than a key of WeChat may be', async () => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  const pieces = [...disk].filter(([key]) => key.startsWith('content:2:'));
  expect(pieces.length).toBeGreaterThan(0);
  for (const [, value] of pieces) expect(Buffer.byteLength(value)).toBeLessThan(0.7 * 1024 * 1024);
});

test('the pieces of the edition before are thrown away', async () => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  await opened(publishing(3), aStore(disk));
  expect([...disk.keys()].filter((key) => key.startsWith('content:2:'))).toEqual([]);
  expect((await opened(aBackend({}), aStore(disk))).edition?.version).toBe(3);
});

test('what is already here is not fetched again', async () => {
  const same = publishing(before.version);
  expect((await opened(same)).edition).toBeUndefined();
  expect(same.asked).toEqual(['/v1/content']);
});

const bad: [name: string, body: unknown][] = [
  ['truncated', null],
  ['of a newer schema', { ...edition(3), schema: 3 }],
  ['of another town', { ...edition(3), region: 'elsewhere' }],
  ['malformed in one article', { ...edition(3), policies: [...raw().policies, { id: 'x' }] }],
  ['older than its number says', edition(1)],
];

test.each(bad)('an edition %s is rejected and the last good one stays', async (_name, body) => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  const state = await opened(publishing(3, body), aStore(disk));
  expect(state.edition?.version).toBe(2);
  expect((await opened(aBackend({}), aStore(disk))).edition?.version).toBe(2);
});

test('a full phone shows the new edition now and keeps the last one for later', async () => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  const full = aStore(disk);
  full.full = true;
  expect((await opened(publishing(3), full)).edition?.version).toBe(3);
  expect((await opened(aBackend({}), aStore(disk))).edition?.version).toBe(2);
});

test('a piece lost from the phone leaves the bundled edition in use', async () => {
  const disk = new Map<string, string>();
  await opened(publishing(2), aStore(disk));
  disk.delete('content:2:0');
  expect((await opened(aBackend({}), aStore(disk))).edition).toBeUndefined();
});

test('without network nothing is asked twice and nothing breaks', async () => {
  const offline = aBackend({ '/v1/content': { kind: 'offline' } });
  expect((await opened(offline)).edition).toBeUndefined();
  expect(offline.asked).toEqual(['/v1/content']);
});
