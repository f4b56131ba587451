import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { aLongReport, aServer, newKey, type TestServer } from '../../support/server/a-server';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
let me: Record<string, string>;
beforeAll(async () => {
  server = await aServer();
  me = await server.signIn();
});

const upload = (body: FormData | string, headers: Record<string, string> = newKey()) =>
  server.call('sendAttachment', { headers: { ...me, ...headers }, body });

const report = (photos: readonly string[], headers = newKey(), sender = me) =>
  server.call('sendNeighbourReport', { headers: { ...sender, ...headers }, body: aLongReport({ photos }) });

test('a photo is drawn anew: no EXIF, no place, turned upright', async () => {
  const sent = await upload(photoForm(await aPhoto(64, 48)));

  expect(sent.status).toBe(201);
  const kept = readFileSync(server.backend.photos.pathOf(String(sent.body.attachment)));
  const facts = await sharp(kept).metadata();
  expect(facts).toMatchObject({ format: 'jpeg', width: 48, height: 64 });
  expect(facts.exif).toBeUndefined();
  expect(kept.includes('SecretCamera')).toBe(false);
  expect(sent.body.bytes).toBe(kept.length);
});

test.each(['png', 'webp'] as const)('a %s is kept as JPEG', async (format) => {
  const bytes = await sharp(await aPhoto())
    .toFormat(format)
    .toBuffer();
  const sent = await upload(photoForm(bytes));
  const kept = await sharp(server.backend.photos.pathOf(String(sent.body.attachment))).metadata();
  expect(kept.format).toBe('jpeg');
});

test('what is transparent stands on white, wholly or a little', async () => {
  const channels = 4;
  for (const [alpha, shade] of [
    [0, 255],
    [0.5, 128],
  ] as const) {
    const clear = await sharp({
      create: { width: 40, height: 40, channels, background: { r: 0, g: 0, b: 0, alpha } },
    })
      .png()
      .toBuffer();
    const sent = await upload(photoForm(clear));
    const kept = await sharp(server.backend.photos.pathOf(String(sent.body.attachment))).stats();
    expect(Math.round(Number(kept.channels[0]?.mean) / 10)).toBe(Math.round(shade / 10));
  }
});

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(200)]);
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 7)]);
const aPhotoAs = async (format: 'png' | 'webp') =>
  sharp(await aPhoto(400, 300))
    .toFormat(format)
    .toBuffer();
const half = (whole: Buffer) => whole.subarray(0, Math.floor(whole.length / 2));
const noisy = async () => {
  const whole = await aPhoto(800, 600);
  return Buffer.concat([whole.subarray(0, 20), Buffer.alloc(2000, 3), whole.subarray(-2)]);
};
const cut = async () => (await aPhoto(800, 600)).subarray(0, 700);
const tooLarge = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5 * 1024 * 1024)]);

const refused: [name: string, bytes: () => Promise<Buffer>, status: number, code: string][] = [
  ['HEIC', async () => heic, 422, 'photo-heic'],
  ['a renamed program', async () => exe, 422, 'photo-not-a-picture'],
  ['an empty file', async () => Buffer.alloc(0), 422, 'photo-not-a-picture'],
  [
    'an SVG with a script',
    async () => Buffer.from('<svg><script>1</script></svg>'),
    422,
    'photo-not-a-picture',
  ],
  ['half a JPEG', cut, 422, 'photo-cut-off'],
  ['half a PNG', async () => half(await aPhotoAs('png')), 422, 'photo-cut-off'],
  ['half a WebP', async () => half(await aPhotoAs('webp')), 422, 'photo-cut-off'],
  ['a whole JPEG with noise in it', noisy, 422, 'photo-not-a-picture'],
  ['15 pixels wide', () => aPhoto(600, 15), 422, 'photo-too-small'],
  ['a JPEG head and nothing else', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 422, 'photo-cut-off'],
  ['more than 40 megapixels', () => aPhoto(8000, 5001), 422, 'photo-too-many-pixels'],
  ['one byte over 5 MB', async () => tooLarge.subarray(0, 5 * 1024 * 1024 + 1), 413, 'photo-too-large'],
  ['20 MB', async () => Buffer.alloc(20 * 1024 * 1024), 413, 'body-too-large'],
];

test.each(refused)('%s is refused with a code', async (_name, bytes, status, code) => {
  const sent = await upload(photoForm(await bytes()));
  expect(sent).toMatchObject({ status, body: { code } });
});

test('other content types, no file, strange fields and two files are refused', async () => {
  const two = photoForm(await aPhoto());
  two.append('file', new Blob(['2']), 'b.jpg');
  const words = new FormData();
  words.append('file', 'words');

  expect(await upload('{}')).toMatchObject({ status: 415, body: { code: 'content-type' } });
  expect(
    await upload('xx', { ...newKey(), 'Content-Type': 'multipart/form-data; boundary=b' }),
  ).toMatchObject({
    status: 400,
    body: { code: 'malformed-multipart' },
  });
  expect((await upload(new FormData())).body.errors).toEqual([{ question: 'file', code: 'missing' }]);
  expect((await upload(words)).body.errors).toEqual([{ question: 'file', code: 'missing' }]);
  expect((await upload(two)).body.errors).toEqual([{ question: 'file', code: 'twice' }]);
  const strange = photoForm(await aPhoto(), 'a.jpg', 'picture');
  expect((await upload(strange)).body.errors).toEqual([{ question: 'picture', code: 'unknown-field' }]);
});

test('the same key and photo give the first answer again; another photo is refused', async () => {
  const key = newKey();
  const photo = await aPhoto();

  const tries = await Promise.all([1, 2, 3].map(() => upload(photoForm(photo), key)));
  const other = await upload(photoForm(await aPhoto(32, 32)), key);

  expect(new Set(tries.map(({ body }) => body.attachment)).size).toBe(1);
  expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
});

test('only the files that were answered for are on disk', async () => {
  const rows = await server.backend.database.selectFrom('attachments').select('id').execute();
  const files = await server.backend.photos.list();
  expect(files.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('a report takes up photos of its sender, once', async () => {
  const sent = await upload(photoForm(await aPhoto()));
  const photos = [String(sent.body.attachment)];
  const stranger = await server.signIn('stranger');
  const unknown = { status: 422, body: { errors: [{ question: 'photos', code: 'photo-unknown' }] } };

  expect(await report(photos, newKey(), stranger)).toMatchObject(unknown);
  expect(await report(photos)).toMatchObject({ status: 201 });
  expect(await report(photos)).toMatchObject(unknown);
});

test('no address serves a photo', async () => {
  const sent = await upload(photoForm(await aPhoto()));
  const id = String(sent.body.attachment);
  for (const path of [
    `/v1/attachments/${id}`,
    `/photos/${id.slice(0, 2)}/${id}.jpg`,
    `/.data/photos/${id}.jpg`,
  ]) {
    expect((await server.app.request(path)).status).toBe(404);
  }
});
