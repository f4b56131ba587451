import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import { ApplyPeople } from '@/features/application/people/people';
import { CaseList } from '@/features/cases/list/case-list';
import { formsToFinish } from '@/features/cases/origins';
import { Home } from '@/features/home/home';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { createPeople } from '@/services/people';
import { waitingDrafts } from '@/services/waiting-drafts';
import { createUnfinishedStore } from '@/stores/drafts/unfinished';
import { createWaitingStore } from '@/stores/drafts/waiting';
import { createPeopleStore } from '@/stores/people';
import { aClock, anOutboxOf, aStore, someIds } from '../support/phone/phone';
import { aProgram, rest } from '../support/screen/a-program';
import { aScreen } from '../support/screen/a-screen';
import { clear, tap } from '../support/screen/render';

afterEach(clear);

const key = 'draft:assistance-application:granny';
const nothing = (): void => undefined;
const lists = [
  ['我的办理', <CaseList key="list" />, '救助申请', /还没有在办的事/],
  ['给谁申请', <ApplyPeople key="people" />, '有一份申请', /这次给谁/],
  ['the home page', <Home key="home" lost={false} />, '接着填：申请救助', /街道帮您问/],
] as const;

/** A phone with one application on it, and the stores of the pages that list it. */
async function aPhone() {
  const [disk, clock, outbox] = [new Map<string, string>(), aClock(), anOutboxOf()];
  const store = aStore(disk);
  const drafts = createDrafts(store, clock);
  await drafts.save(assistanceApplication, 'granny', { answers: { forWhom: 'other' }, typing: {} });
  const { stores } = await aProgram();
  const lists = {
    people: createPeopleStore({
      people: createPeople(store, drafts, clock),
      drafts,
      ids: someIds(),
      forget: nothing,
    }),
    unfinished: createUnfinishedStore({ drafts, outbox }),
    waiting: createWaitingStore((forms) => waitingDrafts(store, forms)),
  };
  const cases = createStore(() => ({ cases: [], loading: false, refresh: nothing, recall: nothing }));
  /** As on showing a page, which nobody does in a test. */
  const look = async (): Promise<void> => {
    await lists.people.getState().refresh(assistanceApplication);
    await lists.unfinished.getState().refresh(formsToFinish);
    await lists.waiting.getState().refresh([assistanceApplication.id]);
  };
  const shown = async (page: JSX.Element, others: object = {}) => {
    await look();
    return aScreen(page, { ...stores, ...lists, cases, ...others });
  };
  return { store, disk, shown, look };
}

test.each(lists)('%s tells a draft that cannot be read now, until it can', async (_, page, name, empty) => {
  const { store, disk, shown, look } = await aPhone();
  const before = disk.get(key);
  store.unreadable = (one) => one === key;
  const { text } = await shown(page);
  expect(text()).toContain('手机一时读不出来');
  expect(text()).toContain(name);
  expect(text()).not.toMatch(empty);
  store.unreadable = false;
  await act(look);
  expect(text()).not.toMatch(/读不出来/);
  expect(disk.get(key)).toBe(before);
});

test.each(lists)(
  '%s tells a damaged draft as one that no second look opens',
  async (_, page, name, empty) => {
    const { disk, shown } = await aPhone();
    disk.set(key, JSON.stringify({ notJson: '{"answers":{"personNa' }));
    const { text } = await shown(page);
    expect(text()).toContain('打不开了');
    expect(text()).toContain(name);
    expect(text()).not.toMatch(empty);
    expect(text()).not.toMatch(/一时读不出来|再试一次/);
    expect(disk.get(key)).toContain('personNa');
  },
);

test.each(lists)(
  '%s does not call it nothing when not even the keys can be read',
  async (_, page, _name, empty) => {
    const { store, shown } = await aPhone();
    store.unreadable = true;
    const { text } = await shown(page);
    expect(text()).toContain('手机一时读不出来');
    expect(text()).not.toMatch(empty);
  },
);

test.each(lists)('%s tells how many drafts can never be opened again', async (_, page) => {
  const { stores } = await aProgram();
  const { shown } = await aPhone();
  const storage = createStore(() => ({ ...stores.storage.getState(), lost: 2 }));
  const { text } = await shown(page, { storage });
  expect(text()).toContain('以前填的 2 份，这部手机打不开了。');
});

test.each(lists.slice(0, 2))('%s reads again on 再试一次, and gives the hotline', async (_, page) => {
  const { store, shown } = await aPhone();
  store.unreadable = (one) => one === key;
  const { text } = await shown(page);
  expect(text()).toMatch(/打电话问|热线/);
  store.unreadable = false;
  tap('再试一次');
  await act(rest);
  expect(text()).not.toMatch(/读不出来/);
  expect(text()).toContain('接着填');
});
