import { createPreferencesStore } from '@/stores/preferences';

const settings = (saved: Readonly<Record<string, string>>, scale: number) => {
  const written: Record<string, string> = {};
  const store = createPreferencesStore({
    read: (key) => saved[key],
    write: (key, value) => Object.assign(written, { [key]: value }),
    textScale: () => scale,
  });
  return { store, written };
};

test.each([
  [0.9, 1],
  [1, 1],
  [1.01, 2],
  [1.15, 2],
  [1.2, 3],
  [1.3, 3],
  [1.31, 4],
  [2, 4],
])('a phone whose own text is %s times as large begins with size %s', (scale, size) => {
  expect(settings({}, scale).store.getState().textSize).toBe(size);
});

test('what was chosen counts, also the smallest on a phone with large text', () => {
  expect(settings({ 'text-size': '1' }, 2).store.getState().textSize).toBe(1);
  expect(settings({ 'text-size': '9' }, 1).store.getState().textSize).toBe(1);
});

test('a village can be taken back', () => {
  const { store, written } = settings({ village: 'v1' }, 1);
  expect(store.getState().village).toBe('v1');
  store.getState().chooseVillage(undefined);
  expect(store.getState().village).toBeUndefined();
  expect(written.village).toBe('');
});
