import { once } from 'node:events';
import { errorLine, type WithLog } from '../log';
import { tellServer } from './house-process';
import { type HouseRooms, keepHouse } from './keep-house';

/** What a run works with, and what gives the database back. */
export type OpenedHouse = Omit<HouseRooms, 'ending' | 'log'> & { close(): Promise<void> };

/**
 * Keeps house once, in the process that a server started for it, and ends when told to or when that server is gone,
 * also while it still waits for the database.
 *
 * @returns the exit code: 0 when all was done, or it was ended in between
 */
export async function runHouse(open: () => Promise<OpenedHouse>, { log }: WithLog): Promise<number> {
  const end = new AbortController();
  for (const told of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(told, () => end.abort());
  // Whoever started it may be gone before anybody listened.
  if (!process.connected) end.abort();
  const opened = await Promise.race([open(), aborted(end.signal)]);
  if (!opened) return 0;
  const troubles = { ...opened.troubles, set: tellServer };
  try {
    await keepHouse({ ...opened, log, troubles, ending: end.signal });
    return 0;
  } catch (error) {
    if (end.signal.aborted) return 0;
    log({ event: 'housekeeping-failed', ...errorLine(error) });
    return 1;
  } finally {
    await opened.close();
  }
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
}
