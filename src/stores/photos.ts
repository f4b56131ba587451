import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Day, dayOf } from '@/domain/dates';
import type { PhotoDoubt } from '@/domain/photo/photo-quality';
import type { Clock, KeptPhoto, PhotoProgress, PhotoShelf, PhotoWish, Picked } from '@/services/ports';

export interface PhotosState {
  /** What an image can show, by photo id; `lost` when the phone no longer has the photo. */
  readonly sources: Readonly<Record<string, string | 'lost'>>;
  /** What is known of photos taken since the program began, by id. */
  readonly facts: Readonly<Record<string, PhotoFacts>>;
  /** The photo being made small at this moment, and of how many. */
  readonly keeping?: { readonly at: number; readonly of: number } | undefined;
  take(wish: WishedPhotos): Promise<TakenPhotos>;
  /** Bytes of all these photos together. */
  weigh(ids: readonly string[]): Promise<number>;
  show(ids: readonly string[]): Promise<void>;
  drop(id: string): Promise<void>;
}

export interface PhotoFacts {
  readonly doubt?: PhotoDoubt;
  readonly marked?: boolean;
}

/** What a screen wants; `mark` makes the words drawn across identity papers from the day. */
export interface WishedPhotos extends Omit<PhotoWish, 'mark' | 'progress'> {
  readonly mark: (day: Day) => string;
  /** Each photo as soon as it is kept: a phone that dies over the next one loses none before it. */
  readonly kept: (photo: string) => void;
}

export type TakenPhotos = Picked;

export type PhotosStore = StoreApi<PhotosState>;

export function createPhotosStore(shelf: PhotoShelf, clock: Pick<Clock, 'now'>): PhotosStore {
  return createStore<PhotosState>()((set, get) => ({
    sources: {},
    facts: {},
    async take(wish) {
      const progress: PhotoProgress = {
        begun: (at, of) => set({ keeping: { at, of } }),
        kept(photo) {
          set({ facts: { ...get().facts, ...factsOf([photo]) } });
          wish.kept(photo.id);
        },
      };
      try {
        return await shelf.pick({ ...wish, progress, mark: wish.mark(dayOf(clock.now())) });
      } finally {
        set({ keeping: undefined });
      }
    },
    async weigh(ids) {
      let sum = 0;
      for (const id of ids) sum += (await shelf.bytes(id).catch(() => 0)) ?? 0;
      return sum;
    },
    async show(ids) {
      const unknown = ids.filter((id) => get().sources[id] === undefined);
      if (unknown.length === 0) return;
      const found = await Promise.all(unknown.map(async (id) => [id, await sourceOf(shelf, id)] as const));
      const told = found.flatMap(([id, source]) => (source === undefined ? [] : [[id, source] as const]));
      set({ sources: { ...get().sources, ...Object.fromEntries(told) } });
    },
    async drop(id) {
      await shelf.drop(id);
      const { [id]: _, ...sources } = get().sources;
      set({ sources });
    },
  }));
}

/** Nothing where the phone cannot tell now: it is asked again the next time. */
function sourceOf(shelf: PhotoShelf, id: string): Promise<string | undefined> {
  return shelf.source(id).then(
    (source) => source ?? 'lost',
    () => undefined,
  );
}

function factsOf(photos: readonly KeptPhoto[]): Readonly<Record<string, PhotoFacts>> {
  return Object.fromEntries(photos.map(({ id, bytes: _, ...facts }) => [id, facts]));
}
