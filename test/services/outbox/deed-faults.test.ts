import { caseOperations } from '@contract/case-operations';
import { complaintOperations } from '@contract/complaint-operations';
import * as v from 'valibot';
import { sendFailureSentence } from '@/content/messages/cases/refusals';
import { receiptFrom } from '@/domain/case/receipt';
import { type DeedKind, deedKinds } from '@/domain/case/way/deed';
import type { Answers } from '@/domain/form/definition';
import { answerToRequest } from '@/forms/answer-to-request';
import { caseCorrection } from '@/forms/case-correction';
import { complaint } from '@/forms/complaint';
import { deedOperation } from '@/services/outbox/deed-operations';
import { createDeeds } from '@/services/outbox/deeds';
import { aPhone, type Phone, untilSent } from '../../support/phone/a-phone';
import { anOffice, type Fault, json } from '../../support/phone/office';
import { aShelf, settle, someIds } from '../../support/phone/phone';

const photo = '11111111-1111-4111-8111-111111111111';
const request = '6a0e9c4a-3b2f-4e1d-8c7b-6a5948372615';
const to = receiptFrom('47082316502');

const contractOf = {
  answer: caseOperations.answerRequest,
  correction: caseOperations.correctCase,
  withdrawal: caseOperations.withdrawCase,
  call: caseOperations.askForCall,
  hurry: caseOperations.hurryCase,
  outcome: caseOperations.sayOutcome,
  'consent-withdrawal': caseOperations.withdrawConsent,
  complaint: complaintOperations.sendComplaint,
} as const satisfies Record<DeedKind | 'complaint', unknown>;

/** An office that takes what the contract takes, and nothing else. */
const anExactOffice = () =>
  anOffice(
    Object.fromEntries(
      Object.values(contractOf).map(({ path, body }) => [
        path.split('/').at(-1) ?? '',
        (sent: unknown) => v.parse(body, sent),
      ]),
    ),
  );

test.each([...deedKinds, 'complaint' as const])('%s goes where the contract has it', (kind) => {
  const { method, path, status, signedIn, creates } = contractOf[kind];
  expect(deedOperation(kind)).toMatchObject({ method, path, status, signedIn, creates });
});

type Sending = (phone: Phone) => Promise<unknown>;

const byForm =
  (form: typeof answerToRequest, kind: 'answer' | 'correction', person: string, answers: Answers): Sending =>
  async ({ drafts, submissions }) => {
    const draft = await drafts.load(form, person);
    await drafts.save(form, person, { answers, typing: {}, revision: draft?.revision ?? 0 });
    const more = { to, ...(kind === 'answer' && { request }) };
    return submissions.submit(form, kind, person, { version: 'add-1', words: '同意' }, more);
  };
const byTap =
  (kind: Parameters<ReturnType<typeof createDeeds>['send']>[0], said: Answers): Sending =>
  ({ outbox, clock }) =>
    createDeeds({ outbox, ids: someIds(), clock }).send(kind, to, said);

const answerBy = (answers: Answers) => byForm(answerToRequest, 'answer', `${to}-${request}`, answers);

const complain: Sending = async ({ drafts, submissions }) => {
  const answers = { kind: 'complaint', words: '三次都不收', officer: '', phone: '13900012671' };
  const draft = await drafts.load(complaint, to);
  await drafts.save(complaint, to, { answers, typing: {}, revision: draft?.revision ?? 0 });
  return submissions.submit(complaint, 'complaint', to, { version: 'c-1', words: '同意' }, { to });
};

const deeds: [name: string, path: string, sending: Sending][] = [
  ['a photo', 'answer', answerBy({ way: 'photo', photos: [photo], words: '' })],
  ['words', 'answer', answerBy({ way: 'words', photos: [], words: '三个人一起住' })],
  ['没有', 'answer', answerBy({ way: 'none', photos: [], words: '' })],
  ['同意', 'answer', answerBy({ way: 'agree', photos: [], words: '' })],
  ['同意, signed', 'answer', answerBy({ way: 'agree', photos: [photo], words: '' })],
  ['拿不到', 'answer', answerBy({ way: 'cannot-get', photos: [], words: '' })],
  ['请上门', 'answer', answerBy({ way: 'at-visit', photos: [], words: '' })],
  [
    'a correction',
    'corrections',
    byForm(caseCorrection, 'correction', to, { name: '', place: '', phone: '13800138000' }),
  ],
  ['a withdrawal', 'withdrawal', byTap('withdrawal', { confirmed: true, why: 'better' })],
  ['请打电话给我', 'calls', byTap('call', { when: 'any' })],
  ['催办', 'hurries', byTap('hurry', {})],
  ['没解决', 'outcome', byTap('outcome', { solved: false })],
  ['a complaint', 'complaints', complain],
  [
    'one consent taken back',
    'consent-withdrawals',
    byTap('consent-withdrawal', { confirmed: true, who: 'member-1' }),
  ],
];

const faults: [name: string, ...planned: Fault[]][] = [
  ['nothing goes wrong'],
  ['the line drops before', 'lost-before'],
  ['the line drops after', 'lost-after'],
  ['the answer never comes', 'timeout-after'],
  ['the office is down', json(503, undefined), json(500, {})],
  ['the session is not known any more', json(401, {})],
];

const table = deeds.flatMap(([deed, path, sending]) =>
  faults.map(([fault, ...planned]) => [deed, fault, path, sending, planned] as const),
);

test.each(table)('%s arrives once when %s, killed or not', async (_deed, _fault, path, sending, planned) => {
  const office = anExactOffice();
  const first = aPhone({ office, photos: aShelf([photo]) });
  office.fail(path, ...planned);
  await first.outbox.start();
  await sending(first);
  await settle();
  const second = aPhone({ office, disk: first.disk, photos: first.photos });
  await second.outbox.start();
  await settle();
  await untilSent(second);
  expect([...office.cases.values()]).toMatchObject([path === 'complaints' ? {} : { receipt: to }]);
  expect(second.outbox.items().every(({ state }) => state === 'received')).toBe(true);
});

test('said without network it waits on the phone, and goes by itself', async () => {
  const phone = aPhone({ office: anExactOffice(), photos: aShelf([photo]), online: false });
  await phone.outbox.start();
  await answerBy({ way: 'photo', photos: [photo], words: '' })(phone);
  await settle();
  expect(phone.outbox.items()).toMatchObject([{ kind: 'answer', state: 'waiting', request, to }]);
  phone.network.turn(true);
  await settle();
  await untilSent(phone);
  expect(phone.outbox.items()).toMatchObject([{ state: 'received', request }]);
  const [sent] = phone.office.cases.values();
  expect(sent?.body).toMatchObject({ way: 'photo', photos: [phone.office.attachments.get(photo)] });
});

test('a second tap while the first is on its way is the first', async () => {
  const phone = aPhone({ office: anExactOffice(), online: false });
  const withdraw = byTap('withdrawal', { confirmed: true, why: 'other' });
  expect(await withdraw(phone)).toBe(await withdraw(phone));
  expect(phone.outbox.items()).toHaveLength(1);
});

test('consents of two persons taken back at once are two; of one person, one', async () => {
  const phone = aPhone({ office: anExactOffice(), online: false });
  await phone.outbox.start();
  const takeBack = (who: string) => byTap('consent-withdrawal', { confirmed: true, who })(phone);
  const first = await takeBack('applicant');
  expect(await takeBack('applicant')).toBe(first);
  expect(await takeBack('member-1')).not.toBe(first);
  phone.network.turn(true);
  await settle();
  await untilSent(phone);
  const sent = [...phone.office.cases.values()].map(({ body }) => body);
  expect(sent).toEqual([
    { confirmed: true, who: 'applicant' },
    { confirmed: true, who: 'member-1' },
  ]);
});

const refusals: [code: string, status: number, says: RegExp][] = [
  ['request-answered', 409, /答过.*没丢/],
  ['request-not-found', 404, /没有这一样.*没丢/],
  ['request-not-yours', 403, /问别人/],
  ['action-not-open', 409, /现在不用这样做/],
  ['not-the-sender', 403, /最先送的/],
  ['not-late', 409, /还没过/],
  ['not-found', 404, /还收不了.*没丢/],
];

test.each(refusals)(
  'refused as %s: said plainly, the answer still on the phone',
  async (code, status, says) => {
    const office = anExactOffice();
    office.fail('answer', json(status, { type: 'about:blank', title: 'x', status, code }));
    const phone = aPhone({ office });
    await phone.outbox.start();
    await answerBy({ way: 'words', photos: [], words: '三个人' })(phone);
    await settle();
    const [item] = phone.outbox.items();
    if (item?.state !== 'refused' || !item.failure) throw new Error('not refused');
    expect(sendFailureSentence(item.failure)).toMatch(says);
    expect(item.answers).toMatchObject({ words: '三个人' });
    const person = `${to}-${request}`;
    expect(await phone.submissions.takeBack(answerToRequest, person, item.id)).toBe('taken');
    expect(await phone.drafts.load(answerToRequest, person)).toMatchObject({ answers: { words: '三个人' } });
  },
);
