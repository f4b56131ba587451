import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { registerEnd } from './ending';

/** Somebody else's web server, played; ends with the test. */
export async function aWeb(
  answer: RequestListener,
): Promise<{ readonly url: string; readonly port: number }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  registerEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server has one
  return { url: `http://127.0.0.1:${port}`, port };
}
