import { receiptFrom } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { aLongReport, aServer, consent, newKey, type TestServer } from '../../../support/server/a-server';
import { officeSays, sendApplication } from '../../../support/server/an-application';
import { aPhoto, photoForm } from '../../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
beforeEach(async () => {
  server = await aServer();
  me = await server.signIn('me');
});

const registered: Answers = {
  relation: 'self',
  personName: '王秀兰',
  village: '',
  place: '水井旁边',
  phone: '13900012671',
  urgency: 'no',
};

async function aCase(answers: Answers = {}): Promise<string> {
  const body = { formVersion: 1, answers: { ...registered, ...answers }, consent };
  const sent = await server.call('sendRegistration', { headers: { ...me, ...newKey() }, body });
  return String(sent.body.receipt);
}

const wages = { familyIncome: '', wages: 120000, pension: '', support: '' };
const contact = { personName: '王秀兰', village: '', address: '桥头第一家' };

interface Sending {
  readonly key?: Record<string, string>;
  readonly sender?: Record<string, string>;
  readonly formVersion?: number;
  readonly more?: object;
}

const add = (receipt: string, answers: Answers, sending: Sending = {}) => {
  const { key = newKey(), sender = me, formVersion = assistanceApplication.version, more } = sending;
  return server.call(
    'sendSupplement',
    { headers: { ...sender, ...key }, body: { formVersion, answers, consent, ...more } },
    `/v1/cases/${receipt}/supplement`,
  );
};

const viewOf = async (receipt: string, sender = me) =>
  (await server.call('readCase', { headers: sender }, `/v1/cases/${receipt}`)).body.case;

test('more answers go into the same case, and its sender is told when they came', async () => {
  const receipt = await aCase();
  expect(await viewOf(receipt)).toMatchObject({ supplements: [] });
  server.later(60_000);
  const sent = await add(receipt, wages);
  expect(sent).toMatchObject({ status: 201, body: { receipt, mode: 'rehearsal' } });
  expect(await viewOf(receipt)).toMatchObject({ supplements: [sent.body.receivedAt], status: 'received' });
  expect((await server.call('listCases', { headers: me })).body.cases).toHaveLength(1);
});

test('the office sees one case with its parts, their times, and what was said otherwise before', async () => {
  const receipt = await aCase();
  server.later(3600_000);
  await add(receipt, { ...contact, ...wages });
  const shown = await officeSays(server, 'show', receipt);
  expect(shown).toContain('先报的名');
  expect(shown).toContain('水井旁边');
  expect(shown).toContain('桥头第一家');
  expect(shown).toContain('又填 2 项  2026-11-24 11:00');
  expect(shown).toMatch(/原来：\s*水井旁边/);
  const printed = await officeSays(server, 'print', receipt);
  for (const told of ['先报的名', '后来又填的', '2026-11-24 11:00', '1200 元', '桥头第一家'])
    expect(printed).toContain(told);
  expect(await officeSays(server, 'list')).toContain('又填 1 次');
  const audit = await server.backend.database.selectFrom('audit').select('action').execute();
  expect(audit.filter(({ action }) => action === 'supplement-received')).toHaveLength(1);
});

test('an application in one piece takes more answers too', async () => {
  const sent = await sendApplication(server, {}, { device: 'me' });
  const receipt = String(sent.body.receipt);
  expect((await add(receipt, wages)).status).toBe(201);
  expect(await officeSays(server, 'show', receipt)).toContain('1200 元');
});

test('the same key and body add once, however often and at once they come', async () => {
  const receipt = await aCase();
  const key = newKey();
  const tries = await Promise.all([1, 2, 3].map(() => add(receipt, wages, { key })));
  server.later(1000);
  tries.push(await add(receipt, wages, { key }));
  expect(tries.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(tries.map(({ body }) => body.receivedAt)).size).toBe(1);
  expect(await viewOf(receipt)).toMatchObject({ supplements: [tries[0]?.body.receivedAt] });
});

test('a key that brought something else, or to another case, is refused', async () => {
  const [first, second] = [await aCase(), await aCase()];
  const key = newKey();
  await add(first, wages, { key });
  const reused = { status: 409, body: { code: 'idempotency-key-reused' } };
  expect(await add(first, contact, { key })).toMatchObject(reused);
  expect(await add(second, wages, { key })).toMatchObject(reused);
});

test('somebody else, a receipt that is none and one that is free get the same answer', async () => {
  const receipt = await aCase();
  const key = newKey();
  await add(receipt, wages, { key });
  const stranger = await server.signIn('stranger');
  const tries = [
    await add(receipt, wages, { sender: stranger }),
    await add(receipt, wages, { sender: stranger, key }),
    await add(receiptFrom('99999999999'), wages, { sender: stranger }),
    await add('123', wages, { sender: stranger }),
  ].map(({ status, body }) => ({ status, ...body, requestId: '' }));
  expect(tries).toEqual(tries.map(() => tries[0]));
  expect(tries[0]).toMatchObject({ status: 404, code: 'case-not-found' });
  expect((await add(receipt, wages, { sender: {} })).status).toBe(401);
});

const yes = ['accepted', 'decide yes --sum 560'];
const ends: [status: string, taken: boolean, way: string[]][] = [
  ['contacted', true, ['contacted']],
  ['accepted', true, ['accepted']],
  ['confirmed', false, yes],
  ['published', false, [...yes, 'published']],
  ['not-confirmed', false, ['accepted', 'not-confirmed 收入超过了标准']],
  ['closed', false, ['handed-on 区民政局', 'closed']],
];

test.each(ends)(
  'after %s it is taken: %s; what came before is still answered',
  async (status, taken, way) => {
    const receipt = await aCase();
    const key = newKey();
    await add(receipt, wages, { key });
    for (const step of way) await officeStep(receipt, step);
    expect(await viewOf(receipt)).toMatchObject({ status });
    const late = await add(receipt, contact);
    expect([late.status, late.body.code]).toEqual(taken ? [201, undefined] : [409, 'case-closed']);
    expect((await add(receipt, wages, { key })).status).toBe(201);
    const view = await viewOf(receipt);
    expect(view).toMatchObject(taken ? { supplements: [expect.any(Number), expect.any(Number)] } : {});
    if (!taken) expect(view).not.toHaveProperty('supplements');
  },
);

/** `decide …`, or a status with the words beside it. */
async function officeStep(receipt: string, step: string): Promise<void> {
  const [first = '', ...words] = step.split(' ');
  const said = first === 'decide' ? ['decide', receipt, ...words] : ['reply', receipt, first, ...words];
  await officeSays(server, ...said);
}

test('a report takes none, and neither does what was erased', async () => {
  const report = await server.call('sendNeighbourReport', {
    headers: { ...me, ...newKey() },
    body: aLongReport({ photos: [] }),
  });
  const named = String(report.body.receipt);
  expect(await add(named, wages)).toMatchObject({ status: 409, body: { code: 'case-closed' } });
  expect(await viewOf(named)).not.toHaveProperty('supplements');

  const receipt = await aCase();
  await add(receipt, wages);
  await officeSays(server, 'erase', receipt);
  expect(await add(receipt, contact)).toMatchObject({ status: 409, body: { code: 'case-closed' } });
  const rows = await server.backend.database.selectFrom('case_supplements').selectAll().execute();
  expect(rows).toEqual([]);
});

const refused: [name: string, answers: Answers, error: object][] = [
  ['nothing', {}, { question: 'answers', code: 'missing' }],
  [
    'blanks alone',
    { familyIncome: '', wages: '', pension: '', support: '' },
    { question: 'answers', code: 'missing' },
  ],
  [
    'a wrong number',
    { hukou: 'here', hukouKind: 'rural', idNumber: '123' },
    { question: 'idNumber', code: 'id-short' },
  ],
  ['behind a question not answered', { health: 'well' }, { question: 'health', code: 'off-route' }],
  ['what the form does not ask', { cat: 'yes' }, { question: 'cat', code: 'unknown-question' }],
];

test.each(refused)('%s is refused', async (_name, answers, error) => {
  expect(await add(await aCase(), answers)).toMatchObject({
    status: 422,
    body: { code: 'answers-rejected', errors: [error] },
  });
});

test('an older phone is understood, a newer one is not yet', async () => {
  const receipt = await aCase();
  expect((await add(receipt, wages, { formVersion: 4 })).status).toBe(201);
  const newer = { formVersion: assistanceApplication.version + 1 };
  expect(await add(receipt, wages, newer)).toMatchObject({ status: 422, body: { code: 'form-version' } });
});

test('a consent must say what the answer says, as in an application', async () => {
  const receipt = await aCase();
  const asked = { truth: ['agree'], meansCheck: 'agree' };
  const one = (answer: string) => ({ consents: [{ id: 'meansCheck', answer, ...consent }] });
  const differs = await add(receipt, asked, { more: one('later') });
  expect(differs).toMatchObject({ status: 422, body: { errors: [{ code: 'consent-differs' }] } });
  expect((await add(receipt, asked, { more: one('agree') })).status).toBe(201);
});

test('its photos are bound to the case; unknown ones take nothing', async () => {
  const receipt = await aCase();
  const upload = async () => {
    const sent = await server.call('sendAttachment', {
      headers: { ...me, ...newKey() },
      body: photoForm(await aPhoto()),
    });
    return String(sent.body.attachment);
  };
  const signed = (photo: string) => ({ kin: 'no', signature: 'paper', signaturePhotos: [photo] });
  const photo = await upload();
  const declared = { truth: ['agree'], meansCheck: 'later', ...signed(photo) };
  const stranger = await server.signIn('stranger');
  expect((await add(receipt, declared, { sender: stranger })).status).toBe(404);
  const unknown = await add(receipt, { ...declared, ...signed('11111111-1111-4111-8111-111111111111') });
  expect(unknown).toMatchObject({ status: 422, body: { errors: [{ code: 'photo-unknown' }] } });
  expect(await viewOf(receipt)).toMatchObject({ supplements: [] });
  expect((await add(receipt, declared)).status).toBe(201);
  const [row] = await server.backend.database.selectFrom('cases').select('photos').execute();
  expect(row).toEqual({ photos: 1 });
});

test('urgency told later is seen, and never taken back', async () => {
  const receipt = await aCase();
  const who = { forWhom: 'self', hukou: 'here' };
  const event = { event: 'no-food', eventPlace: '家里' };
  await add(receipt, { ...who, urgent: 'yes', ...event });
  expect(await officeSays(server, 'list')).toContain('急难');
  await add(receipt, { ...who, urgent: 'no' });
  expect(await officeSays(server, 'list')).toContain('急难');
});

test('a number told later finds the other application of the same person', async () => {
  const idNumber = '11010519491231002X';
  const first = await sendApplication(server, { idNumber });
  server.later(1000);
  const receipt = await aCase();
  await add(receipt, { hukou: 'here', hukouKind: 'rural', idNumber, applicantAge: 'adult' });
  const shown = String(first.body.receipt).replace(/(\d{4})(?=\d)/g, '$1 ');
  expect(await officeSays(server, 'show', receipt)).toContain(`30 天内同一人：${shown}`);
});

test('whoever is put off is asked for once more, and a blank takes nothing away', async () => {
  const receipt = await aCase();
  await add(receipt, { ...contact, truth: ['agree'], meansCheck: 'later' });
  server.later(1000);
  await add(receipt, { ...wages });
  const shown = await officeSays(server, 'show', receipt);
  expect(shown).toContain('桥头第一家');
  expect(await officeSays(server, 'list')).toContain('等同意 1');
});

test('nothing of it stands in the open', async () => {
  const receipt = await aCase();
  await add(receipt, contact);
  const rows = await server.backend.database.selectFrom('case_supplements').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('桥头');
  expect(server.log.join()).not.toContain('桥头');
});
