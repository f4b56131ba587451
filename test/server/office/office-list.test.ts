import { inColumns } from '../../../server/src/cli/columns';
import { aReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { aMember, officeSays, sendApplication } from '../../support/server/an-application';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
beforeEach(async () => {
  server = await aServer({ REGION: 'test/fixtures/regions/xinghe' });
});

/** The cells of the case that came last: where nothing sets a day, the oldest stands first. */
async function marks(): Promise<readonly string[]> {
  const line = (await officeSays(server, 'list')).split('\n').at(-1) ?? '';
  return line.split(/ {2,}/);
}

const complete = {
  troubles: ['other'],
  wishes: ['living'],
  receiving: 'none',
  reportNumber: '',
  papersConsent: 'agree',
  identityPhotos: [],
  identityState: 'cannot',
  otherPhotos: [],
  meansCheck: 'agree',
};
const members = [aMember({ memberName: '李小红', agrees: 'later' })];

const marked: [mark: string, answers: object][] = [
  ['急难', { urgent: 'yes', event: 'no-food', eventPlace: '家里', needNow: '' }],
  ['户籍在外', { hukou: 'elsewhere', 'residence-permitPhotos': [], 'residence-permitState': 'none' }],
  ['后补 1', { identityState: 'later' }],
  [
    '后补 2',
    { troubles: ['schooling'], identityState: '', 'school-billsPhotos': [], 'school-billsState': '' },
  ],
  ['等同意 1', { meansCheck: 'later' }],
  ['等同意 2', { meansCheck: 'later', members }],
  ['借用手机', { phoneUse: 'once' }],
];

test('an application with nothing to say of it has no mark but 演练', async () => {
  await sendApplication(server, complete);
  expect((await marks()).slice(5)).toEqual(['演练']);
});

test.each(marked)('%s', async (mark, answers) => {
  const { status } = await sendApplication(server, { ...complete, ...answers });
  expect(status).toBe(201);
  expect(await marks()).toContain(mark);
});

test('a hukou not known of is not called elsewhere, a supporter waits for nothing', async () => {
  const supporters = [
    { id: 's', supporterName: '李远方', supporterRelation: 'child', supporterPhone: '', canSupport: 'no' },
  ];
  await sendApplication(server, { ...complete, hukou: 'unknown', wishes: ['extreme-poverty'], supporters });
  expect((await marks()).slice(5)).toEqual(['演练']);
});

test('a likely duplicate names the first', async () => {
  const idNumber = '11010519491231002X';
  const first = await sendApplication(server, { ...complete, idNumber });
  server.later(1000);
  await sendApplication(server, { ...complete, idNumber });
  const shown = String(first.body.receipt).replace(/(\d{4})(?=\d)/g, '$1 ');
  expect(await marks()).toContain(`30 天内同一人：${shown}`);
});

test('a paper that came is waited for no more', async () => {
  const me = await server.signIn('me');
  const sent = await sendApplication(server, { ...complete, identityState: 'later' }, { device: 'me' });
  expect(await marks()).toContain('后补 1');
  const headers = { ...me, ...newKey() };
  const photo = await server.call('sendAttachment', { headers, body: photoForm(await aPhoto()) });
  await server.call(
    'addPapers',
    {
      headers: { ...me, ...newKey() },
      body: {
        formVersion: 1,
        answers: { paper: 'identity', photos: [photo.body.attachment] },
        consent: { version: '1', hash: 'c0'.repeat(32) },
      },
    },
    `/v1/cases/${sent.body.receipt}/attachments`,
  );
  expect((await marks()).slice(5)).toEqual(['演练', '照片 1 张']);
});

test('what was erased asks for nothing', async () => {
  const sent = await sendApplication(server, { hukou: 'elsewhere' });
  await officeSays(server, 'erase', String(sent.body.receipt));
  expect((await marks()).slice(5)).toEqual(['演练']);
});

test('the list tells nothing else of what is sealed, and is no reading', async () => {
  await sendApplication(server, { story: '屋顶塌了' });
  expect(await officeSays(server, 'list')).not.toMatch(/王婆婆|水井|13900001111|屋顶/);
  const audit = await server.backend.database.selectFrom('audit').select('action').execute();
  expect(audit.map(({ action }) => action)).toEqual(['case-received']);
});

test('columns stand below each other, whatever is wide in them', async () => {
  await sendApplication(server, { village: 'heping' });
  await sendApplication(server, { hukou: 'elsewhere' });
  const headers = { ...(await server.signIn()), ...newKey() };
  await server.call('sendNeighbourReport', { headers, body: aReport({ village: 'other', danger: 'yes' }) });

  const lines = (await officeSays(server, 'list')).split('\n');
  const widths = lines.map((line) => width(line.slice(0, /救助申请|帮人反映/.exec(line)?.index)));
  expect(new Set(widths).size).toBe(1);
  expect(
    inColumns([
      ['（a', '1'],
      ['𠮷野家', '2'],
      ['abcdefg', ''],
    ]),
  ).toEqual(['（a      1', '𠮷野家   2', 'abcdefg']);
});

/** As a terminal draws it. */
function width(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[^\p{ASCII}]/u.test(one) ? 2 : 1), 0);
}

test('the usage explains every mark', async () => {
  const said = await officeSays(server);
  for (const mark of ['急难', '户籍在外', '后补', '等同意', '撤回', '借用手机', '30 天内同一人']) {
    expect(said).toContain(mark);
  }
});
