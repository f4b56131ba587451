import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { createDraftsInUse } from '@/stores/drafts/drafts-in-use';
import { aClock, anOutboxOf, aStore, settle } from '../support/phone/phone';

function aDraft(disk = new Map<string, string>(), items: readonly { id: string }[] = []) {
  const kept = aStore(disk);
  const clock = aClock();
  const drafts = createDrafts(kept, clock);
  const outbox = anOutboxOf(items.map(({ id }) => id));
  return {
    disk,
    kept,
    clock,
    drafts,
    store: createDraftStore(neighbourReport, 'only', { drafts, outbox, clock }),
  };
}

test('a choice is saved at once and is there after a kill', async () => {
  const first = aDraft();
  await first.store.getState().open();
  first.store.getState().choose('danger', 'no');
  await settle();

  const second = aDraft(first.disk);
  await second.store.getState().open();
  expect(second.store.getState()).toMatchObject({ typing: { danger: 'no' }, saving: 'saved' });
});

test('what was typed is there after a kill 100 ms after the last key', async () => {
  const first = aDraft();
  await first.store.getState().open();
  first.store.getState().type('place', '村');
  first.store.getState().type('place', '村口');
  await first.clock.move(100);

  const second = aDraft(first.disk);
  await second.store.getState().open();
  expect(second.store.getState().typing).toEqual({ place: '村口' });
});

test('正在存 until it is written; the new 已存 is told once the keys rest', async () => {
  const { store, clock } = aDraft();
  await store.getState().open();
  const times: unknown[] = [];
  store.subscribe(({ savedAt }, before) => savedAt !== before.savedAt && times.push(savedAt));
  for (const place of ['村', '村口', '村口第', '村口第一家']) {
    store.getState().type('place', place);
    expect(store.getState().saving).toBe('saving');
    await clock.move(300);
    expect(store.getState().saving).toBe('saved');
  }
  expect(times).toEqual([]);
  await clock.move(800);
  expect(times).toHaveLength(1);
});

test('a storage that never answers leaves 正在存 standing', async () => {
  const { kept, store, clock } = aDraft();
  await store.getState().open();
  kept.set = () => new Promise(() => undefined);
  store.getState().choose('danger', 'no');
  await clock.move(5000);
  expect(store.getState().saving).toBe('saving');
});

test('while one save is on its way, what is typed meanwhile goes with the next, and nothing is written twice', async () => {
  const { kept, store } = aDraft();
  await store.getState().open();
  const written: unknown[] = [];
  const { set } = kept;
  kept.set = async (key, value) => {
    await settle();
    written.push((value as { typing: unknown }).typing);
    await set(key, value);
  };
  for (const place of ['村', '村口', '村口第', '村口第一家']) store.getState().type('place', place);
  await store.getState().flush();
  expect(written).toEqual([{ place: '村' }, { place: '村口第一家' }]);
  expect(store.getState().saving).toBe('saved');
});

test('a page with an error keeps what was typed, apart from the answers', async () => {
  const { store } = aDraft();
  await store.getState().open();
  store.getState().type('place', '');
  expect(store.getState().goOn('place')).toMatchObject({ kind: 'errors', errors: [{ question: 'place' }] });
  store.getState().type('personPhone', '138000');
  expect(store.getState().goOn('person')).toMatchObject({
    kind: 'errors',
    errors: [{ code: 'phone-short' }],
  });
  expect(store.getState()).toMatchObject({ answers: {}, typing: { personPhone: '138000' } });
});

test('an optional page left empty counts as asked', async () => {
  const { store } = aDraft();
  await store.getState().open();
  expect(store.getState().goOn('person')).toEqual({ kind: 'page', page: 'knows' });
  expect(store.getState().answers).toEqual({ personName: '', personPhone: '' });
});

test('a phone without room keeps the answer on screen and says so', async () => {
  const { store, kept } = aDraft();
  await store.getState().open();
  kept.full = true;
  store.getState().choose('danger', 'yes');
  await settle();
  expect(store.getState()).toMatchObject({ typing: { danger: 'yes' }, saving: 'failed' });
});

test('a slow save does not call older words saved', async () => {
  const { store, kept } = aDraft();
  await store.getState().open();
  const ends: (() => void)[] = [];
  const { set } = kept;
  kept.set = (key, value) => new Promise<void>((resolve) => ends.push(resolve)).then(() => set(key, value));
  store.getState().choose('danger', 'yes');
  await settle();
  store.getState().type('place', '村口');
  ends.shift()?.();
  await settle();
  expect(store.getState()).toMatchObject({ saving: 'saving', savedAt: undefined });
  ends.shift()?.();
  await settle();
  expect(store.getState().saving).toBe('saved');
});

test('a draft the outbox has taken over is not offered again', async () => {
  const { drafts, disk } = aDraft();
  await drafts.save(neighbourReport, 'only', { answers: { danger: 'no' }, typing: {}, submission: 'key' });

  const next = aDraft(disk, [{ id: 'key' }]);
  await next.store.getState().open();
  expect(next.store.getState().answers).toEqual({});
  expect(disk.size).toBe(0);
});

test('thrown away is thrown away', async () => {
  const { store, disk } = aDraft();
  await store.getState().open();
  store.getState().choose('danger', 'no');
  await settle();
  await store.getState().discard();
  expect(disk.size).toBe(0);
  expect(store.getState()).toMatchObject({ answers: {}, typing: {} });
});

test('what found no room is saved when the page goes away and there is room again', async () => {
  const { store, kept, disk } = aDraft();
  await store.getState().open();
  kept.full = true;
  store.getState().choose('danger', 'no');
  await settle();
  kept.full = false;
  await store.getState().flush();
  expect(store.getState().saving).toBe('saved');
  expect([...disk.values()].join()).toContain('danger');
});

test('forgotten because it was sent or deleted, a late answer brings nothing back', async () => {
  const { drafts, clock } = aDraft();
  const inUse = createDraftsInUse(
    (form, person) => createDraftStore(form, person, { drafts, outbox: anOutboxOf(), clock }),
    clock,
  );
  const held = inUse.find(neighbourReport, 'only');
  await held.getState().open();
  held.getState().choose('danger', 'no');
  await settle();
  await drafts.remove(neighbourReport, 'only');
  inUse.forget(neighbourReport, 'only');

  held.getState().choose('photos', ['late']);
  held.getState().type('place', '村口');
  await clock.move(1000);
  await held.getState().flush();
  await settle();
  expect(await drafts.load(neighbourReport, 'only')).toBeUndefined();
  expect(inUse.find(neighbourReport, 'only')).not.toBe(held);
});

test('discarded while a save is on its way, it stays away', async () => {
  const { drafts, clock } = aDraft();
  let end: () => void = () => undefined;
  const slow = {
    ...drafts,
    async save(...all: Parameters<typeof drafts.save>) {
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return drafts.save(...all);
    },
  };
  const store = createDraftStore(neighbourReport, 'only', { drafts: slow, outbox: anOutboxOf(), clock });
  await store.getState().open();
  store.getState().choose('danger', 'no');
  const gone = store.getState().discard();
  end();
  await gone;
  await settle();
  expect(await drafts.load(neighbourReport, 'only')).toBeUndefined();
});
