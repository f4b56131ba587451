import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process that was killed may still be writing its last page. */
const gone = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** Bundles the real server; it must lie inside the repository to find its packages. */
export function buildOnce(): { readonly folder: string } {
  const folder = join(process.cwd(), '.cache', `server-${process.pid}`);
  execFileSync(process.execPath, ['tools/build/server.mjs', folder]);
  registerEnd(() => rmSync(folder, gone));
  return { folder };
}

export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiuzhutong-'));
  registerEnd(() => rmSync(folder, gone));
  return folder;
}

import { registerEnd } from './ending';
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Sends the signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The server as an operator starts it, on a free port. */
export async function startServer(
  bundle: string,
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(bundle, 'server.mjs')], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataFolder,
      STATIC_DIR: dataFolder,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await exit;
    return code;
  };
  registerEnd(() => end('SIGKILL'));
  const url = await listening(child);
  child.stdout.resume();
  return { url, child, end };
}

async function listening(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, url } = JSON.parse(line) as { event: string; url?: string };
    if (event === 'listening' && url) return url;
  }
  throw new Error('the server ended before it listened');
}

export async function openSession(url: string, device: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'device', device }),
  });
  const { token } = (await response.json()) as { token: string };
  return { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
}
