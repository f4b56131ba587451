import type { BodyWatch } from '../http/body/body';
import { type RequestRefusal, refusedForNow } from '../http/refusal';

/** Few photos come in at a time. A slow sender has his place only as long as nobody else wants it. */
export interface UploadPlaces {
  /**
   * Runs one upload: reading it, which may be ended for the sake of others, then keeping it, which may not.
   *
   * @param sender whose fair share this is: an address
   * @throws {RequestRefusal} `busy` when all places are taken, or this one went to somebody else
   */
  admit<Bytes, Value>(
    sender: string,
    read: (watch: BodyWatch) => Promise<Bytes>,
    keep: (bytes: Bytes) => Promise<Value>,
  ): Promise<Value>;
}

export interface WithUploadPlaces {
  readonly uploadPlaces: UploadPlaces;
}

/** Five megabytes each at most. */
const maxUploads = 32;
const retryAfterSeconds = 10;

/** Before this nobody is called slow: the first packets of a weak line come late. */
const graceMs = 5000;
/** Bytes a millisecond: less than half of what the weakest line of ours carries (20 KB/s). */
const slowPace = 8;
const maxSilenceMs = 10_000;

interface Place {
  readonly sender: string;
  readonly begunAt: number;
  heardAt: number;
  bytes: number;
  reading: boolean;
  readonly end: () => void;
}

export function createUploadPlaces(now: () => number = () => performance.now()): UploadPlaces {
  const places = new Set<Place>();

  const makeRoom = (sender: string) => {
    if (places.size < maxUploads) return;
    const gives = whoGives([...places], sender, now());
    if (!gives) throw busy();
    places.delete(gives);
    gives.end();
  };

  return {
    async admit(sender, read, keep) {
      makeRoom(sender);
      const { place, watch } = aPlace(sender, now);
      places.add(place);
      try {
        const bytes = await read(watch);
        place.reading = false;
        return await keep(bytes);
      } finally {
        places.delete(place);
      }
    },
  };
}

function aPlace(sender: string, now: () => number): { readonly place: Place; readonly watch: BodyWatch } {
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_, refuse) => {
    end = () => refuse(busy());
  });
  ended.catch(() => undefined); // whoever still reads hears it
  const place: Place = { sender, begunAt: now(), heardAt: now(), bytes: 0, reading: true, end };
  const arrived = (bytes: number) => {
    place.bytes += bytes;
    place.heardAt = now();
  };
  return { place, watch: { arrived, ended } };
}

/** The slowest of those who are too slow; else the slowest of the address that has most, where the new one has less. */
function whoGives(places: readonly Place[], newcomer: string, at: number): Place | undefined {
  const reading = places.filter((place) => place.reading);
  const slow = reading.filter((place) => isSlow(place, at));
  if (slow.length > 0) return slowest(slow, at);
  const share = (sender: string) => places.filter((place) => place.sender === sender).length;
  const most = Math.max(...reading.map(({ sender }) => share(sender)));
  if (most <= share(newcomer) + 1) return undefined;
  return slowest(
    reading.filter(({ sender }) => share(sender) === most),
    at,
  );
}

function isSlow(place: Place, at: number): boolean {
  if (at - place.begunAt < graceMs) return false;
  return paceOf(place, at) < slowPace || at - place.heardAt > maxSilenceMs;
}

function slowest(places: readonly Place[], at: number): Place | undefined {
  return [...places].sort((a, b) => paceOf(a, at) - paceOf(b, at))[0];
}

function paceOf({ bytes, begunAt }: Place, at: number): number {
  return bytes / Math.max(1, at - begunAt);
}

function busy(): RequestRefusal {
  return refusedForNow('busy', retryAfterSeconds);
}
