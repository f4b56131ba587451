import type { Http, HttpAnswer } from '@/services/ports';
import { aServer, type TestServer } from '../server/a-server';
import { registerEnd } from '../server/ending';
import { aPhoto, photoForm } from '../server/photos';
import { aFaultyLine, type FaultyLine } from './office';
import { settle } from './phone';
import { aWorld, openProgram, type Program, type World } from './program';

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
  const rest = async () => {
    await settle();
    for (; busy > 0; await settle()) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  registerEnd(rest);
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
    rest,
  };
}

async function answerOf(response: Response): Promise<HttpAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  return { kind: 'answer', status: response.status, headers: Object.fromEntries(response.headers), body };
}

let photoBytes: Promise<Buffer> | undefined;

/** A phone on a line to a real server, both of one test. */
export async function aPhoneAndServer() {
  photoBytes ??= aPhoto();
  const server = await aServer();
  const line = aServerLine(server, await photoBytes);
  return { server, line, world: aWorld(line) };
}

/** Opens the program on such a phone, and lets it come as far as it does by itself. */
export async function openStarted(world: World, line: ServerLine): Promise<Program> {
  const program = openProgram(world);
  void program.start();
  await line.rest();
  return program;
}
