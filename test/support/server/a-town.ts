import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { aDataFolder, startServer } from './a-process';
import { readBeside } from './read-beside';

/** A data folder of a town with so many cases; half of their senders have a session that ended. */
export async function aTown(bundle: string, cases: number): Promise<string> {
  const folder = aDataFolder();
  await (await startServer(bundle, folder)).end('SIGTERM');
  const make = `import('./tools/bench/many-cases.mjs').then((made) => made.makeManyCases(process.argv[1], ${cases}))`;
  execFileSync(process.execPath, ['-e', make, join(folder, 'cases.sqlite')]);
  return folder;
}

/** How many sessions there are, ended ones too; servers may be at work. */
export function sessionsIn(folder: string): number {
  const [row] = readBeside<{ readonly left: number }>(folder, 'select count(*) as left from sessions');
  return Number(row?.left);
}
