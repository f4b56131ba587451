import { reportPerson } from '@/domain/case/whose-draft';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { createUnfinishedStore } from '@/stores/drafts/unfinished';
import { aClock, anOutboxOf, aStore } from '../support/phone/phone';

const definitions = [neighbourReport, assistanceApplication];
const forms = { ids: definitions.map(({ id }) => id), load: async () => definitions };
const required = {
  danger: 'no',
  signs: ['jobless'],
  village: '',
  group: '',
  place: '水井旁边',
  ready: 'send',
};

function aPhone(sent: readonly string[] = []) {
  const clock = aClock();
  const drafts = createDrafts(aStore(), clock);
  const outbox = anOutboxOf(sent);
  return { clock, drafts, unfinished: createUnfinishedStore({ drafts, outbox }) };
}

test('what was begun waits, last saved first, and tells a covered name at most, of a neighbour none', async () => {
  const { clock, drafts, unfinished } = aPhone();
  await drafts.save(neighbourReport, reportPerson, { answers: {}, typing: { personName: '张婆婆' } });
  await clock.move(60_000);
  await drafts.save(assistanceApplication, 'p1', { answers: { personName: '王五' }, typing: {} });

  await unfinished.getState().refresh(forms);

  expect(unfinished.getState().status).toBe('open');
  expect(unfinished.getState().forms.map(({ form, person, name }) => [form, person, name])).toEqual([
    ['assistance-application', 'p1', '王*'],
    ['neighbour-report', 'only', undefined],
  ]);
  expect(JSON.stringify(unfinished.getState().forms)).not.toMatch(/张婆婆|王五/);
});

test('answered to the end and not sent: it says so', async () => {
  const { drafts, unfinished } = aPhone();
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {} });
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState().forms).toMatchObject([{ complete: true }]);
});

test('a draft that cannot be read is told by its place, apart from those that can', async () => {
  const store = aStore();
  const drafts = createDrafts(store, aClock());
  const unfinished = createUnfinishedStore({ drafts, outbox: anOutboxOf() });
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {} });
  await drafts.save(assistanceApplication, 'p1', { answers: {}, typing: { personName: '王五' } });
  await store.set('draft:assistance-application:p2', { answers: 'broken' });
  store.unreadable = (key) => key.endsWith(':p1');
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState()).toMatchObject({
    status: 'open',
    forms: [{ form: 'neighbour-report' }],
    unread: expect.arrayContaining([
      { form: 'assistance-application', person: 'p1', damaged: false },
      { form: 'assistance-application', person: 'p2', damaged: true },
    ]),
  });
  store.unreadable = true;
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState()).toMatchObject({ status: 'unreadable', forms: [], unread: [] });
});

test('a draft in which nothing stands is no matter under way', async () => {
  const { drafts, unfinished } = aPhone();
  await drafts.save(assistanceApplication, 'p1', { answers: {}, typing: {} });
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState().forms).toEqual([]);
});

test('a draft the outbox has taken over is not shown a second time', async () => {
  const { drafts, unfinished } = aPhone(['key-1']);
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {}, submission: 'key-1' });
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState().forms).toEqual([]);
});

test('a draft whose sending was cut off before the outbox had it still waits', async () => {
  const { drafts, unfinished } = aPhone([]);
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {}, submission: 'key-1' });
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState().forms).toHaveLength(1);
});

test('where no draft lies on the phone, no form is fetched', async () => {
  const { unfinished } = aPhone();
  const load = jest.fn(forms.load);
  await unfinished.getState().refresh({ ...forms, load });
  expect(load).not.toHaveBeenCalled();
  expect(unfinished.getState()).toMatchObject({ status: 'open', forms: [], unread: [] });
});

test('a form that could not be fetched: there may be more than is told', async () => {
  const { drafts, unfinished } = aPhone();
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {} });
  await unfinished.getState().refresh({ ...forms, load: () => Promise.reject(new Error('no network')) });
  expect(unfinished.getState()).toMatchObject({ status: 'unreadable', forms: [] });
});
