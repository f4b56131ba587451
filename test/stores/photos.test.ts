import type { PhotoProgress, PhotoShelf, PhotoWish } from '@/services/ports';
import { createPhotosStore } from '@/stores/photos';
import { aClock } from '../support/phone/phone';

/** A shelf that goes on when it is told to. */
function aSlowShelf() {
  let progress: PhotoProgress | undefined;
  let mark = '';
  let end: (failed?: Error) => void = () => undefined;
  const shelf = {
    pick(wish: PhotoWish) {
      ({ progress, mark } = wish);
      return new Promise((resolve, reject) => {
        end = (failed) => (failed ? reject(failed) : resolve({ kind: 'picked', photos: [], unreadable: 0 }));
      });
    },
  } as unknown as PhotoShelf; // nothing else is asked of it
  return {
    shelf,
    mark: () => mark,
    begin: (at: number, of: number) => progress?.begun(at, of),
    keep: (id: string) => progress?.kept({ id, bytes: 1, doubt: 'blurred' }),
    end: (failed?: Error) => end(failed),
  };
}

function taking() {
  const slow = aSlowShelf();
  const store = createPhotosStore(slow.shelf, aClock());
  const kept: string[] = [];
  const done = store.getState().take({
    most: 9,
    from: 'album',
    purpose: 'document',
    mark: (day) => `on ${day}`,
    kept: (id) => kept.push(id),
  });
  return { ...slow, store, kept, done };
}

test('which photo is being kept is known while it is, and each is handed over at once', async () => {
  const { store, begin, keep, end, kept, done, mark } = taking();
  expect(store.getState().keeping).toBeUndefined();
  begin(1, 2);
  expect(store.getState().keeping).toEqual({ at: 1, of: 2 });
  keep('p1');
  expect(kept).toEqual(['p1']);
  expect(store.getState().facts.p1?.doubt).toBe('blurred');
  begin(2, 2);
  expect(store.getState().keeping).toEqual({ at: 2, of: 2 });
  end();
  await done;
  expect(store.getState().keeping).toBeUndefined();
  expect(mark()).toMatch(/^on \d{4}-\d{2}-\d{2}$/);
});

test('a phone that fails over a photo says so no longer', async () => {
  const { store, begin, end, done } = taking();
  begin(1, 9);
  end(new Error('killed'));
  await expect(done).rejects.toThrow('killed');
  expect(store.getState().keeping).toBeUndefined();
});
