import http from 'node:http';
import https from 'node:https';
import { Failed } from '../api';

export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly header: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly statusCode: number;
  /** Names as the server wrote them, like an Android phone. */
  readonly header: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One request over a connection of its own, so that a test's server can close at once. */
export function send({ method, url, header, body }: Outgoing, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { request } = url.startsWith('https:') ? https : http;
    const headers = { ...header, ...(body.length > 0 ? { 'content-length': String(body.length) } : {}) };
    const outgoing = request(url, { method, headers, agent: false, signal }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', () => reject(broken('ERR_CONNECTION_RESET')));
      incoming.on('end', () =>
        resolve({
          statusCode: incoming.statusCode ?? 0,
          header: named(incoming.rawHeaders),
          body: Buffer.concat(parts),
        }),
      );
    });
    outgoing.on('error', ({ code }: NodeJS.ErrnoException) =>
      reject(broken(code === 'ECONNREFUSED' ? 'ERR_CONNECTION_REFUSED' : 'ERR_CONNECTION_RESET')),
    );
    outgoing.end(body);
  });
}

const broken = (error: string) =>
  new Failed(`errcode:-102 cronet_error_code:-102 error_msg:net::${error}`, 600_001);

function named(raw: readonly string[]): Record<string, string> {
  const header: Record<string, string> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) header[raw[index] ?? ''] = raw[index + 1] ?? '';
  return header;
}
