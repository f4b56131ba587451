import { receiptFrom } from '@/domain/case/receipt';
import { draftForCase } from '@/domain/case/whose-draft';
import { applicationFrom, supplement } from '@/forms/supplement';
import { createDrafts } from '@/services/drafts';
import { createPeople } from '@/services/people';
import { createPeopleStore } from '@/stores/people';
import { aClock, aStore, someIds } from '../support/phone/phone';

const person = draftForCase(receiptFrom('12345678901'));
const known = applicationFrom({
  relation: 'self',
  personName: '王秀兰',
  place: '桥头',
  phone: '13900012671',
  urgency: 'no',
});

function aPhone() {
  const [store, clock] = [aStore(), aClock()];
  const drafts = createDrafts(store, clock);
  const forgotten: string[] = [];
  const people = createPeopleStore({
    people: createPeople(store, drafts, clock),
    drafts,
    ids: someIds(),
    forget: (_, one) => void forgotten.push(one),
  });
  return { store, drafts, forgotten, begin: () => people.getState().beginWith(supplement, person, known) };
}

test('接着填 begins with what was registered, as answers and not as typing', async () => {
  const { drafts, begin, forgotten } = aPhone();
  await begin();
  expect(await drafts.load(supplement, person)).toMatchObject({ answers: known, typing: {} });
  expect(forgotten).toEqual([person]);
});

test('what was filled in since is not written over by a second tap', async () => {
  const { drafts, begin, forgotten } = aPhone();
  await drafts.save(supplement, person, {
    answers: { ...known, troubles: ['illness'] },
    typing: { wages: '12' },
  });
  await begin();
  expect(await drafts.load(supplement, person)).toMatchObject({
    answers: { troubles: ['illness'] },
    typing: { wages: '12' },
  });
  expect(forgotten).toEqual([]);
});

test('a draft that cannot be read now is there, and is left alone', async () => {
  const { store, drafts, begin } = aPhone();
  await drafts.save(supplement, person, { answers: { troubles: ['illness'] }, typing: {} });
  store.unreadable = true;
  await begin();
  store.unreadable = false;
  expect(await drafts.load(supplement, person)).toMatchObject({ answers: { troubles: ['illness'] } });
});

test('a phone without room fails nobody: the form opens empty', async () => {
  const { store, begin } = aPhone();
  store.full = true;
  await expect(begin()).resolves.toBeUndefined();
});
