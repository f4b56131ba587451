import { randomUUID } from 'node:crypto';
import {
  aDataFolder,
  buildOnce,
  openSession,
  type ServerProcess,
  startServer,
} from '../support/server/a-process';
import { aReport } from '../support/server/a-server';
import { readBeside } from '../support/server/read-beside';

const device = 'ab'.repeat(32);
const rounds = [1, 2, 3, 4, 5];

let bundle: ReturnType<typeof buildOnce>;
beforeAll(() => {
  bundle = buildOnce();
});

/** Urgent, because those are never refused for being many. */
const body = JSON.stringify(aReport({ danger: 'yes' }));

async function send(url: string, headers: Record<string, string>, key: string): Promise<string | undefined> {
  const sent = { method: 'POST', headers: { ...headers, 'Idempotency-Key': key }, body };
  const response = await fetch(`${url}/v1/neighbour-reports`, sent);
  const { receipt } = (await response.json()) as { receipt?: string };
  return receipt;
}

/** Sends one report after another until the server is gone; remembers what it acknowledged. */
async function load(
  url: string,
  headers: Record<string, string>,
  acknowledged: Map<string, string>,
): Promise<void> {
  for (;;) {
    const key = randomUUID();
    try {
      const receipt = await send(url, headers, key);
      if (receipt) acknowledged.set(key, receipt);
    } catch {
      return;
    }
  }
}

/** Kills the server in the middle of eight senders' work, once it has acknowledged so many. */
async function killUnderLoad(server: ServerProcess, after: number): Promise<Map<string, string>> {
  const headers = await openSession(server.url, device);
  const acknowledged = new Map<string, string>();
  const senders = Array.from({ length: 8 }, () => load(server.url, headers, acknowledged));
  while (acknowledged.size < after) await new Promise((resolve) => setTimeout(resolve, 1));
  await server.end('SIGKILL');
  await Promise.all(senders);
  return acknowledged;
}

function inDatabase(folder: string): Map<string, string> {
  expect(readBeside(folder, 'PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
  const rows = readBeside<{ readonly idempotency_key: string; readonly receipt: string }>(
    folder,
    'SELECT idempotency_key, receipt FROM cases',
  );
  return new Map(rows.map((row) => [row.idempotency_key, row.receipt]));
}

test('kill -9 in the middle of a load loses no acknowledged report, five times', async () => {
  const folder = aDataFolder();
  const all = new Map<string, string>();
  for (const round of rounds) {
    const acknowledged = await killUnderLoad(await startServer(bundle.folder, folder), round * 7);
    expect(acknowledged.size).toBeGreaterThanOrEqual(round * 7);
    for (const [key, receipt] of acknowledged) all.set(key, receipt);

    const kept = inDatabase(folder);
    const lost = [...all].filter(([key, receipt]) => kept.get(key) !== receipt);
    expect(lost).toEqual([]);
  }

  const server = await startServer(bundle.folder, folder);
  const headers = await openSession(server.url, device);
  const [[key, receipt] = ['', '']] = all;
  expect(await send(server.url, headers, key)).toBe(receipt);
  await server.end('SIGTERM');
}, 60_000);
