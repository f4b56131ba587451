import { aLongReport, aServer, newKey, type TestServer } from '../../support/server/a-server';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

/** A report whose sender may be reached at this number, as typed. */
async function receiptOf(reporterPhone: string): Promise<string> {
  const headers = { ...(await server.signIn()), ...newKey() };
  const sent = await server.call('sendNeighbourReport', { headers, body: aLongReport({ reporterPhone }) });
  expect(sent.status).toBe(201);
  return String(sent.body.receipt);
}

/** As an earlier server kept the proof of a case. */
async function keepAs(proof: string): Promise<void> {
  const { vault, database } = server.backend;
  await database
    .updateTable('cases')
    .set({ proof_mark: vault.mark('proof', proof) })
    .execute();
}

const statusFor = async (receipt: string, proof: string): Promise<number> =>
  (await server.call('lookUpCase', { body: { receipt, proof } })).status;

const given: [name: string, phone: string, proof: string][] = [
  ['with country code and 0, looked for without', '+86 (0)13900139000', '13900139000'],
  ['plain, looked for with country code and 0', '13900139000', '+86 (0)13900139000'],
  ['between direction signs', '\u202d13800138000\u202c', '13800138000'],
  ['with hyphens that do not break', '138\u20110013\u20118000', '138-0013-8000'],
  ['a landline with its extension', '023-45612345转801', '（023）4561 2345-801'],
  ['the same, looked for on a keyboard of digits', '023-45612345转801', '02345612345801'],
  ['a number abroad', '+852 9123 4567', '00852 91234567'],
];

test.each(given)('a phone given %s finds its case', async (_name, phone, proof) => {
  expect(await statusFor(await receiptOf(phone), proof)).toBe(200);
});

const before: [name: string, kept: string, proof: string][] = [
  ['a 0 before a mobile', '013900139000', '13900139000'],
  ['a 0 before a mobile, typed again as then', '013900139000', '+86 (0)13900139000'],
  ['a country dialled', '006591234567', '+65 9123 4567'],
  ['an extension run on', '023456123458', '023-45612345-8'],
];

test.each(before)('a case kept with %s until 2026-11 is still found', async (_name, kept, proof) => {
  const receipt = await receiptOf('13800138000');
  await keepAs(`${receipt}:${kept}`);
  expect(await statusFor(receipt, proof)).toBe(200);
  expect(await statusFor(receipt, '13900139001')).toBe(404);
});

test('a code that begins like a country code is a code', async () => {
  const receipt = await receiptOf('13800138000');
  await keepAs(`${receipt}:008612`);
  expect(await statusFor(receipt, '００８６１２')).toBe(200);
});
