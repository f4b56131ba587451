import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { keptThings } from '@/services/kept/kept-things';
import { createPeople } from '@/services/people';
import { createOwnStore } from '@/stores/own';
import { createPeopleStore } from '@/stores/people';
import { aClock, aStore, someIds } from '../support/phone/phone';

const worker = { forWhom: 'worker', helperIs: 'staff', helperName: '李协理', helperPhone: '13900002222' };
const own = { name: '李协理', phone: '13900002222', onPaper: true };

function aPhoneOfAWorker() {
  const store = aStore();
  const drafts = createDrafts(store, aClock());
  const people = createPeople(store, drafts, aClock());
  const screen = createPeopleStore({ people, drafts, ids: someIds(), forget: () => undefined });
  return { store, people, screen, drafts };
}

test('nobody stands on paper who did not say so', async () => {
  const { screen } = aPhoneOfAWorker();
  expect(await screen.getState().own()).toBeUndefined();
  await screen.getState().remember(worker);
  expect(await screen.getState().own()).toEqual({ ...own, onPaper: false });
});

test('changed on the page, it is what the next form begins with; a worker stays one', async () => {
  const { screen, people, drafts } = aPhoneOfAWorker();
  await screen.getState().remember(worker);
  await screen.getState().changeOwn({ ...own, name: '李敏' });
  expect(await people.helper()).toEqual({ helperName: '李敏', helperPhone: '13900002222' });
  const next = await screen.getState().begin(assistanceApplication);
  expect((await drafts.load(assistanceApplication, next))?.typing).toEqual({
    forWhom: 'worker',
    helperIs: 'staff',
  });
});

test('who fills in again stays on paper; who is somebody else was not asked yet', async () => {
  const { screen } = aPhoneOfAWorker();
  await screen.getState().changeOwn(own);
  await screen.getState().remember(worker);
  expect(await screen.getState().own()).toEqual(own);
  await screen.getState().remember({ ...worker, helperName: '赵敏' });
  expect(await screen.getState().own()).toEqual({ ...own, name: '赵敏', onPaper: false });
});

test('it lies on the phone as one thing, covered, and goes with it', async () => {
  const { store, screen } = aPhoneOfAWorker();
  await screen.getState().changeOwn(own);
  const { things } = await keptThings(store);
  expect(things).toEqual([
    { kind: 'helper', name: '李*', phone: expect.stringMatching(/\*/), keys: ['helper'] },
  ]);
  for (const key of things.flatMap(({ keys }) => keys)) await store.remove(key);
  expect(await screen.getState().own()).toBeUndefined();
});

test('a page that is left for a moment keeps what is half typed; wrong things are named, nothing is kept', async () => {
  const { screen } = aPhoneOfAWorker();
  const page = createOwnStore(screen.getState());
  await page.getState().open();
  page.getState().put({ name: '李敏', phone: '1390000' });
  await page.getState().open();
  expect(page.getState().name).toBe('李敏');
  await page.getState().save();
  expect(page.getState()).toMatchObject({ wrong: { phone: { code: 'phone-short' } }, saved: undefined });
  expect(await screen.getState().own()).toBeUndefined();
});

test('a full phone says so, and what was typed stands', async () => {
  const { store, screen } = aPhoneOfAWorker();
  const page = createOwnStore(screen.getState());
  await page.getState().open();
  page.getState().put({ name: '李敏', phone: '139 0000 2222' });
  store.full = true;
  await page.getState().save();
  expect(page.getState()).toMatchObject({ name: '李敏', saved: 'failed' });
  store.full = false;
  await page.getState().save();
  expect(page.getState().saved).toBe('saved');
  expect(await screen.getState().own()).toEqual({ name: '李敏', phone: '13900002222', onPaper: false });
});
