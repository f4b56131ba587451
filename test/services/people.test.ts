import type { Answers } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { dropLostPhotos } from '@/services/housekeeping';
import { createPeople } from '@/services/people';
import { createDraftStore } from '@/stores/drafts/draft';
import { createPeopleStore } from '@/stores/people';
import { aClock, anOutboxOf, aShelf, aStore, someIds } from '../support/phone/phone';

const day = 24 * 3600_000;
const form = assistanceApplication;

async function aPhoneWithADraft(answers = {}) {
  const store = aStore();
  const clock = aClock();
  const drafts = createDrafts(store, clock);
  const people = createPeople(store, drafts, clock);
  await drafts.save(form, 'granny', { answers: { personName: '王婆婆', ...answers }, typing: {} });
  const screen = createPeopleStore({ people, drafts, ids: someIds(), forget: () => undefined });
  return { store, clock, drafts, people, screen };
}

const jumps: [name: string, days: number, left: number][] = [
  ['just saved', 0, 7],
  ['one day', 1, 6],
  ['seven days', 7, 0],
  ['a clock that jumps ten years ahead', 3650, -3643],
  ['a clock set back by a year', -365, 7],
];

test.each(jumps)('no draft is deleted by the clock: %s', async (_name, days, left) => {
  const { clock, people, drafts } = await aPhoneWithADraft();
  await clock.move(days * day);
  const [granny] = (await people.list(form)).people;
  expect(granny).toMatchObject({ person: 'granny', daysLeft: left });
  expect((await drafts.load(form, 'granny'))?.answers).toEqual({ personName: '王婆婆' });
});

test('ahead and back again: nothing is gone, and the days are as before', async () => {
  const { clock, people } = await aPhoneWithADraft();
  await clock.move(400 * day);
  await people.list(form);
  await clock.move(-400 * day);
  expect((await people.list(form)).people).toMatchObject([{ daysLeft: 7 }]);
});

test('kept longer means thirty days', async () => {
  const { clock, people } = await aPhoneWithADraft();
  await people.keepLonger('granny');
  await clock.move(8 * day);
  expect((await people.list(form)).people).toMatchObject([{ daysLeft: 22 }]);
});

test('taken back after deleting, answers and photos are there again', async () => {
  const phone = await aPhoneWithADraft({ signature: 'paper', signaturePhotos: ['photo-1'] });
  const shelf = aShelf(['photo-1']);
  const [granny] = (await phone.people.list(form)).people;
  if (!granny) throw new Error('no draft');
  await phone.screen.getState().drop(form, granny);
  expect(phone.screen.getState().people).toEqual([]);

  await phone.screen.getState().undo(form);
  await dropLostPhotos(phone.store, shelf);
  expect(phone.screen.getState().people).toMatchObject([{ person: 'granny' }]);
  expect([...shelf.photos]).toEqual(['photo-1']);
});

test('not taken back, the photos go when the program starts again', async () => {
  const phone = await aPhoneWithADraft({ signaturePhotos: ['photo-1'] });
  const shelf = aShelf(['photo-1']);
  const [granny] = (await phone.people.list(form)).people;
  if (!granny) throw new Error('no draft');
  await phone.screen.getState().drop(form, granny);
  await dropLostPhotos(phone.store, shelf);
  expect([...shelf.photos]).toEqual([]);
});

test('a full phone cannot take back, says so, and can be asked again', async () => {
  const { screen, store, people } = await aPhoneWithADraft();
  const [granny] = (await people.list(form)).people;
  if (!granny) throw new Error('no draft');
  await screen.getState().drop(form, granny);
  store.full = true;
  await screen.getState().undo(form);
  expect(screen.getState()).toMatchObject({ undoFailed: true, dropped: { person: 'granny' }, people: [] });

  store.full = false;
  await screen.getState().undo(form);
  expect(screen.getState()).toMatchObject({ undoFailed: false, people: [{ person: 'granny' }] });
});

test('the next person starts empty; a worker stays the worker', async () => {
  const { screen, drafts } = await aPhoneWithADraft();
  await screen.getState().remember({
    forWhom: 'worker',
    helperIs: 'staff',
    helperName: '李协理',
    helperPhone: '13900002222',
    personName: '王婆婆',
    address: '3组',
  });
  const next = await screen.getState().begin(form);
  expect((await drafts.load(form, next))?.typing).toEqual({ forWhom: 'worker', helperIs: 'staff' });
});

async function introduced(answers: Answers, typing: Answers = {}) {
  const { screen, drafts } = await aPhoneWithADraft();
  await screen.getState().remember({
    forWhom: 'relative',
    helperIs: 'child',
    helperName: '李小明',
    helperPhone: '13900002222',
    personName: '王婆婆',
  });
  const next = await screen.getState().begin(form);
  const clock = aClock();
  const draft = createDraftStore(form, next, { drafts, outbox: anOutboxOf(), clock });
  await draft.getState().open();
  draft.setState({ answers, typing });
  await screen.getState().introduce(draft);
  return draft.getState().typing;
}

test.each<[string, Answers, Answers, Answers]>([
  ['an own phone', { phoneUse: 'keep' }, {}, { helperName: '李小明', helperPhone: '13900002222' }],
  ['a borrowed phone', { phoneUse: 'once' }, {}, {}],
  [
    'an own phone that turns out to be borrowed',
    { phoneUse: 'once' },
    { helperName: '李小明', helperPhone: '13700009999' },
    { helperName: '', helperPhone: '13700009999' },
  ],
  ['whose phone is not told yet', {}, {}, {}],
  [
    'another helper typed a name already',
    { phoneUse: 'keep' },
    { helperName: '赵' },
    { helperName: '赵', helperPhone: '13900002222' },
  ],
  ['a field was emptied', { phoneUse: 'keep', helperPhone: '' }, {}, { helperName: '李小明' }],
])('%s: of a relative only name and phone are typed again', async (_, answers, typing, expected) => {
  expect(await introduced(answers, typing)).toEqual(expected);
});
