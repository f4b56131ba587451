import { neighbourReport as form } from '@/forms/neighbour-report';
import { clearAway } from '@/services/housekeeping';
import { anOffice } from '../support/phone/office';
import { aStore, keyGone, settle } from '../support/phone/phone';
import { aWorld, openProgram, type World } from '../support/phone/program';

const draftKey = 'draft:neighbour-report:only';
const photo = 'aaaaaaaa-3333-4333-8333-333333333333';
const draft = { formVersion: form.version, answers: {}, typing: { photos: [photo] }, savedAt: 1 };
const parcel = {
  id: 'bbbbbbbb-3333-4333-8333-333333333333',
  kind: 'neighbour-report',
  createdAt: 1,
  state: 'waiting',
  formVersion: form.version,
  answers: {},
  consent: { version: 'v-1', hash: 'a' },
  photos: [],
  tries: 0,
};

const aReportToSend = {
  danger: 'no',
  signs: ['jobless'],
  village: '',
  group: '',
  place: '村口',
  ready: 'send',
  naming: 'anonymous',
};

/** A phone with a report begun, its photo, and another report waiting to be sent. */
function aPhone(): World {
  const world = aWorld(anOffice());
  world.disk.set(draftKey, JSON.stringify(draft));
  world.disk.set(`outbox:${parcel.id}`, JSON.stringify(parcel));
  world.disk.set('device', JSON.stringify('d'.repeat(64)));
  world.shelf.photos.add(photo);
  return world;
}

/** Everything on the phone that must be there afterwards as it was. */
const kept = ({ disk, shelf }: World) => ({ draft: disk.get(draftKey), photos: [...shelf.photos] });

const faults: [name: string, unreadable: World['unreadable']][] = [
  ['nothing can be read', true],
  ['the draft cannot be read', (key) => key === draftKey],
  ['one other value cannot be read', (key) => key === 'device'],
];

test.each(faults)('started while %s: nothing is thrown away or written over', async (_name, unreadable) => {
  const world = aPhone();
  const before = kept(world);
  world.unreadable = unreadable;
  const program = openProgram(world);
  await program.start();
  const store = program.draft(form, 'only');
  await store.getState().open();
  store.getState().type('place', '村口');
  store.getState().choose('danger', 'no');
  await store.getState().flush();
  await settle();
  if (store.getState().status === 'unreadable') expect(kept(world)).toEqual(before);
  expect(world.disk.get(draftKey)).toContain(photo);
  expect([...world.shelf.photos]).toEqual([photo]);
});

test('a draft that cannot be read says so, and opens whole once it can', async () => {
  const world = aPhone();
  world.unreadable = true;
  const store = openProgram(world).draft(form, 'only');
  await store.getState().open();
  expect(store.getState().status).toBe('unreadable');
  world.unreadable = false;
  await store.getState().open();
  expect(store.getState()).toMatchObject({ status: 'open', typing: { photos: [photo] }, saving: 'saved' });
});

test('a draft cannot be handed in while it cannot be read', async () => {
  const world = aPhone();
  const program = openProgram(world);
  world.unreadable = true;
  await expect(program.submit(form, 'neighbour-report', 'only')).rejects.toMatchObject({
    trouble: 'unreadable',
  });
  expect(kept(world).photos).toEqual([photo]);
});

test('what waited goes out by itself as soon as it can be read', async () => {
  const world = aPhone();
  world.unreadable = true;
  const program = openProgram(world);
  await program.start();
  expect(program.outbox.items()).toEqual([]);
  await expect(program.outbox.opened()).rejects.toMatchObject({ trouble: 'unreadable' });
  world.unreadable = false;
  await world.clock.move(3000);
  await world.clock.move(3000);
  expect(program.outbox.items()).toMatchObject([{ id: parcel.id, state: 'received' }]);
});

test('one parcel that cannot be read stops nobody: a new report is begun, sent, and the old one goes later', async () => {
  const world = aPhone();
  world.disk.set(draftKey, JSON.stringify({ ...draft, answers: aReportToSend, typing: {} }));
  const other = 'cccccccc-3333-4333-8333-333333333333';
  world.disk.set(`outbox:${other}`, JSON.stringify({ ...parcel, id: other }));
  const old = world.disk.get(`outbox:${parcel.id}`);
  world.unreadable = (key) => key === `outbox:${parcel.id}`;
  const program = openProgram(world);
  await program.start();
  await settle();
  expect(program.outbox.items()).toMatchObject([{ id: other, state: 'received' }]);
  expect(program.outbox.isWhole()).toBe(false);

  const store = program.draft(form, 'only');
  await store.getState().open();
  expect(store.getState().status).toBe('open');
  const sent = await program.submit(form, 'neighbour-report', 'only');
  await settle();
  expect(sent).toMatchObject({ kind: 'queued' });
  expect(program.outbox.items().map(({ state }) => state)).toEqual(['received', 'received']);
  expect(world.disk.get(`outbox:${parcel.id}`)).toBe(old);

  world.unreadable = false;
  await world.clock.move(3000);
  await world.clock.move(3000);
  expect(program.outbox.isWhole()).toBe(true);
  expect(program.outbox.items().map(({ state }) => state)).toEqual(['received', 'received', 'received']);
});

test('a draft under way to a parcel that cannot be read is not shown as if it were still to be sent', async () => {
  const world = aPhone();
  world.disk.set(draftKey, JSON.stringify({ ...draft, submission: parcel.id }));
  world.unreadable = (key) => key.startsWith('outbox:');
  const store = openProgram(world).draft(form, 'only');
  await store.getState().open();
  expect(store.getState().status).toBe('unreadable');
});

test('a photo that cannot be read now is not called lost: the parcel waits, and goes whole', async () => {
  const office = anOffice();
  const world = aWorld(office);
  world.disk.set(`outbox:${parcel.id}`, JSON.stringify({ ...parcel, photos: [{ id: photo }] }));
  world.shelf.photos.add(photo);
  world.shelf.unreadable = true;
  const program = openProgram(world);
  await program.start();
  await settle();
  expect(program.outbox.items()).toMatchObject([
    { state: 'waiting', failure: { kind: 'unreadable' }, photos: [{ id: photo }] },
  ]);
  world.shelf.unreadable = false;
  await world.clock.move(75_000);
  const [item] = program.outbox.items();
  expect(item).toMatchObject({ state: 'received' });
  expect(item).not.toHaveProperty('lost');
  expect(office.uploads.get(photo)).toBe(1);
});

test('the name of this installation is not made anew while it cannot be read', async () => {
  const world = aPhone();
  const program = openProgram(world);
  world.unreadable = (key) => key === 'device' || key === 'session';
  await program.start();
  await settle();
  expect(program.outbox.items()).toMatchObject([{ state: 'waiting', failure: { kind: 'unreadable' } }]);
  expect(world.disk.get('device')).toBe(JSON.stringify('d'.repeat(64)));
});

test('values whose key is gone are counted, told once, and cleared with their photos', async () => {
  const world = aPhone();
  world.disk.set(draftKey, keyGone);
  world.disk.set(`outbox:${parcel.id}`, keyGone);
  const outbox = { opened: async () => undefined, items: () => [] };
  expect(await clearAway(aStore(world.disk), world.shelf, outbox)).toBe(2);
  expect([...world.disk.keys()]).toEqual(['device']);
  expect([...world.shelf.photos]).toEqual([]);
  expect(await clearAway(aStore(world.disk), world.shelf, outbox)).toBe(0);
});

test('received is written down even where the copy before it cannot be read', async () => {
  const world = aPhone();
  const program = openProgram(world);
  await program.start();
  world.unreadable = (key) => key.startsWith('outbox:');
  await settle();
  world.unreadable = false;
  await world.clock.move(75_000);
  expect(JSON.parse(world.disk.get(`outbox:${parcel.id}`) ?? '')).toMatchObject({ state: 'received' });
});
