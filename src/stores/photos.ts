import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PhotoShelf, Picked } from '@/services/ports';

export interface PhotosState {
  /** What an image can show, by photo id; `lost` when the phone no longer has the photo. */
  readonly sources: Readonly<Record<string, string | 'lost'>>;
  readonly picking: boolean;
  pick(most: number): Promise<Picked>;
  show(ids: readonly string[]): Promise<void>;
  drop(id: string): Promise<void>;
}

export type PhotosStore = StoreApi<PhotosState>;

export function createPhotosStore(shelf: PhotoShelf): PhotosStore {
  return createStore<PhotosState>()((set, get) => ({
    sources: {},
    picking: false,
    async pick(most) {
      set({ picking: true });
      try {
        return await shelf.pick(most);
      } finally {
        set({ picking: false });
      }
    },
    async show(ids) {
      const unknown = ids.filter((id) => get().sources[id] === undefined);
      if (unknown.length === 0) return;
      const found = await Promise.all(
        unknown.map(async (id) => [id, (await shelf.source(id)) ?? 'lost'] as const),
      );
      set({ sources: { ...get().sources, ...Object.fromEntries(found) } });
    },
    async drop(id) {
      await shelf.drop(id);
      const { [id]: _, ...sources } = get().sources;
      set({ sources });
    },
  }));
}
