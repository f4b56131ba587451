import type { Http, HttpAnswer } from '@/services/ports';
import type { TestServer } from '../server/a-server';
import { photoForm } from '../server/photos';
import { aFaultyLine, type FaultyLine } from './office';
import { settle } from './phone';

export interface ServerLine extends Http, FaultyLine {
  /** How often each photo's bytes came to the server. */
  readonly uploads: ReadonlyMap<string, number>;
  /** Waits until nothing is on the line and nobody goes on with what came. */
  rest(): Promise<void>;
}

/** A line to the real server, that fails as planned; every photo of the phone has the same bytes. */
export function aServerLine({ app }: TestServer, photoBytes: Buffer): ServerLine {
  const line = aFaultyLine();
  const uploads = new Map<string, number>();
  let busy = 0;
  const ask = async (url: string, request: RequestInit): Promise<HttpAnswer> => {
    busy += 1;
    try {
      return await answerOf(await app.request(pathOf(url), request));
    } finally {
      busy -= 1;
    }
  };
  const pathOf = (url: string) => new URL(url, 'http://office').pathname;
  return {
    ...line,
    uploads,
    send: async ({ method, url, headers, body }) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const request = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...json };
      return line.through(pathOf(url), () => ask(url, request));
    },
    upload: async (url, headers, photo) =>
      line.through(pathOf(url), () => {
        uploads.set(photo, (uploads.get(photo) ?? 0) + 1);
        const request = { method: 'POST', headers: { ...headers }, body: photoForm(photoBytes) };
        return ask(url, request);
      }),
    async rest() {
      await settle();
      for (; busy > 0; await settle()) await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  return { kind: 'answer', status: response.status, headers: Object.fromEntries(response.headers), body };
}
