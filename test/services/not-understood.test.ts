import { neighbourReport as form } from '@/forms/neighbour-report';
import { upgraded } from '@/services/drafts';
import { clearAway } from '@/services/housekeeping';
import { createOutboxStore } from '@/stores/outbox';
import { anOffice } from '../support/phone/office';
import { aStore, settle } from '../support/phone/phone';
import { aWorld, openProgram } from '../support/phone/program';

/** What a later version, rolled back, or damage may have left. */
const draftKey = 'draft:neighbour-report:only';
const asideKey = 'draft-aside:neighbour-report:only';
const photo = 'aaaaaaaa-3333-4333-8333-333333333333';
const draft = {
  formVersion: form.version,
  answers: { place: '村口' },
  typing: { photos: [photo] },
  savedAt: 1,
};
const parcel = {
  id: 'bbbbbbbb-3333-4333-8333-333333333333',
  kind: 'neighbour-report',
  createdAt: 1,
  state: 'waiting',
  formVersion: form.version,
  answers: {},
  consent: { version: 'v-1', hash: 'a' },
  photos: [{ id: photo }],
  tries: 0,
};

const strangeDrafts: [name: string, value: unknown][] = [
  ['a moment in words', { ...draft, savedAt: 'x' }],
  ['answers in a list', { ...draft, answers: [['place', '村口']] }],
  ['no answers', { formVersion: 1, typing: { photos: [photo] }, savedAt: 1 }],
  ['a version in words', { ...draft, formVersion: '2.0' }],
  ['a text', `sealed ${photo}`],
  ['nothing inside', null],
];

describe.each(strangeDrafts)('a draft with %s', (_name, value) => {
  const aPhone = () => {
    const world = aWorld(anOffice());
    world.disk.set(draftKey, JSON.stringify(value));
    world.shelf.photos.add(photo);
    return world;
  };

  test('cannot be read, and nothing is written over it', async () => {
    const world = aPhone();
    const store = openProgram(world).draft(form, 'only');
    await store.getState().open();
    expect(store.getState().status).toBe('unreadable');
    store.getState().type('place', '别处');
    store.getState().choose('danger', 'no');
    await store.getState().flush();
    await settle();
    expect(world.disk.get(draftKey)).toBe(JSON.stringify(value));
  });

  test('keeps its photos through the clearing at the start', async () => {
    const world = aPhone();
    await openProgram(world).start();
    await settle();
    expect(world.disk.get(draftKey)).toBe(JSON.stringify(value));
    if (JSON.stringify(value).includes(photo)) expect([...world.shelf.photos]).toEqual([photo]);
  });
});

test('a copy set aside that is not understood keeps nobody from the draft beside it, and is not written over', async () => {
  const world = aWorld(anOffice());
  world.disk.set(draftKey, JSON.stringify(draft));
  world.disk.set(asideKey, JSON.stringify({ ...draft, savedAt: 'x' }));
  const store = openProgram(world).draft(form, 'only');
  await store.getState().open();
  expect(store.getState()).toMatchObject({ status: 'open', hasAside: true, answers: draft.answers });
  await expect(store.getState().exchange()).rejects.toMatchObject({ trouble: 'unreadable' });
  expect(world.disk.get(asideKey)).toContain('"x"');
});

test('a draft of a later form keeps the answers that are not asked here, through a save', async () => {
  const world = aWorld(anOffice());
  const later = {
    ...draft,
    formVersion: form.version + 1,
    answers: { ...draft.answers, 'asked-later': 'yes' },
  };
  world.disk.set(draftKey, JSON.stringify(later));
  const store = openProgram(world).draft(form, 'only');
  await store.getState().open();
  store.getState().choose('danger', 'no');
  await settle();
  expect(JSON.parse(world.disk.get(draftKey) ?? '')).toMatchObject({
    formVersion: form.version,
    answers: later.answers,
    typing: { danger: 'no' },
  });
});

test('a draft of an earlier form loses what is asked no more', () => {
  const earlier = { formVersion: form.version - 1, answers: { place: '村口', gone: 'yes' }, typing: {} };
  expect(upgraded(form, earlier).answers).toEqual({ place: '村口' });
});

const strangeParcels: [name: string, value: unknown][] = [
  ['of a kind not known here', { ...parcel, kind: 'way-of-tomorrow' }],
  ['in a state not known here', { ...parcel, state: 'paused' }],
  ['with answers in a list', { ...parcel, answers: [] }],
  ['made at a moment in words', { ...parcel, createdAt: 'yesterday' }],
];

test.each(strangeParcels)(
  'a parcel %s is kept with its photos, told, and stops no other',
  async (_name, value) => {
    const world = aWorld(anOffice());
    const key = `outbox:${parcel.id}`;
    world.disk.set(key, JSON.stringify(value));
    world.shelf.photos.add(photo);
    const other = 'cccccccc-3333-4333-8333-333333333333';
    world.disk.set(`outbox:${other}`, JSON.stringify({ ...parcel, id: other, photos: [] }));
    const program = openProgram(world);
    await program.start();
    await settle();
    expect(program.outbox.items()).toMatchObject([{ id: other, state: 'received' }]);
    const screen = createOutboxStore(program.outbox);
    await screen.getState().open();
    expect(screen.getState().status).toBe('unreadable');
    expect(await clearAway(aStore(world.disk), world.shelf, program.outbox)).toBe(0);
    expect(world.disk.get(key)).toBe(JSON.stringify(value));
    expect([...world.shelf.photos]).toEqual([photo]);
  },
);

test('a name of this installation that is not understood is kept aside, and sending goes on', async () => {
  const world = aWorld(anOffice());
  world.disk.set('device', JSON.stringify({ v: 2, secret: 'abc' }));
  world.disk.set(`outbox:${parcel.id}`, JSON.stringify({ ...parcel, photos: [] }));
  const program = openProgram(world);
  await program.start();
  await settle();
  expect(program.outbox.items()).toMatchObject([{ state: 'received' }]);
  expect([...world.disk.values()]).toContain(JSON.stringify({ v: 2, secret: 'abc' }));
});
