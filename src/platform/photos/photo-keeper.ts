import type { KeptPhoto, PhotoWish, Picked } from '@/services/ports';
import { createSerialQueue } from '../storage/in-turn';

export type Kept = KeptPhoto | 'full' | 'unreadable';

type Keep<Source> = (source: Source) => Promise<Kept>;

/**
 * Keeps photos one after the other, also those asked for while others are being made small: three full photos in
 * memory are too much for a cheap phone.
 */
export function createKeeper() {
  const inTurn = createSerialQueue();
  return <Source>(
    sources: readonly Source[],
    keep: Keep<Source>,
    progress?: PhotoWish['progress'],
  ): Promise<Picked> =>
    keepAll(sources, (source, at) =>
      inTurn(async () => {
        progress?.begun(at, sources.length);
        const kept = await Promise.race([keep(source), givenUp()]);
        if (typeof kept !== 'string') progress?.kept(kept);
        return kept;
      }),
    );
}

/** A phone that never answers for one photo must not keep the others out, nor the person from going on. */
const longestWait = 20_000;

function givenUp(): Promise<'unreadable'> {
  return new Promise((resolve) => setTimeout(() => resolve('unreadable'), longestWait));
}

async function keepAll<Source>(
  sources: readonly Source[],
  keep: (source: Source, at: number) => Promise<Kept>,
): Promise<Picked> {
  const photos: KeptPhoto[] = [];
  let unreadable = 0;
  for (const [place, source] of sources.entries()) {
    const kept = await keep(source, place + 1);
    if (kept === 'full') return { kind: 'full', photos };
    if (kept === 'unreadable') unreadable += 1;
    else photos.push(kept);
  }
  return { kind: 'picked', photos, unreadable };
}
