import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { aListeningServer, rawRequest } from '../../support/server/a-listening-server';
import { openSession } from '../../support/server/a-process';

let server: Awaited<ReturnType<typeof aListeningServer>>;
let Authorization: string;
beforeAll(async () => {
  server = await aListeningServer();
  ({ Authorization = '' } = await openSession(server.url, 'ab'.repeat(32)));
});

const mebibyte = Buffer.alloc(1024 * 1024, 120);

/** Pieces of 1 MiB with pauses between, as a phone on a slow line sends them. */
async function send(socket: Socket, count: number, framed: (piece: Buffer) => Buffer = (piece) => piece) {
  for (let sent = 0; sent < count && !socket.destroyed; sent += 1) {
    await new Promise<unknown>((resolve) => socket.write(framed(mebibyte), resolve));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const chunk = (piece: Buffer) =>
  Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);

interface Kind {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly code: string;
}

const photo = { 'Content-Type': 'multipart/form-data; boundary=x', 'Idempotency-Key': randomUUID() };
const json = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
const kinds: [name: string, kind: () => Kind][] = [
  [
    'a photo',
    () => ({ path: '/v1/attachments', headers: { Authorization, ...photo }, code: 'body-too-large' }),
  ],
  ['a photo without a session', () => ({ path: '/v1/attachments', headers: photo, code: 'signed-out' })],
  [
    'a report',
    () => ({ path: '/v1/neighbour-reports', headers: { Authorization, ...json }, code: 'body-too-large' }),
  ],
  [
    'an application',
    () => ({ path: '/v1/applications', headers: { Authorization, ...json }, code: 'body-too-large' }),
  ],
  ['opening a session', () => ({ path: '/v1/sessions', headers: json, code: 'body-too-large' })],
  ['looking a case up', () => ({ path: '/v1/cases/lookup', headers: json, code: 'body-too-large' })],
  [
    'another kind of content',
    () => ({ path: '/v1/sessions', headers: { 'Content-Type': 'text/plain' }, code: 'content-type' }),
  ],
  ['an address that is none', () => ({ path: '/v1/nothing', headers: json, code: 'not-found' })],
  ['an address that is only read', () => ({ path: '/v1/health', headers: json, code: 'method-not-allowed' })],
];

type Sending = (path: string, headers: Record<string, string>) => (socket: Socket) => Promise<void>;

const ofKnownSize: Sending = (path, headers) => async (socket) => {
  socket.write(head(path, { ...headers, 'Content-Length': String(20 * mebibyte.length) }));
  await send(socket, 20);
};

const inChunks: Sending = (path, headers) => async (socket) => {
  socket.write(head(path, { ...headers, 'Transfer-Encoding': 'chunked' }));
  await send(socket, 20, chunk);
  socket.write('0\r\n\r\n');
};

test.each([
  ['20 MB', ofKnownSize],
  ['20 MB in chunks that tell no size', inChunks],
])('whoever sends %s slowly, whatever it is, gets the answer whole', async (_name, sending) => {
  const answers = await Promise.all(
    kinds.map(async ([name, kind]) => {
      const { path, headers } = kind();
      return [name, await rawRequest(server.port, sending(path, headers))] as const;
    }),
  );

  for (const [name, kind] of kinds) {
    expect([name, Object.fromEntries(answers)[name]]).toEqual([
      name,
      { text: expect.stringContaining(`"code":"${kind().code}"`) },
    ]);
  }
});

test('what is larger than anybody needs is answered at once, and not read on', async () => {
  const began = Date.now();
  const answer = await rawRequest(server.port, async (socket) => {
    socket.write(head('/v1/attachments', { Authorization, ...photo, 'Content-Length': String(2 ** 31) }));
    await send(socket, 1);
  });

  expect(answer.text).toContain('"code":"body-too-large"');
  expect(Date.now() - began).toBeLessThan(2000);
});

function head(path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
