import type { Instant } from '@/domain/dates';
import { walk } from '@/domain/form/journey';
import { selfCheck, selfCheckFrom } from '@/forms/self-check/self-check';
import { createDrafts } from '@/services/drafts';
import { createSelfChecks } from '@/services/self-checks';
import { createDraftStore } from '@/stores/drafts/draft';
import { createSelfCheckStore } from '@/stores/self-check';
import { answersFor } from '../forms/answer-everything';
import { aClock, anOutboxOf, aStore, settle } from '../support/phone/phone';

const hour = 3_600_000;

/** A phone with its disk; made again from the same disk it is the same phone after a kill. */
function aPhone(disk = new Map<string, string>(), clock = aClock()) {
  const store = aStore(disk);
  const checks = createSelfChecks(store, clock);
  const drafts = createDrafts(store, clock);
  const draft = createDraftStore(selfCheck, 'only', { drafts, outbox: anOutboxOf(), clock });
  return { disk, clock, store, checks, draft, selfCheck: createSelfCheckStore(checks, clock) };
}

async function answerEvent({ draft, selfCheck: store }: ReturnType<typeof aPhone>): Promise<void> {
  await store.getState().open(selfCheck, draft);
  draft.getState().choose('mode', 'quick');
  draft.getState().goOn('mode');
  draft.getState().choose('event', 'illness');
  draft.getState().goOn('event');
  await settle();
}

test('answers survive a kill within a day', async () => {
  const phone = aPhone();
  await answerEvent(phone);
  await phone.clock.move(23 * hour);
  const again = aPhone(phone.disk, phone.clock);
  await again.selfCheck.getState().open(selfCheck, again.draft);
  expect(again.draft.getState().answers).toMatchObject({ mode: 'quick', event: 'illness' });
});

test('after a day they are gone, from the screen and from the phone', async () => {
  const phone = aPhone();
  await answerEvent(phone);
  await phone.clock.move(24 * hour);
  const again = aPhone(phone.disk, phone.clock);
  await again.selfCheck.getState().open(selfCheck, again.draft);
  expect(again.draft.getState().answers).toEqual({});
  expect([...phone.disk.keys()]).toEqual([]);
});

test('the start of the program throws old answers away, even if nobody opens the check', async () => {
  const phone = aPhone();
  await answerEvent(phone);
  await phone.checks.dropOldAnswers();
  expect([...phone.disk.keys()]).toEqual(['draft:self-check:only']);
  await phone.clock.move(24 * hour);
  await phone.checks.dropOldAnswers();
  expect([...phone.disk.keys()]).toEqual([]);
});

test('a program left open for days clears them when the check is opened again', async () => {
  const phone = aPhone();
  await answerEvent(phone);
  await phone.clock.move(30 * hour);
  await phone.selfCheck.getState().open(selfCheck, phone.draft);
  expect(phone.draft.getState().answers).toEqual({});
});

test('a result is kept only on request, with its day, and past the 24 hours', async () => {
  const phone = aPhone();
  await answerEvent(phone);
  expect(phone.selfCheck.getState().saved).toBeUndefined();
  await phone.selfCheck.getState().keep(selfCheck, { mode: 'quick', event: 'none' }, { orphan: 'unlikely' });
  expect(phone.selfCheck.getState().keeping).toBe('kept');
  await phone.clock.move(72 * hour);
  const again = aPhone(phone.disk, phone.clock);
  await again.selfCheck.getState().open(selfCheck, again.draft);
  expect(again.selfCheck.getState().saved).toMatchObject({ day: '2026-11-24', answers: { event: 'none' } });
});

test('a kept check can be taken up again and removed', async () => {
  const phone = aPhone();
  await phone.selfCheck.getState().open(selfCheck, phone.draft);
  const answers = answersFor('quick');
  await phone.selfCheck.getState().keep(selfCheck, answers, {});
  await phone.selfCheck.getState().takeUp(phone.draft);
  const taken = phone.draft.getState().answers;
  expect(walk(selfCheckFrom('quick'), taken).complete).toBe(true);
  await phone.selfCheck.getState().drop();
  expect(phone.selfCheck.getState().saved).toBeUndefined();
  expect(phone.disk.has('self-check:saved')).toBe(false);
});

test('a full phone says so and keeps the earlier result', async () => {
  const phone = aPhone();
  await phone.selfCheck.getState().open(selfCheck, phone.draft);
  await phone.selfCheck.getState().keep(selfCheck, { event: 'none' }, {});
  phone.store.full = true;
  await phone.selfCheck.getState().keep(selfCheck, { event: 'fire' }, {});
  expect(phone.selfCheck.getState()).toMatchObject({
    keeping: 'failed',
    saved: { answers: { event: 'none' } },
  });
});

test.each([
  ['nothing at all', undefined],
  ['no check', 'rubbish'],
  ['half a check', { answers: {} }],
  ['a day that does not exist', { formVersion: 1, answers: {}, day: '2026-02-30', outcomes: {} }],
])('what was kept is %s: calmly nothing', async (_name, value) => {
  const phone = aPhone();
  await phone.store.set('self-check:saved', value ?? null);
  expect(await phone.checks.load(selfCheck)).toBeUndefined();
  await phone.checks.keep(selfCheck, {}, {});
  expect([...phone.disk.values()]).toContain(JSON.stringify(value ?? null));
  await phone.checks.drop();
  expect([...phone.disk.keys()]).toEqual([]);
});

test('a check of another version keeps the answers that are still asked', async () => {
  const phone = aPhone();
  const answers = { event: 'none', 'no-longer-asked': 'yes' };
  await phone.store.set('self-check:saved', { formVersion: 0, answers, day: '2026-01-01', outcomes: {} });
  expect(await phone.checks.load(selfCheck)).toMatchObject({
    formVersion: selfCheck.version,
    answers: { event: 'none' },
  });
});

test('an older form may say what its answers mean today', async () => {
  const phone = aPhone();
  const today = {
    ...selfCheck,
    version: selfCheck.version + 1,
    upgrade: () => ({ answers: { event: 'fire' }, typing: {} }),
  };
  const answers = { event: 'burnt' };
  await phone.store.set('self-check:saved', { formVersion: 1, answers, day: '2026-01-01', outcomes: {} });
  expect((await phone.checks.load(today))?.answers).toEqual({ event: 'fire' });
});

test('the day is the day in China', () => {
  const clock = { ...aClock(), now: () => Date.UTC(2026, 10, 24, 17) as Instant };
  expect(createSelfChecks(aStore(), clock).today()).toBe('2026-11-25');
});
