import { randomUUID } from 'node:crypto';
import { receiptFrom } from '@/domain/case/receipt';
import { officeCommand } from '../../../../server/src/cli/office-command';
import { aLongReport, aServer, consent, newKey, type TestServer } from '../../../support/server/a-server';
import { shortest } from '../../../support/server/an-application';
import { aPhoto, photoForm } from '../../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
beforeEach(async () => {
  server = await aServer();
  me = await server.signIn('me');
});

const answers = {
  ...shortest,
  troubles: ['illness'],
  papersConsent: 'agree',
  identityPhotos: [],
  identityState: 'later',
  diagnosisPhotos: [],
  diagnosisState: 'later',
  'medical-billsPhotos': [],
  'medical-billsState': 'none',
};

async function anApplication(): Promise<string> {
  const body = { formVersion: 1, answers, consent };
  const sent = await server.call('sendApplication', { headers: { ...me, ...newKey() }, body });
  return String(sent.body.receipt);
}

async function upload(sender = me): Promise<string> {
  const body = photoForm(await aPhoto());
  const sent = await server.call('sendAttachment', { headers: { ...sender, ...newKey() }, body });
  return String(sent.body.attachment);
}

const add = (
  receipt: string,
  photos: readonly string[],
  { key = newKey(), sender = me, paper = 'diagnosis' } = {},
) =>
  server.call(
    'addPapers',
    { headers: { ...sender, ...key }, body: { formVersion: 1, answers: { paper, photos }, consent } },
    `/v1/cases/${receipt}/attachments`,
  );

const papersOf = async (receipt: string, sender = me) => {
  const { body } = await server.call('readCase', { headers: sender }, `/v1/cases/${receipt}`);
  return (body.case as { papers?: unknown }).papers;
};

test('what was put off is told to its sender, and goes once it has come', async () => {
  const receipt = await anApplication();
  expect(await papersOf(receipt)).toEqual({ toAdd: ['identity', 'diagnosis'], added: 0 });

  const sent = await add(receipt, [await upload(), await upload()]);
  expect(sent).toMatchObject({ status: 201, body: { receipt, mode: 'rehearsal' } });
  expect(await papersOf(receipt)).toEqual({ toAdd: ['identity'], added: 2 });
  const listed = await server.call('listCases', { headers: me });
  expect(listed.body.cases).toMatchObject([{ papers: { toAdd: ['identity'], added: 2 } }]);
});

test('whoever looks the case up by number and phone is told of no papers', async () => {
  const receipt = await anApplication();
  const found = await server.call('lookUpCase', { body: { receipt, proof: '13900001111' } });
  expect(found.body.case).not.toHaveProperty('papers');
});

test('the office sees which paper came, and its files; the audit says so', async () => {
  const receipt = await anApplication();
  const photo = await upload();
  await add(receipt, [photo]);

  const { lines } = await officeCommand(server.backend, 'office:test', ['show', receipt]);
  const shown = lines.join('\n');
  expect(shown).toContain('后补的材料：诊断书  照片 1 张');
  expect(shown).toContain(server.backend.photos.pathOf(photo));
  const printed = await officeCommand(server.backend, 'office:test', ['print', receipt]);
  expect(printed.lines.join()).toContain('后补的材料：诊断书');
  const audit = await server.backend.database.selectFrom('audit').select('action').execute();
  expect(audit.filter(({ action }) => action === 'papers-added')).toHaveLength(1);
});

test('the same key and body add once, however often and at once they come', async () => {
  const receipt = await anApplication();
  const [photo, key] = [await upload(), newKey()];
  const tries = await Promise.all([1, 2, 3].map(() => add(receipt, [photo], { key })));
  server.later(1000);
  tries.push(await add(receipt, [photo], { key }));

  expect(tries.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(tries.map(({ body }) => body.receivedAt)).size).toBe(1);
  expect(await papersOf(receipt)).toMatchObject({ added: 1 });
});

test('a key that brought something else, or to another case, is refused', async () => {
  const [first, second] = [await anApplication(), await anApplication()];
  const [photo, other, key] = [await upload(), await upload(), newKey()];
  await add(first, [photo], { key });

  const reused = { status: 409, body: { code: 'idempotency-key-reused' } };
  expect(await add(first, [other], { key })).toMatchObject(reused);
  expect(await add(second, [photo], { key })).toMatchObject(reused);
});

test('somebody else, a receipt that is none and one that is free get the same answer', async () => {
  const receipt = await anApplication();
  const stranger = await server.signIn('stranger');
  const photo = await upload(stranger);
  const key = newKey();
  await add(receipt, [await upload()], { key });
  const tries = [
    await add(receipt, [photo], { sender: stranger }),
    // Even with the owner's own key.
    await add(receipt, [photo], { sender: stranger, key }),
    await add(receiptFrom('99999999999'), [photo], { sender: stranger }),
    await add('123', [photo], { sender: stranger }),
  ].map(({ status, body }) => ({ status, ...body, requestId: '' }));

  expect(tries).toEqual(tries.map(() => tries[0]));
  expect(tries[0]).toMatchObject({ status: 404, code: 'case-not-found' });
  expect((await add(receipt, [photo], { sender: {} })).status).toBe(401);
});

const refused: [name: string, photos: () => Promise<unknown>, paper: string, error: object][] = [
  ['no photo', async () => [], 'diagnosis', { question: 'photos', code: 'missing' }],
  ['ten photos', async () => Array.from({ length: 10 }, randomUUID), 'diagnosis', { code: 'too-many' }],
  [
    'a paper that is none',
    async () => [await upload()],
    'bank-card',
    { question: 'paper', code: 'not-an-option' },
  ],
  [
    'a photo nobody sent',
    async () => [randomUUID()],
    'diagnosis',
    { question: 'photos', code: 'photo-unknown' },
  ],
  [
    "somebody else's photo",
    async () => [await upload(await server.signIn('other'))],
    'diagnosis',
    { question: 'photos', code: 'photo-unknown' },
  ],
];

test.each(refused)('%s is refused by name', async (_name, photos, paper, error) => {
  const receipt = await anApplication();
  const sent = await add(receipt, (await photos()) as string[], { paper });
  expect(sent).toMatchObject({ status: 422, body: { code: 'answers-rejected', errors: [error] } });
  expect(await papersOf(receipt)).toMatchObject({ added: 0 });
});

test('a photo serves once', async () => {
  const receipt = await anApplication();
  const photo = await upload();
  await add(receipt, [photo]);
  expect(await add(receipt, [photo])).toMatchObject({ status: 422, body: { code: 'answers-rejected' } });
});

test('strange fields, another version and a wrong consent are refused', async () => {
  const path = `/v1/cases/${await anApplication()}/attachments`;
  const body = { formVersion: 1, answers: { paper: 'other', photos: [await upload()] }, consent };
  const send = (changed: object) =>
    server.call('addPapers', { headers: { ...me, ...newKey() }, body: { ...body, ...changed } }, path);
  expect((await send({ more: 1 })).body.code).toBe('fields-rejected');
  expect((await send({ consent: { version: 'x', hash: '1' } })).body.code).toBe('fields-rejected');
  expect((await send({ formVersion: 9 })).body.code).toBe('form-version');
  expect((await send({})).status).toBe(201);
});

test('a settled case takes nothing more and says so; a report takes no papers at all', async () => {
  const receipt = await anApplication();
  const key = newKey();
  const photo = await upload();
  await add(receipt, [photo], { key });
  await officeCommand(server.backend, 'office:test', ['reply', receipt, 'accepted']);
  await officeCommand(server.backend, 'office:test', ['reply', receipt, 'not-confirmed', '收入超过了标准。']);
  const closed = { status: 409, body: { code: 'case-closed' } };
  expect(await add(receipt, [await upload()])).toMatchObject(closed);
  expect(await papersOf(receipt)).toBeUndefined();
  // A retry of what came in time is still answered.
  expect((await add(receipt, [photo], { key })).status).toBe(201);

  const headers = { ...me, ...newKey() };
  const report = await server.call('sendNeighbourReport', { headers, body: aLongReport() });
  expect(await add(String(report.body.receipt), [await upload()])).toMatchObject(closed);
});

test('sixty additions a day, then wait', async () => {
  const receipt = await anApplication();
  for (let count = 0; count < 60; count += 1) await add(receipt, [randomUUID()]);
  const sent = await add(receipt, [await upload()]);
  expect(sent).toMatchObject({ status: 429, body: { code: 'too-many' } });
});

test('a hundred photos are the most for one case', async () => {
  const receipt = await anApplication();
  await server.backend.database.updateTable('cases').set({ photos: 99 }).execute();
  const two = await add(receipt, [await upload(), await upload()]);
  expect(two.body.errors).toMatchObject([{ question: 'photos', code: 'too-many', detail: { most: 100 } }]);
  expect((await add(receipt, [await upload()])).status).toBe(201);
});

test('erasing a case erases what was added, files too', async () => {
  const receipt = await anApplication();
  await add(receipt, [await upload()]);
  await officeCommand(server.backend, 'office:test', ['erase', receipt]);
  expect(await server.backend.database.selectFrom('case_additions').select('id').execute()).toEqual([]);
  expect(await server.backend.photos.list()).toEqual([]);
});

test('an erased application asks for nothing and takes nothing more', async () => {
  const receipt = await anApplication();
  await officeCommand(server.backend, 'office:test', ['erase', receipt]);
  expect(await papersOf(receipt)).toBeUndefined();
  const closed = { status: 409, body: { code: 'case-closed' } };
  expect(await add(receipt, [await upload()])).toMatchObject(closed);
});
