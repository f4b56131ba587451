import { errorLine } from '../log';
import { tellServer } from './house-process';
import { type HouseRooms, keepHouse } from './keep-house';

/**
 * Keeps house once, in the process that a server started for it, and ends when told to or when that server is gone.
 *
 * @param close gives the database back
 * @returns the exit code: 0 when all was done, or it was ended in between
 */
export async function runHouse(
  rooms: Omit<HouseRooms, 'ending'>,
  close: () => Promise<void>,
): Promise<number> {
  const end = new AbortController();
  for (const told of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(told, () => end.abort());
  const troubles = { ...rooms.troubles, set: tellServer };
  try {
    await keepHouse({ ...rooms, troubles, ending: end.signal });
    return 0;
  } catch (error) {
    if (end.signal.aborted) return 0;
    rooms.log({ event: 'housekeeping-failed', ...errorLine(error) });
    return 1;
  } finally {
    await close();
  }
}
