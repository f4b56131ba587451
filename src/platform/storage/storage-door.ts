import { StorageFault, storageTroubleOf } from '@/services/ports';

/** Storage as the phone has it: any call may fail, or never answer. Only what is not there is `undefined`. */
export interface Disk<Value> {
  get(key: string): Promise<Value | undefined>;
  /** @throws {StorageFault} `full`; any other error means that the handle may be dead */
  set(key: string, value: Value): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

interface Door {
  isLasting(): boolean;
  reopen(): Promise<void>;
}

/** Longest waits, in milliseconds. A cheap phone may take its time over a photo. */
const patience = 3_000;
const patienceWithWriting = 15_000;

const doors: Door[] = [];
const listeners: (() => void)[] = [];
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Whether all of it outlives the program. */
export const storageLasts = (): boolean => doors.every((door) => door.isLasting());

export function watchStorage(listener: () => void): void {
  listeners.push(listener);
}

/** Tries again what could not be opened; what was kept in memory meanwhile moves in where nothing stands. */
export async function reopenStorage(): Promise<void> {
  await Promise.all(doors.map((door) => door.reopen()));
  tell();
}

/**
 * The one door to the phone's storage. It opens within three seconds, and once more where the handle is dead. A disk
 * that never opened counts as none: all goes on in memory, and screens say so. Of a disk that did open once, or that
 * says `unreadable` while it opens, what cannot be read stays unreadable; what cannot be written, though there is
 * room, is held in memory.
 */
export function createDoor<Value>(openDisk: () => Promise<Disk<Value>>): Disk<Value> {
  const memory = new Map<string, Value>();
  let opening: Promise<Disk<Value>> | undefined;
  let [hasOpened, shut] = [false, false];

  const open = async (): Promise<Disk<Value>> => {
    try {
      const disk = await withinTime(openDisk(), patience);
      hasOpened = true;
      return disk;
    } catch (reason) {
      opening = undefined;
      const trouble = storageTroubleOf(reason);
      shut = !hasOpened && trouble !== 'unreadable';
      if (shut) tell();
      throw new StorageFault(trouble);
    }
  };
  const act = async <Done>(deed: (disk: Disk<Value>) => Promise<Done>, limit = patience): Promise<Done> => {
    opening ??= open();
    const handle = opening;
    const disk = await handle;
    return withinTime(deed(disk), limit).catch(async (reason) => {
      if (reason instanceof StorageFault) throw reason;
      if (opening === handle) opening = open();
      return withinTime(deed(await (opening ?? open())), limit);
    });
  };
  const read = async <Done>(deed: (disk: Disk<Value>) => Promise<Done>, none: Done): Promise<Done> => {
    if (shut) return none;
    return act(deed).catch(() => {
      if (shut) return none;
      throw new StorageFault('unreadable');
    });
  };
  const hold = (key: string, value: Value): void => {
    memory.set(key, value);
    tell();
  };
  const write = async (key: string, value: Value): Promise<void> => {
    if (shut) return hold(key, value);
    const written = await act((disk) => disk.set(key, value), patienceWithWriting).then(
      () => true,
      (reason) => {
        if (storageTroubleOf(reason) === 'full') throw reason;
      },
    );
    if (!written) hold(key, value);
    else if (memory.delete(key)) tell();
  };
  const moveIn = async (key: string, value: Value, newer: boolean): Promise<void> => {
    const there = newer ? undefined : await read((disk) => disk.get(key), value).catch(() => value);
    if (there === undefined) await write(key, value).catch(() => undefined);
  };

  doors.push({
    isLasting: () => !shut && memory.size === 0,
    async reopen() {
      shut = false;
      const newer = hasOpened;
      await act((disk) => disk.keys()).catch(() => undefined);
      for (const [key, value] of [...memory]) await moveIn(key, value, newer);
    },
  });
  return {
    get: async (key) => (memory.has(key) ? memory.get(key) : read((disk) => disk.get(key), undefined)),
    set: write,
    async remove(key) {
      if (memory.delete(key)) tell();
      if (shut) return;
      await act((disk) => disk.remove(key)).catch(() => {
        throw new StorageFault('forbidden');
      });
    },
    keys: async () => [...new Set([...(await read((disk) => disk.keys(), [])), ...memory.keys()])],
  };
}

/** @throws when there is no answer in time */
function withinTime<Done>(answer: Promise<Done>, limit: number): Promise<Done> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
