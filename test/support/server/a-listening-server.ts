import { connect, type Socket } from 'node:net';
import { serve } from '../../../server/src/serve';
import { parseSettings } from '../../../server/src/settings';
import { aDataFolder } from './a-process';
import { registerEnd } from './ending';

/** The real server on a free port of this process, for what only a connection shows. */
export async function aListeningServer(environment: Record<string, string> = {}) {
  const settings = parseSettings(
    { DATA_DIR: aDataFolder(), PORT: '0', TRUST_PROXY: '1', ...environment },
    process.cwd(),
  );
  const log: string[] = [];
  const server = await serve(settings, { log: (text) => log.push(text) });
  registerEnd(() => server.stop());
  return { ...server, log, port: Number(new URL(server.url).port) };
}

/** What a raw connection got when it ended, and whether it broke. */
export interface RawAnswer {
  readonly text: string;
  readonly broken?: string;
}

/** Writes a request by hand, as slowly as wanted, whatever the server thinks of it. */
export async function rawRequest(port: number, write: (socket: Socket) => Promise<void>): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  registerEnd(() => socket.destroy());
  let text = '';
  let broken: string | undefined;
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  socket.on('error', (error: Error & { code?: string }) => {
    broken = error.code ?? error.message;
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await write(socket);
  await Promise.race([closed, answered(socket, () => text)]);
  return { text, ...(broken !== undefined && { broken }) };
}

/** A whole answer lies there: head, and as many bytes as it says. Nothing more comes of a socket that is gone. */
async function answered(socket: Socket, text: () => string): Promise<void> {
  while (!socket.destroyed) {
    const [head = '', body] = text().split('\r\n\r\n');
    const [, length] = /content-length: (\d+)/i.exec(head) ?? [];
    if (body !== undefined && Buffer.byteLength(body) >= Number(length ?? 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
