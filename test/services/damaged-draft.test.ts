import { neighbourReport as form } from '@/forms/neighbour-report';
import { clearAway } from '@/services/housekeeping';
import { createSelfChecks } from '@/services/self-checks';
import { anOffice } from '../support/phone/office';
import { aClock, aShelf, aStore, settle } from '../support/phone/phone';
import { aWorld, openProgram } from '../support/phone/program';

const draftKey = 'draft:neighbour-report:only';
const damagedKey = 'draft-damaged:neighbour-report:only';
const photo = 'aaaaaaaa-3333-4333-8333-333333333333';
const damaged = JSON.stringify({ notJson: `{"answers":{"place":"村口","photos":["${photo}` });
const draft = { formVersion: form.version, answers: { place: '村口' }, typing: {}, savedAt: 1 };

/** A phone whose draft was cut off while it was written. */
function aPhone(kept = damaged) {
  const world = aWorld(anOffice());
  world.disk.set(draftKey, kept);
  world.shelf.photos.add(photo);
  const program = openProgram(world);
  return { disk: world.disk, world, program, store: program.draft(form, 'only') };
}

test('a damaged draft is laid aside as it is, and an empty form begins', async () => {
  const { disk, store } = aPhone();
  await store.getState().open();
  expect(store.getState()).toMatchObject({ status: 'unreadable', damaged: true });

  await store.getState().startAnew();
  expect(store.getState()).toMatchObject({ status: 'open', damaged: false, answers: {} });
  expect(disk.get(damagedKey)).toBe(`[${damaged}]`);

  store.getState().choose('danger', 'no');
  await settle();
  expect(disk.get(draftKey)).toContain('danger');
});

test('what was laid aside stays through every start, with its photos, until the new draft goes', async () => {
  const { disk, store, world, program } = aPhone();
  await store.getState().open();
  await store.getState().startAnew();
  program.kill();
  const next = openProgram(world);
  await next.start();
  await settle();
  expect(disk.get(damagedKey)).toContain('村口');
  expect([...world.shelf.photos]).toEqual([photo]);

  const again = next.draft(form, 'only');
  await again.getState().open();
  await again.getState().discard();
  expect(disk.has(damagedKey)).toBe(false);
});

test('a second damaged one takes nothing from the first', async () => {
  const { disk, store } = aPhone();
  disk.set(damagedKey, '["the first"]');
  await store.getState().open();
  await store.getState().startAnew();
  expect(JSON.parse(disk.get(damagedKey) ?? '')).toEqual(['the first', JSON.parse(damaged)]);
});

test('a full phone lays nothing aside, and loses nothing', async () => {
  const { disk, store, world } = aPhone();
  await store.getState().open();
  world.full = true;
  await expect(store.getState().startAnew()).rejects.toMatchObject({ trouble: 'full' });
  expect(disk.get(draftKey)).toBe(damaged);
});

test('what cannot be read only now, and what can be read, is not laid aside', async () => {
  const { disk, store, world } = aPhone(JSON.stringify(draft));
  world.unreadable = true;
  await store.getState().open();
  expect(store.getState()).toMatchObject({ status: 'unreadable', damaged: false });
  await expect(store.getState().startAnew()).rejects.toMatchObject({ trouble: 'unreadable' });

  world.unreadable = false;
  await store.getState().startAnew();
  expect(store.getState()).toMatchObject({ status: 'open', answers: draft.answers });
  expect(disk.has(damagedKey)).toBe(false);
});

const day = 24 * 3_600_000;

test.each(['draft:self-check:only', 'draft-damaged:self-check:only'])(
  'answers of a self-check that nobody can date go a day after they were first seen: %s',
  async (key) => {
    const disk = new Map([[key, JSON.stringify({ notJson: '{"answers":{"age' })]]);
    const clock = aClock();
    const checks = createSelfChecks(aStore(disk), clock);
    await checks.dropOldAnswers();
    await clock.move(day - 1);
    await checks.dropOldAnswers();
    expect(disk.has(key)).toBe(true);
    await clock.move(1);
    await checks.dropOldAnswers();
    expect([...disk.keys()]).toEqual([]);
  },
);

test('nothing that is there counts as lost', async () => {
  const disk = new Map([[draftKey, damaged]]);
  const outbox = { opened: async () => undefined, items: () => [] };
  expect(await clearAway(aStore(disk), aShelf(), outbox)).toBe(0);
  expect(disk.get(draftKey)).toBe(damaged);
});
