import { receiptFrom } from '@/domain/case/receipt';
import { aLongReport, aReport, aServer, newKey, type TestServer } from '../../support/server/a-server';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

async function sendOne(me: Record<string, string>, body: unknown = aReport()) {
  const sent = await server.call('sendNeighbourReport', { headers: { ...me, ...newKey() }, body });
  return { receipt: String(sent.body.receipt), lookupCode: String(sent.body.lookupCode) };
}

test('the list is newest first, twenty a page, and goes on where it ended', async () => {
  const me = await server.signIn();
  const receipts: string[] = [];
  for (let count = 0; count < 25; count += 1) {
    if (count % 2 === 0) server.later(1000);
    receipts.push((await sendOne(me)).receipt);
  }

  const first = await server.call('listCases', { headers: me });
  const second = await server.call('listCases', { headers: me, query: `?after=${first.body.next}` });

  const listed = [first, second].flatMap(({ body }) =>
    (body.cases as { receipt: string }[]).map((one) => one.receipt),
  );
  expect(first.body.cases).toHaveLength(20);
  expect(second.body).toMatchObject({ next: null });
  expect([...listed].sort()).toEqual([...receipts].sort());
  expect(listed[0]).toBe(receipts[24]);
});

test.each(['?after=1', '?page=2', `?after=${receiptFrom('00000000001')}`])(
  'a list asked with %s is refused',
  async (query) => {
    const answer = await server.call('listCases', { headers: await server.signIn(), query });
    expect(answer).toMatchObject({ status: 422, body: { code: 'fields-rejected' } });
  },
);

test('a case is read by its sender and by nobody else', async () => {
  const me = await server.signIn();
  const { receipt } = await sendOne(me);
  const path = `/v1/cases/${receipt}`;

  expect((await server.call('readCase', { headers: me }, path)).body.case).toMatchObject({ receipt });
  const stranger = await server.call('readCase', { headers: await server.signIn('stranger') }, path);
  expect(stranger).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
  expect((await server.call('readCase', {}, path)).status).toBe(401);
});

const proofs: [name: string, receipt: (given: string) => string, proof: string][] = [
  ['as given', (given) => given, '13800002222'],
  ['with blanks and +86', (given) => given.replace(/(\d{4})/g, '$1 '), '+86 138 0000 2222'],
  ['in full-width digits', (given) => given.replace(/\d/g, wide), '１３８００００２２２２'],
];

test.each(proofs)('another phone finds it by number and phone, %s', async (_name, typed, proof) => {
  const { receipt } = await sendOne(await server.signIn(), aLongReport());
  const found = await server.call('lookUpCase', { body: { receipt: typed(receipt), proof } });
  expect(found.body.case).toMatchObject({ receipt, status: 'received' });
  expect(found.body).not.toHaveProperty('token');
});

test('whatever is wrong, the answer is the same', async () => {
  const { receipt } = await sendOne(await server.signIn(), aLongReport());
  const free = receiptFrom('99999999999');
  const tries = [
    { receipt, proof: '13800002223' },
    { receipt, proof: '13900001111' },
    { receipt: free, proof: '13800002222' },
    { receipt: '470823165023', proof: '13800002222' },
  ];
  const answers: unknown[] = [];
  for (const body of tries) {
    const { status, body: given } = await server.call('lookUpCase', { body });
    answers.push({ status, ...given, requestId: '' });
  }

  expect(answers).toEqual(tries.map(() => answers[0]));
  expect(answers[0]).toMatchObject({ status: 404, code: 'case-not-found' });
});

test('after five wrong tries a number rests for an hour, whether there is such a case or not', async () => {
  const { receipt, lookupCode } = await sendOne(await server.signIn());
  for (const one of [receipt, receiptFrom('99999999999')]) {
    for (let count = 0; count < 5; count += 1) {
      expect(
        (await server.call('lookUpCase', { body: { receipt: one, proof: `00000${count}` } })).status,
      ).toBe(404);
    }
    const rest = await server.call('lookUpCase', { body: { receipt: one, proof: lookupCode } });
    expect(rest).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    expect(rest.headers.get('Retry-After')).toBe('3600');
  }
  server.later(3600_000);
  expect((await server.call('lookUpCase', { body: { receipt, proof: lookupCode } })).status).toBe(200);
});

test('one address may try thirty times in ten minutes', async () => {
  const body = { receipt: '1', proof: '123456' };
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address }, body });
  for (let count = 0; count < 30; count += 1) await server.call('lookUpCase', from('10.0.0.1'));

  expect((await server.call('lookUpCase', from('10.0.0.1'))).status).toBe(429);
  expect((await server.call('lookUpCase', from('10.0.0.2'))).status).toBe(404);
});

test('a look-up without proof, or with more fields, names them', async () => {
  const answer = await server.call('lookUpCase', { body: { receipt: '1', proof: '1', token: 'x' } });
  expect(answer.body.errors).toEqual([
    { question: 'proof', code: 'malformed' },
    { question: 'token', code: 'unknown-field' },
  ]);
});

function wide(digit: string): string {
  return String.fromCodePoint(0xff10 + Number(digit));
}
