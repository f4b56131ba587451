import { assistanceApplication } from '@/forms/application/application';
import { aReport, aServer, consent, newKey, type TestServer } from '../../../support/server/a-server';
import { shortest } from '../../../support/server/an-application';
import { aPhoto, photoForm } from '../../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
let receipt: string;
let photo: string;
beforeEach(async () => {
  server = await aServer({ REGION: 'test/fixtures/regions/xinghe' });
  me = await server.signIn('me');
  receipt = String((await send.application({})).body.receipt);
  const attached = await server.call('sendAttachment', {
    headers: { ...me, ...newKey() },
    body: photoForm(await aPhoto()),
  });
  photo = String(attached.body.attachment);
});

type Key = Record<string, string>;
const headers = (key: Key): Key => ({ ...me, ...newKey(), ...key });
const aForm = (formVersion: number, answers: object) => ({ formVersion, answers, consent });
const registered = {
  relation: 'self',
  personName: '王秀兰',
  village: 'heping',
  place: '',
  phone: '13900012671',
  urgency: 'no',
};

/** Everything a phone sends that is kept once for each key. */
const send = {
  report: (key: Key) => server.call('sendNeighbourReport', { headers: headers(key), body: aReport() }),
  application: (key: Key) =>
    server.call('sendApplication', { headers: headers(key), body: aForm(4, shortest) }),
  registration: (key: Key) =>
    server.call('sendRegistration', { headers: headers(key), body: aForm(1, registered) }),
  papers: (key: Key) =>
    server.call(
      'addPapers',
      { headers: headers(key), body: aForm(1, { paper: 'diagnosis', photos: [photo] }) },
      `/v1/cases/${receipt}/attachments`,
    ),
  supplement: (key: Key) =>
    server.call(
      'sendSupplement',
      { headers: headers(key), body: aForm(assistanceApplication.version, { familyIncome: 120000 }) },
      `/v1/cases/${receipt}/supplement`,
    ),
  call: (key: Key) =>
    server.call('askForCall', { headers: headers(key), body: {} }, `/v1/cases/${receipt}/calls`),
  complaint: (key: Key) =>
    server.call('sendComplaint', { headers: headers(key), body: { kind: 'complaint', words: '没人接。' } }),
};
const kinds = Object.keys(send) as (keyof typeof send)[];
const pairs = kinds.flatMap((first) =>
  kinds.filter((one) => one !== first).map((second) => [first, second] as const),
);

test.each(pairs)('a key that brought %s brings no %s', async (first, second) => {
  const key = newKey();
  const before = await send[first](key);
  expect(before.status).toBe(201);
  expect(await send[second](key)).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
  expect((await send[first](key)).body.receivedAt).toBe(before.body.receivedAt);
});
