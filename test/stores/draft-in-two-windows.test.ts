import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { StorageFault } from '@/services/ports';
import { createDraftStore } from '@/stores/drafts/draft';
import { createDraftsInUse } from '@/stores/drafts/drafts-in-use';
import { aClock, anOutboxOf, aStore, settle } from '../support/phone/phone';

/** A phone with two windows open on one report. */
async function twoWindows(disk = new Map<string, string>()) {
  const clock = aClock();
  const drafts = createDrafts(aStore(disk), clock);
  const inUse = () =>
    createDraftsInUse(
      (form, person) => createDraftStore(form, person, { drafts, outbox: anOutboxOf(), clock }),
      clock,
    );
  const windows = [inUse(), inUse()] as const;
  const [first, second] = windows.map((one) => one.find(neighbourReport, 'only'));
  if (!first || !second) throw new Error('two windows were opened');
  await first.getState().open();
  await second.getState().open();
  const kept = async () => (await drafts.load(neighbourReport, 'only'))?.typing;
  return { disk, drafts, windows, first, second, kept };
}

const type = async (store: Awaited<ReturnType<typeof twoWindows>>['first'], place: string) => {
  store.getState().type('place', place);
  await store.getState().flush();
};

test('the window that saves second writes nothing over, and says so', async () => {
  const { first, second, kept } = await twoWindows();
  await type(first, '村口');
  await type(second, '水井旁边');
  expect(await kept()).toEqual({ place: '村口' });
  expect(second.getState()).toMatchObject({
    saving: 'failed',
    trouble: 'newer',
    typing: { place: '水井旁边' },
  });
});

test('what the stale window goes on typing is kept beside, after a kill too', async () => {
  const { disk, first, second } = await twoWindows();
  await type(first, '村口');
  await type(second, '水井');
  await type(second, '水井旁边');

  const again = await twoWindows(disk);
  expect(again.first.getState()).toMatchObject({ typing: { place: '村口' }, hasAside: true });
  await again.first.getState().exchange();
  expect(again.first.getState().typing).toEqual({ place: '水井旁边' });
});

test('the newer copy is shown when wanted, goes on from there, and nothing typed is thrown away', async () => {
  const { first, second, kept } = await twoWindows();
  await type(first, '村口');
  await type(second, '水井旁边');
  await second.getState().exchange();
  expect(second.getState()).toMatchObject({ typing: { place: '村口' }, saving: 'saved', hasAside: true });
  await type(second, '村口第一家');
  expect(await kept()).toEqual({ place: '村口第一家' });

  await second.getState().exchange();
  expect(second.getState().typing).toEqual({ place: '水井旁边' });
  expect(await kept()).toEqual({ place: '水井旁边' });
  await second.getState().exchange();
  expect(await kept()).toEqual({ place: '村口第一家' });
});

test('a stale window learns it when it is looked at again', async () => {
  const { windows, first, second } = await twoWindows();
  await type(first, '村口');
  windows[1].look();
  await settle();
  expect(second.getState()).toMatchObject({ saving: 'failed', trouble: 'newer' });
});

test('what is still being put beside of the stale copy is no news of the one that is shown now', async () => {
  const { drafts, first, second } = await twoWindows();
  await type(first, '村口');
  await type(second, '水井');
  const { setAside } = drafts;
  let finish = (): void => undefined;
  const slow = new Promise<void>((done) => {
    finish = done;
  });
  Object.assign(drafts, {
    setAside: async (...given: Parameters<typeof setAside>) => {
      Object.assign(drafts, { setAside });
      await slow;
      return setAside(...given);
    },
  });
  second.getState().type('place', '水井旁边');
  await settle();
  await second.getState().exchange();
  expect(second.getState()).toMatchObject({ typing: { place: '村口' }, saving: 'saved' });
  finish();
  await settle();
  expect(second.getState()).toMatchObject({ saving: 'saved', trouble: undefined });
});

test('a window in which nothing newer was saved says nothing', async () => {
  const { windows, first } = await twoWindows();
  await type(first, '村口');
  windows[0].look();
  await settle();
  expect(first.getState()).toMatchObject({ saving: 'saved', trouble: undefined });
});

test('a stale window sends nothing that it does not show', async () => {
  const { windows, first } = await twoWindows();
  await type(first, '村口');
  const kept = windows[1].keep(neighbourReport, 'only');
  await expect(kept).rejects.toEqual(new StorageFault('newer'));
});

test('sent or deleted in one window, the other brings nothing back', async () => {
  const { drafts, first, kept } = await twoWindows();
  await type(first, '村口');
  await drafts.remove(neighbourReport, 'only');
  await type(first, '村口第一家');
  expect(await kept()).toBeUndefined();
  expect(first.getState()).toMatchObject({ trouble: 'newer', typing: { place: '村口第一家' } });
});

test('starting over in a stale window throws away nothing that was filled in elsewhere', async () => {
  const { first, second, kept } = await twoWindows();
  await type(first, '村口');
  second.getState().type('place', '水井旁边');
  await second.getState().discard();
  expect(await kept()).toEqual({ place: '村口' });
});

test('the mark that a draft is being handed in makes no newer copy of the same words', async () => {
  const { drafts, first, kept } = await twoWindows();
  await type(first, '村口');
  const draft = await drafts.load(neighbourReport, 'only');
  if (draft) await drafts.save(neighbourReport, 'only', { ...draft, submission: 'key' });
  await type(first, '村口第一家');
  expect(first.getState().saving).toBe('saved');
  expect(await kept()).toEqual({ place: '村口第一家' });
});

test('yesterday’s draft, without a revision, opens and is saved over by one window only', async () => {
  const yesterday = {
    formVersion: neighbourReport.version,
    answers: {},
    typing: { place: '村口' },
    savedAt: 1,
  };
  const disk = new Map([['draft:neighbour-report:only', JSON.stringify(yesterday)]]);
  const { first, second, kept } = await twoWindows(disk);
  expect(second.getState().typing).toEqual({ place: '村口' });
  await type(first, '村口第一家');
  await type(second, '水井旁边');
  expect(await kept()).toEqual({ place: '村口第一家' });
});
