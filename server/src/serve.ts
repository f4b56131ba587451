import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app';
import { type Backend, openBackend, type Played } from './backend';
import { keepHouseHourly } from './housekeeping';
import { errorLine } from './log';
import type { Settings } from './settings';

export interface Server {
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  readonly backend: Backend;
  /** Takes no new requests, finishes the running ones, closes the database. */
  stop(): Promise<void>;
}

/** How long running requests may take once the server stops. */
const patienceMs = 8000;

/**
 * Opens the data folder and listens.
 *
 * @throws {BadSetting} when a setting cannot be used
 * @throws {Error} when the port is taken
 */
export async function serve(settings: Settings, played: Played = {}): Promise<Server> {
  const backend = await openBackend(settings, played);
  const { log } = backend;
  const server = createAdaptorServer({ fetch: createApp(backend).fetch });
  const port = await listen(server, settings);
  const stopKeeping = keepHouseHourly(backend, (error) =>
    log({ event: 'housekeeping-failed', ...errorLine(error) }),
  );
  const url = `http://${settings.host}:${port}`;
  log({ event: 'listening', url, mode: settings.mode });
  return {
    url,
    backend,
    async stop() {
      stopKeeping();
      await close(server);
      await backend.database.destroy();
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
