import type { Answers } from '@/domain/form/definition';
import {
  aLongReport,
  aReport,
  aServer,
  consent,
  newKey,
  type Sent,
  type TestServer,
} from '../../../support/server/a-server';

let server: TestServer;
let me: Record<string, string>;
beforeAll(async () => {
  server = await aServer({ REGION: 'test/fixtures/regions/xinghe' });
  me = await server.signIn();
});

const send = (body: unknown, headers: Sent['headers'] = {}) =>
  server.call('sendNeighbourReport', { headers: { ...me, ...newKey(), ...headers }, body });

const storedAnswers = async (): Promise<Answers> => {
  const row = await server.backend.database
    .selectFrom('cases')
    .selectAll()
    .orderBy('received_at', 'desc')
    .executeTakeFirstOrThrow();
  const { answers } = JSON.parse(server.backend.vault.open(row.sealed, `cases/${row.id}`)) as {
    answers: Answers;
  };
  return answers;
};

const rejected: [name: string, answers: Answers, question: string, code: string][] = [
  ['no place', { place: '' }, 'place', 'missing'],
  ['a place of blanks', { place: ' 　\u200b\n' }, 'place', 'missing'],
  ['a place one character too long', { place: '井'.repeat(101) }, 'place', 'too-long'],
  ['a place of 4000 characters', { place: '井'.repeat(4000) }, 'place', 'too-long'],
  ['no sign', { signs: [] }, 'signs', 'sign-missing'],
  ['a sign the form does not have', { signs: ['rich'] }, 'signs', 'not-an-option'],
  ['a sign twice', { signs: ['jobless', 'jobless'] }, 'signs', 'twice'],
  ['signs that are a word', { signs: 'jobless' }, 'signs', 'not-a-list'],
  ['danger as a number', { danger: 1 }, 'danger', 'not-text'],
  ['danger as an object', { danger: { yes: true } }, 'danger', 'not-text'],
  ['a question the form does not have', { idNumber: '500224194001010018' }, 'idNumber', 'unknown-question'],
  ['an answer of a branch not taken', { story: '没走到这里' }, 'story', 'off-route'],
  ['a village that is not of this town', { village: 'faraway' }, 'village', 'not-an-option'],
];

test.each(rejected)('%s is refused by name', async (_name, answers, question, code) => {
  const sent = await send(aReport(answers));
  expect(sent).toMatchObject({
    status: 422,
    body: { code: 'answers-rejected', errors: [{ question, code }] },
  });
});

const rejectedLong: [name: string, answers: Answers, question: string, code: string][] = [
  ['a story of 501 characters', { story: '苦'.repeat(501) }, 'story', 'too-long'],
  ['a story of 501 emoji', { story: '😀'.repeat(501) }, 'story', 'too-long'],
  ['a phone with a letter', { personPhone: '1380000222a' }, 'personPhone', 'phone-digits'],
  ['a phone one digit short', { reporterPhone: '1380000222' }, 'reporterPhone', 'phone-short'],
  [
    'a photo that was never sent',
    { photos: ['0f8b2c1e-5a4d-4c3b-9e2f-7a6b5c4d3e2f'] },
    'photos',
    'photo-unknown',
  ],
  ['four photos', { photos: ['1', '2', '3', '4'] }, 'photos', 'too-many'],
];

test.each(rejectedLong)('%s is refused by name', async (_name, answers, question, code) => {
  const sent = await send(aLongReport(answers));
  expect(sent).toMatchObject({
    status: 422,
    body: { code: 'answers-rejected', errors: [{ question, code }] },
  });
});

const taken: [name: string, answers: Answers, kept: Answers][] = [
  ['emoji', { story: '🏚️😢 屋漏' }, { story: '🏚️😢 屋漏' }],
  ['a rare character (Ext B)', { personName: '𠮷𡈽' }, { personName: '𠮷𡈽' }],
  ['fifty rare characters', { personName: '𠮷'.repeat(50) }, { personName: '𠮷'.repeat(50) }],
  ['five hundred rare characters', { story: '𠮷'.repeat(500) }, { story: '𠮷'.repeat(500) }],
  [
    'full-width digits in a phone',
    { reporterPhone: '１３８　００００－２２２２' },
    { reporterPhone: '13800002222' },
  ],
  ['HTML', { story: '<b onclick="x()">急</b>' }, { story: '<b onclick="x()">急</b>' }],
  ['a script', { story: "<script>alert('1')</script>" }, { story: "<script>alert('1')</script>" }],
  ['SQL', { place: "'; drop table cases; --" }, { place: "'; drop table cases; --" }],
  ['control characters', { story: '前\u0000\u0007后' }, { story: '前后' }],
  ['half a character', { story: 'a\ud83d' }, { story: 'a\ud83d' }],
  ['a village of this town', { village: 'heping' }, { village: 'heping' }],
  ['a village that is not listed', { village: 'other' }, { village: 'other' }],
];

test.each(taken)('%s is taken as written, or mended', async (_name, answers, kept) => {
  server.later(1000);
  const sent = await send({ ...aLongReport({ danger: 'yes', ...answers }) });
  expect(sent.status).toBe(201);
  expect(await storedAnswers()).toMatchObject(kept);
});

const { formVersion, answers } = aReport();
const malformed: [name: string, body: unknown, question: string, code: string][] = [
  ['a list', [], 'formVersion', 'missing'],
  ['null', null, '', 'malformed'],
  ['nothing inside', {}, 'formVersion', 'missing'],
  ['an unknown field', { ...aReport(), admin: true }, 'admin', 'unknown-field'],
  [
    'an unknown field of the consent',
    { ...aReport(), consent: { ...consent, a: 1 } },
    'consent.a',
    'unknown-field',
  ],
  [
    'a hash that is none',
    { formVersion, answers, consent: { version: '1', hash: 'x' } },
    'consent.hash',
    'malformed',
  ],
  ['no consent', { formVersion, answers }, 'consent', 'missing'],
];

test.each(malformed)(
  'a body that is %s is refused by the name of the field',
  async (_name, body, question, code) => {
    const sent = await send(body);
    expect(sent.status).toBe(422);
    expect(sent.body).toMatchObject({ code: 'fields-rejected' });
    expect(sent.body.errors).toContainEqual({ question, code });
  },
);

test.each([0, 2, 99])(
  'version %d of the form has a code of its own, so that the phone keeps the draft',
  async (version) => {
    const sent = await send({ ...aReport(), formVersion: version });
    expect(sent).toMatchObject({ status: 422, body: { code: 'form-version' } });
  },
);

const broken: [name: string, body: string, headers: Record<string, string>, status: number, code: string][] =
  [
    ['cut JSON', '{"formVersion":1,', {}, 400, 'malformed-json'],
    ['an empty body', '', {}, 400, 'malformed-json'],
    ['JSON nested 40,000 deep', '['.repeat(40_000) + ']'.repeat(40_000), {}, 400, 'malformed-json'],
    ['a body over 90 KiB', JSON.stringify('x'.repeat(90 * 1024)), {}, 413, 'body-too-large'],
    [
      'a form instead of JSON',
      'a=1',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      415,
      'content-type',
    ],
    [
      'JSON in another character set',
      '{}',
      { 'Content-Type': 'application/json; charset=gbk' },
      415,
      'content-type',
    ],
    ['plain text', '{}', { 'Content-Type': 'text/plain' }, 415, 'content-type'],
    ['no key', '{}', { 'Idempotency-Key': '' }, 400, 'idempotency-key'],
    ['a key that is no UUID', '{}', { 'Idempotency-Key': '1' }, 400, 'idempotency-key'],
    ['a wrong token', '{}', { Authorization: `Bearer ${'x'.repeat(43)}` }, 401, 'signed-out'],
    ['a token of another kind', '{}', { Authorization: 'Basic eDp5' }, 401, 'signed-out'],
    ['no token', '{}', { Authorization: '' }, 401, 'signed-out'],
  ];

test.each(broken)('%s is a clear refusal', async (_name, body, headers, status, code) => {
  const sent = await send(body, headers);
  expect(sent).toMatchObject({ status, body: { code, status } });
  expect(sent.headers.get('Content-Type')).toBe('application/problem+json');
  expect(sent.body.requestId).toBe(sent.headers.get('X-Request-Id'));
});

test('bytes that are not UTF-8 are refused', async () => {
  const response = await server.app.request('/v1/neighbour-reports', {
    method: 'POST',
    headers: { ...me, ...newKey(), 'Content-Type': 'application/json' },
    body: Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  });
  expect(await response.json()).toMatchObject({ status: 400, code: 'malformed-json' });
});

test('nothing that was refused left a case behind', async () => {
  const rows = await server.backend.database.selectFrom('cases').select('id').execute();
  expect(rows).toHaveLength(taken.length);
});
