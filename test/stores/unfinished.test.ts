import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { createUnfinishedStore } from '@/stores/unfinished';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';

const forms = [neighbourReport, assistanceApplication];
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

test('what was begun waits, last saved first, and tells neither name nor answer', async () => {
  const { clock, drafts, unfinished } = aPhone();
  await drafts.save(neighbourReport, reportPerson, { answers: {}, typing: { personName: '张婆婆' } });
  await clock.move(60_000);
  await drafts.save(assistanceApplication, 'p1', { answers: { personName: '王五' }, typing: {} });

  await unfinished.getState().refresh(forms);

  expect(unfinished.getState().status).toBe('open');
  expect(unfinished.getState().forms.map(({ form, person }) => [form, person])).toEqual([
    ['assistance-application', 'p1'],
    ['neighbour-report', 'only'],
  ]);
  expect(JSON.stringify(unfinished.getState().forms)).not.toMatch(/张婆婆|王五/);
});

test('answered to the end and not sent: it says so', async () => {
  const { drafts, unfinished } = aPhone();
  await drafts.save(neighbourReport, reportPerson, { answers: required, typing: {} });
  await unfinished.getState().refresh(forms);
  expect(unfinished.getState().forms).toMatchObject([{ complete: true }]);
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
