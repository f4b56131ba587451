import { randomUUID } from 'node:crypto';
import { receiptFrom } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { officeCommand } from '../../../../server/src/cli/office-command';
import { anApplication as anApplicationOfToday } from '../../../fixtures/an-application';
import { aReport, aServer, consent, newKey, type TestServer } from '../../../support/server/a-server';
import { officeSays, sendApplication, shortest } from '../../../support/server/an-application';
import { aPhoto, photoForm } from '../../../support/server/photos';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const anApplication = (answers: Answers = {}) => ({
  formVersion: 1,
  answers: { ...shortest, ...answers },
  consent,
  consents: [{ id: 'meansCheck', answer: 'later', ...consent }],
});

async function send(answers: Answers = {}, key = newKey(), device: string = randomUUID()) {
  const headers = { ...(await server.signIn(device)), ...key };
  return server.call('sendApplication', { headers, body: anApplication(answers) });
}

test('name, place and phone are a whole application, found again by number and phone', async () => {
  const { status, body } = await send();
  expect(status).toBe(201);
  const found = await server.call('lookUpCase', { body: { receipt: body.receipt, proof: '13900001111' } });
  expect(found.body).toMatchObject({ case: { kind: 'assistance-application', status: 'received' } });
});

test('the same key gives the same receipt: nervous taps make one application', async () => {
  const key = newKey();
  const first = await send({}, key, 'one');
  const second = await send({}, key, 'one');
  expect(second.body.receipt).toBe(first.body.receipt);
});

const refused: [name: string, answers: Answers, error: object][] = [
  ['a wrong identity number', { idNumber: '11010519491231003X' }, { question: 'idNumber', code: 'id-check' }],
  ['health without its consent', { health: 'well' }, { question: 'health', code: 'off-route' }],
  ['a question that is none', { bank: '622' }, { question: 'bank', code: 'unknown-question' }],
  ['a name with digits', { personName: '王2' }, { question: 'personName', code: 'name-digits' }],
  ['a name with a face', { personName: '王😀' }, { question: 'personName', code: 'name-pictures' }],
];

test.each(refused)('the server refuses what the form refuses: %s', async (_name, answers, error) => {
  const { status, body } = await send(answers);
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'answers-rejected', errors: [error] });
});

test.each([0, -1, 6, 99])('form version %s, which is not known, gets a clear answer', async (formVersion) => {
  const { status, body } = await sendApplication(server, {}, { more: { formVersion } });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    code: 'form-version',
    errors: [{ question: 'formVersion', code: 'unknown' }],
  });
});

const aConsent = { id: 'meansCheck', answer: 'later', ...consent };
const strange: [name: string, more: object, error: object][] = [
  ['a field that is none', { scheme: 'medical' }, { question: 'scheme', code: 'unknown-field' }],
  [
    'one inside a consent',
    { consents: [{ ...aConsent, who: 'me' }] },
    { question: 'consents.0.who', code: 'unknown-field' },
  ],
  ['no consent', { consent: undefined }, { question: 'consent', code: 'missing' }],
  ['a version in words', { formVersion: '2' }, { question: 'formVersion', code: 'malformed' }],
  ['half a version', { formVersion: 1.5 }, { question: 'formVersion', code: 'malformed' }],
];

test.each(strange)('%s is refused by its name', async (_name, more, error) => {
  const { status, body } = await sendApplication(server, {}, { more });
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'fields-rejected', errors: [error] });
});

test('a key that brought another application, or a report, is refused; nothing more is stored', async () => {
  const key = newKey();
  await sendApplication(server, {}, { key, device: 'me' });
  const reused = { status: 409, body: { code: 'idempotency-key-reused' } };
  expect(await sendApplication(server, { address: '山上' }, { key, device: 'me' })).toMatchObject(reused);

  const headers = { ...(await server.signIn('me')), ...key };
  expect(await server.call('sendNeighbourReport', { headers, body: aReport() })).toMatchObject(reused);
  // The very same body, at the other address.
  const body = { formVersion: 4, answers: shortest, consent };
  expect(await server.call('sendNeighbourReport', { headers, body })).toMatchObject(reused);
  expect((await officeSays(server, 'list')).split('\n')).toHaveLength(1);
});

test('an urgent application is taken, however many came before; another waits', async () => {
  const device = 'busy';
  for (let count = 0; count < 30; count += 1) await sendApplication(server, {}, { device });
  const urgent = { urgent: 'yes', event: 'no-food', eventPlace: '家里', needNow: '' };
  expect(await sendApplication(server, {}, { device })).toMatchObject({
    status: 429,
    body: { code: 'too-many-reports' },
  });
  expect((await sendApplication(server, urgent, { device })).status).toBe(201);
});

test('a second application for one person is flagged for the office and looks the same to its sender', async () => {
  const idNumber = '11010519491231002X';
  const first = await send({ idNumber });
  const second = await send({ idNumber });
  expect(Object.keys(second.body).sort()).toEqual(Object.keys(first.body).sort());

  const list = await officeCommand(server.backend, 'office:test', ['list']);
  expect(list.lines.filter((line) => line.includes('30 天内同一人'))).toHaveLength(1);

  server.later(31 * 24 * 3600_000);
  await send({ idNumber });
  const later = await officeCommand(server.backend, 'office:test', ['list']);
  expect(later.lines.filter((line) => line.includes('30 天内同一人'))).toHaveLength(1);
});

test('another phone sees nothing of it in its own list', async () => {
  await send({}, newKey(), 'one-off');
  const owner = await server.signIn('owner');
  expect((await server.call('listCases', { headers: owner })).body).toMatchObject({ cases: [] });
});

test('the office reads every answer in words, and prints a page', async () => {
  const { body } = await send({ wages: '1200', pension: 'unknown', support: '', personName: '王<婆婆' });
  const receipt = String(body.receipt);
  const shown = await officeCommand(server.backend, 'office:test', ['show', receipt]);
  expect(shown.lines).toEqual(
    expect.arrayContaining(['上班、打工，一个月：1200 元', '养老金，一个月：不知道']),
  );

  const printed = await officeCommand(server.backend, 'office:test', ['print', receipt]);
  expect(printed.lines.join('\n')).toContain('王&lt;婆婆');
});

test('an application of the version before is taken as the version of today means it', async () => {
  const members = [
    {
      id: 'm',
      memberName: '李小红',
      relation: 'child',
      memberIdNumber: 'unknown',
      together: 'yes',
      memberIncome: 'unknown',
      agrees: 'here',
    },
  ];
  const { status, body } = await send({ members, supporters: [], youngChild: 'no' });
  expect(status).toBe(201);
  const shown = await officeCommand(server.backend, 'office:test', ['show', String(body.receipt)]);
  expect(shown.lines.join('\n')).toMatch(/姓名：李小红/);
});

test('a consent that the version before asked, and this one does not, is kept and refuses nothing', async () => {
  // Nobody under 14 is named, so version 2 has no question for a guardian.
  const answers = { members: [], supporters: [], youngChild: 'yes', guardian: 'agree' };
  const consents = [{ id: 'guardian', answer: 'agree', ...consent }];
  const sent = await sendApplication(server, answers, { more: { formVersion: 1, consents } });
  expect(sent).toMatchObject({ status: 201 });
  const more = { formVersion: assistanceApplication.version, answers: anApplicationOfToday(), consents };
  const today = await sendApplication(server, {}, { more });
  expect(today.body.errors).toEqual([{ question: 'guardian', code: 'consent-differs' }]);
});

test('one consent recorded twice is refused', async () => {
  const { status, body } = await sendApplication(server, {}, { more: { consents: [aConsent, aConsent] } });
  expect(status).toBe(422);
  expect(body.errors).toEqual([{ question: 'meansCheck', code: 'twice' }]);
});

test('papers of the version before come with all their photos, an agreement among 别的材料', async () => {
  const headers = await server.signIn('old');
  const photos = await Promise.all(
    ['i', 'm', 'a'].map(async () => {
      const sent = await server.call('sendAttachment', {
        headers: { ...headers, ...newKey() },
        body: photoForm(await aPhoto()),
      });
      return String(sent.body.attachment);
    }),
  );
  const [identity = '', bills = '', agreement = ''] = photos;
  const body = anApplication({
    papersConsent: 'agree',
    identityState: 'photo',
    identityPhotos: [identity],
    diagnosisState: 'none',
    'medical-billsState': 'photo',
    'medical-billsPhotos': [bills],
    'school-billsState': 'later',
    accidentState: 'cannot',
    agreementState: 'photo',
    agreementPhotos: [agreement],
  });
  const { status } = await server.call('sendApplication', { headers: { ...headers, ...newKey() }, body });
  expect(status).toBe(201);
  const bound = await server.backend.database.selectFrom('attachments').select(['id', 'case_id']).execute();
  expect(bound.filter(({ case_id }) => case_id !== null).map(({ id }) => id)).toEqual(
    expect.arrayContaining(photos),
  );
});

test('a recorded consent that says something else than the answers is refused', async () => {
  const headers = { ...(await server.signIn()), ...newKey() };
  const consents = [{ id: 'meansCheck', answer: 'agree', ...consent }];
  const { status, body } = await server.call('sendApplication', {
    headers,
    body: { ...anApplication(), consents },
  });
  expect(status).toBe(422);
  expect(body).toMatchObject({ errors: [{ question: 'meansCheck', code: 'consent-differs' }] });
});

test('the report that led to an application is shown to the office, and to nobody else', async () => {
  const report = await server.call('sendNeighbourReport', {
    headers: { ...(await server.signIn('neighbour')), ...newKey() },
    body: aReport(),
  });
  const told = { troubles: ['illness'], wishes: ['not-sure'], receiving: 'none' };
  const linked = await send({ ...told, reportNumber: String(report.body.receipt) });
  const stranger = await send({ ...told, reportNumber: receiptFrom('99999999999') });
  expect(stranger.status).toBe(linked.status);
  expect(Object.keys(stranger.body).sort()).toEqual(Object.keys(linked.body).sort());

  const shown = async (receipt: unknown) =>
    (await officeCommand(server.backend, 'office:test', ['show', String(receipt)])).lines.join('\n');
  expect(await shown(linked.body.receipt)).toContain('来自这件反映');
  expect(await shown(stranger.body.receipt)).not.toContain('来自这件反映');
});
