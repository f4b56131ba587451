import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPhone, type Phone, type PhoneOptions } from './harness/phone';
import { removeBuild, soundApp, writeSmallBuild } from './support/small-build';

/** A page that hands wx to the test and shows what it is told. */
const open =
  'Page({ data: { root: {} }, eh: function (event) { wx.heard = event; }, onLoad: function (o) { wx.page = this; wx.options = o; } });';
const template =
  '<view class="box_x1Yz" aria-label="{{root.label}}" bindtap="eh" data-sid="a" id="a"><text>{{root.words}}</text>' +
  '<input aria-label="名字" maxlength="{{4}}" bindinput="eh" data-sid="b" id="b" value="{{root.value}}"/>' +
  '<canvas wx:if="{{root.pad}}" type="2d" id="pad" bindtouchstart="eh" bindtouchmove="eh" bindtouchend="eh"/></view>';

let folder: string;
let server: Server;
const phones: Phone[] = [];

beforeAll(async () => {
  folder = writeSmallBuild({
    'app.json': JSON.stringify({ ...soundApp, pages: ['pages/home/index', 'pages/home/second'] }),
    'pages/home/index.js': open,
    'pages/home/index.wxml': template,
    'pages/home/second.js': open,
    'pages/home/second.json': '{}',
    'pages/home/second.wxml': template,
  });
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      response.statusCode = request.url === '/missing' ? 404 : 200;
      response.setHeader('X-Request-Id', 'r1');
      if (request.url !== '/never')
        response.end(JSON.stringify({ method: request.method, type: request.headers['content-type'], body }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  for (const phone of phones.splice(0)) phone.kill();
});
afterAll(async () => {
  removeBuild(folder);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

type Wx = Record<string, (options: object, more?: unknown) => unknown> & {
  heard?: unknown;
  options?: unknown;
};

async function aPhone(options: Partial<PhoneOptions> = {}): Promise<{ phone: Phone; wx: Wx; ask: Ask }> {
  const { port } = server.address() as AddressInfo;
  const phone = await createPhone({ dist: folder, server: `http://127.0.0.1:${port}`, ...options });
  phones.push(phone);
  const wx = phone.wx as Wx;
  return { phone, wx, ask: (name, given = {}) => answer(wx, name, given) };
}

/** How wx answers: what success hears, or what fail hears. */
type Ask = (name: string, options?: object) => Promise<Record<string, unknown>>;
function answer(wx: Wx, name: string, options: object): Promise<Record<string, unknown>> {
  return new Promise((resolve) => {
    wx[name]?.({ ...options, success: resolve, fail: resolve });
  });
}

test('shows what setData brings, made by the template, and measures it', async () => {
  const { phone, wx } = await aPhone();
  phone.page().setData({ 'root.words': '你好', 'root.label': '盒子' });

  expect(phone.text()).toBe('你好');
  expect(phone.get({ label: '盒子', className: 'box' }).tag).toBe('view');
  expect(phone.setDataLog).toEqual([
    {
      page: 'pages/home/index',
      bytes: 45,
      paths: ['root.words', 'root.label'],
      visible: true,
      at: expect.any(Number),
    },
  ]);
  await phone.tap('你好');
  expect(wx.heard).toMatchObject({ type: 'tap', currentTarget: { dataset: { sid: 'a' } } });
  await phone.type('名字', '欧阳娜娜小姐');
  expect(wx.heard).toMatchObject({ type: 'input', detail: { value: '欧阳娜娜' } });
});

test('encrypted keys are found only with encrypt, and stay after a kill', async () => {
  const { phone, ask } = await aPhone();
  await ask('setStorage', { key: 'draft', data: { a: 1 }, encrypt: true });

  const { ask: again } = await aPhone(phone.kill());
  expect(await again('getStorage', { key: 'draft', encrypt: true })).toEqual({
    data: { a: 1 },
    errMsg: 'getStorage:ok',
  });
  expect(await again('getStorage', { key: 'draft' })).toEqual({ errMsg: 'getStorage:fail data not found' });
});

test('a key holds 1 MB, an encrypted one 0.7 MB', async () => {
  const { ask } = await aPhone();
  const data = 'x'.repeat(800 * 1024);

  expect(await ask('setStorage', { key: 'k', data })).toMatchObject({ errMsg: 'setStorage:ok' });
  expect(await ask('setStorage', { key: 'k', data, encrypt: true })).toMatchObject({
    errMsg: expect.stringContaining('limit'),
  });
});

test('temporary files die with the program, kept ones do not', async () => {
  const { phone, ask, wx } = await aPhone({ hands: { photos: [[{ bytes: Uint8Array.of(1, 2) }]] } });
  const { tempFiles } = await ask('chooseMedia', { count: 1 });
  const [{ tempFilePath } = { tempFilePath: '' }] = tempFiles as { tempFilePath: string }[];
  const disk = wx.getFileSystemManager?.({}) as Wx;
  await answer(disk, 'mkdir', { dirPath: 'wxfile://usr/photos', recursive: true });
  const copy = { srcPath: tempFilePath, destPath: 'wxfile://usr/photos/1.jpg' };
  expect(await answer(disk, 'copyFile', copy)).toEqual({ errMsg: 'copyFile:ok' });

  const { wx: later } = await aPhone(phone.kill());
  const after = later.getFileSystemManager?.({}) as Wx;
  expect(await answer(after, 'access', { path: 'wxfile://usr/photos/1.jpg' })).toEqual({
    errMsg: 'access:ok',
  });
  expect(await answer(after, 'access', { path: tempFilePath })).toMatchObject({ errno: 1300002 });
});

test('any status is a success; offline, a time-out and a lost answer are not', async () => {
  const { phone, ask } = await aPhone();
  const url = 'https://gov.example';

  const body = { method: 'POST', type: 'application/json', body: '{"a":1}' };
  expect(await ask('request', { url: `${url}/missing`, method: 'POST', data: { a: 1 } })).toMatchObject({
    statusCode: 404,
    data: body,
  });
  expect(await ask('request', { url, method: 'PATCH' })).toMatchObject({
    errMsg: expect.stringContaining('invalid method'),
  });

  const slow = ask('request', { url: `${url}/never`, timeout: 15_000 });
  await phone.advance(15_000);
  expect(await slow).toEqual({ errMsg: 'request:fail timeout', errno: 5 });

  phone.line.fate = () => 'lose-answer';
  expect(await ask('request', { url })).toMatchObject({ errno: 600_001 });
  await phone.goOffline();
  expect(await ask('request', { url })).toMatchObject({
    errMsg: expect.stringContaining('INTERNET_DISCONNECTED'),
  });
  expect(phone.line.requests).toHaveLength(3);
});

test.each([
  ['undeclared', 112],
  ['refuses', 104],
  ['agrees', undefined],
] as const)('when the privacy agreement says %s, photos fail with %s', async (privacy, errno) => {
  const { phone, ask } = await aPhone({ hands: { privacy } });
  phone.hands.photos.push([]);

  expect((await ask('chooseMedia', { count: 1 })).errno).toBe(errno);
});

test('a permission once denied stays so until the settings are opened', async () => {
  const { phone, ask } = await aPhone({ hands: { permission: 'denies', switchesOn: ['writePhotosAlbum'] } });
  const filePath = phone.files.writeTemporary(Uint8Array.of(1), 'png');

  expect(await ask('saveImageToPhotosAlbum', { filePath })).toMatchObject({
    errMsg: 'saveImageToPhotosAlbum:fail auth deny',
  });
  await ask('openSetting');
  expect(await ask('saveImageToPhotosAlbum', { filePath })).toMatchObject({
    errMsg: 'saveImageToPhotosAlbum:ok',
  });
  expect(phone.album).toHaveLength(1);
});

test('ten pages and not one more; values of the address arrive undecoded', async () => {
  const { phone, ask, wx } = await aPhone();
  for (let page = 2; page <= 10; page += 1) await ask('navigateTo', { url: './second?name=%E6%9D%91' });

  expect(wx.options).toEqual({ name: '%E6%9D%91' });
  expect(await ask('navigateTo', { url: '/pages/home/index' })).toMatchObject({
    errMsg: expect.stringContaining('webview count limit'),
  });
  await phone.back();
  expect(phone.pages).toHaveLength(9);
  expect(await ask('redirectTo', { url: '/pages/nowhere' })).toMatchObject({
    errMsg: expect.stringContaining('is not found'),
  });
});

/** What a canvas's id leads to, asked at this moment. */
function found(wx: Wx): Promise<unknown> {
  const query = wx.createSelectorQuery?.({}) as {
    select(id: string): { fields(wish: object): { exec(heard: (answers: unknown[]) => void): void } };
  };
  return new Promise((resolve) => {
    query
      .select('#pad')
      .fields({ node: true, size: true })
      .exec(([answer]) => resolve(answer));
  });
}

test('a canvas is found once it stands on the page, and stays the same; a finger is told from its corner', async () => {
  const { phone, wx } = await aPhone();
  const before = found(wx);
  phone.page().setData({ 'root.pad': true });
  expect(await before).toBeNull();
  const first = (await found(wx)) as { node: object };
  expect(first).toMatchObject({ width: 343, height: 220 });
  expect(((await found(wx)) as { node: object }).node).toBe(first.node);

  await phone.draw({ tag: 'canvas' }, [[{ x: 3, y: 4 }]]);
  expect(wx.heard).toMatchObject({ type: 'touchend', touches: [], changedTouches: [{ x: 3, y: 4 }] });
});

test('what is not faked says so instead of succeeding', async () => {
  const { phone, wx } = await aPhone();

  expect(() => wx.startBeaconDiscovery?.({})).toThrow('wx.startBeaconDiscovery is not faked');
  expect(phone.errors).toHaveLength(1);
});

test('a killed phone hears nothing any more', async () => {
  const { phone, wx } = await aPhone();
  const heard = jest.fn();
  wx.getNetworkType?.({ success: heard });
  phone.kill();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(heard).not.toHaveBeenCalled();
});
