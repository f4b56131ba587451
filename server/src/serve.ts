import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app';
import { type Backend, type Overrides, openBackend } from './backend';
import { keepHouseHourly } from './housekeeping/house-process';
import { answerMalformed } from './http/body/malformed';
import { errorLine } from './log';
import type { Settings } from './settings';
import { checkDatabaseDaily } from './store/check-database';
import { lockFolder } from './store/folder-lock';
import { sendNoticesMinutely } from './way/notices/sending/send-notices';

export interface Server {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  readonly backend: Backend;
  /** Takes no new requests, finishes the running ones, closes the database. */
  stop(): Promise<void>;
}

/** Five megabytes, the largest photo, over half of the weakest line of ours (10 KB/s), and some. */
const requestTimeoutMs = 10 * 60_000;

/** How long running requests may take once the server stops. */
const patienceMs = 8000;

/**
 * Opens the data folder and listens.
 *
 * @param houseProgram the program, run once more every hour to keep house; none where a test keeps house itself
 * @throws {BadSetting} when a setting cannot be used
 * @throws {Error} when the port is taken
 */
export async function serve(
  settings: Settings,
  overrides: Overrides = {},
  houseProgram?: string,
): Promise<Server> {
  const release = lockFolder(settings.dataFolder);
  const backend = await openBackend(settings, overrides).catch((error: unknown) => {
    release();
    throw error;
  });
  const { log } = backend;
  const server = createAdaptorServer({
    fetch: createApp(settings, backend).fetch,
    serverOptions: { requestTimeout: requestTimeoutMs },
  });
  server.on('clientError', answerMalformed);
  const port = await listen(server, settings);
  const stopKeeping = houseProgram === undefined ? undefined : keepHouseHourly(houseProgram, backend);
  const stopSending = sendNoticesMinutely(backend, (error) =>
    log({ event: 'notices-failed', ...errorLine(error) }),
  );
  const stopChecking = checkDatabaseDaily(settings.dataFolder, backend);
  const url = `http://${settings.host}:${port}`;
  log({ event: 'listening', url, mode: settings.mode });
  return {
    url,
    backend,
    async stop() {
      stopChecking();
      await Promise.all([close(server), stopKeeping?.(), stopSending()]);
      await backend.database.destroy();
      release();
      log({ event: 'stopped' });
    },
  };
}

type NodeServer = ReturnType<typeof createAdaptorServer>;

function listen(server: NodeServer, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)); // a TCP server has one
  });
}

/** A connection that a browser keeps alive turns idle only once its request ends, so they are looked for again. */
function close(server: NodeServer): Promise<void> {
  const http = server as HttpServer; // made above without TLS or HTTP/2 options
  return new Promise((resolve) => {
    const idle = setInterval(() => http.closeIdleConnections(), 50);
    const giveUp = setTimeout(() => http.closeAllConnections(), patienceMs);
    http.close(() => {
      clearInterval(idle);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
