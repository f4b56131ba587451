import { connect, type Socket } from 'node:net';
import sharp from 'sharp';
import { createUploadPlaces } from '../../../server/src/files/upload-places';
import type { BodyWatch } from '../../../server/src/http/body/body';
import { RequestRefusal } from '../../../server/src/http/refusal';
import { aDataFolder, buildOnce, openSession, startServer } from '../../support/server/a-process';
import { newKey } from '../../support/server/a-server';
import { registerEnd } from '../../support/server/ending';

const seconds = 1000;

/** Places under a clock by hand, and uploads that come in as told. */
function somePlaces() {
  const clock = { at: 0 };
  const places = createUploadPlaces(() => clock.at);
  return {
    later: (ms: number) => {
      clock.at += ms;
    },
    begin(sender: string) {
      let watch: BodyWatch | undefined;
      let whole: (() => void) | undefined;
      let kept: (() => void) | undefined;
      const state = { is: 'reading' };
      const read = (given: BodyWatch) => {
        watch = given;
        return Promise.race([given.ended, new Promise<string>((done) => (whole = () => done('a photo')))]);
      };
      const keep = () => new Promise<string>((done) => (kept = () => done('kept')));
      places.admit(sender, read, keep).then(
        () => (state.is = 'kept'),
        (error: unknown) => (state.is = error instanceof RequestRefusal ? error.code : 'failed'),
      );
      return {
        state,
        arrived: (bytes: number) => watch?.arrived(bytes),
        whole: () => whole?.(),
        keep: () => kept?.(),
      };
    },
  };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));
const crowd = (some: ReturnType<typeof somePlaces>, sender: (at: number) => string, length = 32) =>
  Array.from({ length }, (_, at) => some.begin(sender(at)));
const statesOf = (uploads: readonly { readonly state: { readonly is: string } }[]) =>
  uploads.map(({ state }) => state.is);
const each = (at: number) => `address ${at}`;

test('the 33rd is told to come again while 32 others send as they should', async () => {
  const some = somePlaces();
  const uploads = crowd(some, each);
  some.later(6 * seconds);
  for (const { arrived } of uploads) arrived(20 * 6 * seconds);
  const late = some.begin('address 33');
  await tick();
  expect(late.state.is).toBe('busy');
  expect(new Set(statesOf(uploads))).toEqual(new Set(['reading']));

  uploads[0]?.whole();
  await tick();
  uploads[0]?.keep();
  await tick();
  const next = some.begin('address 33');
  await tick();
  expect(next.state.is).toBe('reading');
});

const paces: [name: string, ms: number, bytes: number, silent: number, gives: boolean][] = [
  ['one byte a second', 5 * seconds, 5, 0, true],
  ['8 KB/s less one byte', 5 * seconds, 39_999, 0, true],
  ['8 KB/s', 5 * seconds, 40_000, 0, false],
  ['a weak line of 20 KB/s', 60 * seconds, 1_200_000, 0, false],
  ['nothing yet, before the grace is over', 5 * seconds - 1, 0, 0, false],
  ['nothing at its end', 5 * seconds, 0, 0, true],
  ['fast, then silent for ten seconds', 5 * seconds, 4_000_000, 10 * seconds, false],
  ['fast, then silent for longer', 5 * seconds, 4_000_000, 10 * seconds + 1, true],
];

test.each(paces)('who wants a place when all send %s', async (_name, ms, bytes, silent, gives) => {
  const some = somePlaces();
  const uploads = crowd(some, each);
  some.later(ms);
  for (const { arrived } of uploads) if (bytes > 0) arrived(bytes);
  some.later(silent);
  const late = some.begin('address 33');
  await tick();
  expect(late.state.is).toBe(gives ? 'reading' : 'busy');
  expect(statesOf(uploads).filter((is) => is === 'busy')).toHaveLength(gives ? 1 : 0);
});

test('the slowest goes first, and one that is wholly read stays', async () => {
  const some = somePlaces();
  const uploads = crowd(some, each);
  some.later(5 * seconds);
  uploads.forEach(({ arrived }, at) => {
    arrived(at + 1);
  });
  uploads[0]?.whole();
  await tick();
  some.begin('address 33');
  await tick();
  expect(statesOf(uploads.slice(0, 3))).toEqual(['reading', 'busy', 'reading']);
});

const shares: [name: string, of: number, newcomer: string, enters: boolean][] = [
  ['an address that has all keeps out no other', 32, 'other', true],
  ['an address that has all gets no more', 32, 'address', false],
  ['a fair share is left alone', 1, 'other', false],
  ['one that has two makes room for who has none', 2, 'other', true],
  ['and not for who would then have as many', 2, 'other 5', false],
];

test.each(shares)('%s', async (_name, of, newcomer, enters) => {
  const some = somePlaces();
  const uploads = crowd(some, (at) => (at < of ? 'address' : `other ${at}`));
  const late = some.begin(newcomer);
  await tick();
  expect(late.state.is).toBe(enters ? 'reading' : 'busy');
  expect(statesOf(uploads).filter((is) => is === 'busy')).toHaveLength(enters ? 1 : 0);
});

/** A multipart body whose pieces are sent as `pace` tells: bytes each 100 ms. */
function sendAtPace(url: string, head: Record<string, string>, body: Buffer, pace: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  registerEnd(() => void socket.destroy());
  const lines = Object.entries({ Host: hostname, 'Content-Length': String(body.length), ...head });
  socket.write(
    `POST /v1/attachments HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  );
  let sent = 0;
  const timer = setInterval(() => {
    if (sent >= body.length || socket.destroyed) return clearInterval(timer);
    socket.write(body.subarray(sent, sent + pace));
    sent += pace;
  }, 100);
  registerEnd(() => clearInterval(timer));
  return statusOf(socket);
}

function statusOf(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    socket.once('data', (answer) => resolve(Number(answer.toString('latin1').slice(9, 12))));
    socket.once('error', () => resolve(0));
    socket.once('close', () => resolve(0));
  });
}

/** A photo of a phone's weight: noise does not get small. */
async function aHeavyPhoto(): Promise<Buffer> {
  const [width, height] = [300, 300];
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

test('32 senders of ten bytes a second keep out neither a weak line of 20 KB/s nor anybody else', async () => {
  const server = await startServer(buildOnce().folder, aDataFolder());
  const { Authorization = '' } = await openSession(server.url, 'ab'.repeat(32));
  const boundary = 'xxxxxxxxxxxx';
  const head = () => ({
    Authorization,
    ...newKey(),
    'Content-Type': `multipart/form-data; boundary=${boundary}`,
  });
  const open = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n`;
  const photo = await aHeavyPhoto();
  const body = Buffer.concat([
    Buffer.from(`${open}Content-Type: image/jpeg\r\n\r\n`),
    photo,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  expect(body.length).toBeGreaterThan(60_000);

  for (let at = 0; at < 32; at += 1) void sendAtPace(server.url, head(), body, 1);
  await new Promise((resolve) => setTimeout(resolve, 5500));
  const weak = sendAtPace(server.url, head(), body, 2000);
  const anybody = Array.from({ length: 4 }, () => sendAtPace(server.url, head(), body, 20_000));
  expect(await Promise.all([weak, ...anybody])).toEqual([201, 201, 201, 201, 201]);
}, 60_000);
