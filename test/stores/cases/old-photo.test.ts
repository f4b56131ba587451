import examples from '@contract/examples/readAskedPhoto.json';
import type { Receipt } from '@/domain/case/receipt';
import type { Result } from '@/domain/failure';
import type { AskOffice } from '@/services/hands/ask';
import { createOldPhotoStore } from '@/stores/cases/old-photo';

const asked = { receipt: '470823165022' as Receipt, request: 'r' };
const { answer } = examples;

/** An office that answers when it is told to. */
function anOffice() {
  const waiting: ((told: Result<unknown>) => void)[] = [];
  const calls: unknown[] = [];
  const ask = ((operation, options) => {
    calls.push([operation.path, options]);
    return new Promise((told) => waiting.push(told as (told: Result<unknown>) => void));
  }) as AskOffice;
  const answers = async (told: Result<unknown>) => {
    waiting.shift()?.(told);
    await new Promise((done) => setTimeout(done, 0));
  };
  return { ask, calls, answers };
}

test('nothing is asked before somebody wants to see it', () => {
  const { ask, calls } = anOffice();
  expect(createOldPhotoStore(ask, asked).getState()).toMatchObject({ looking: 'hidden', photo: undefined });
  expect(calls).toEqual([]);
});

test('shown, then hidden: the picture is forgotten, and fetched anew', async () => {
  const { ask, calls, answers } = anOffice();
  const store = createOldPhotoStore(ask, asked);
  void store.getState().show();
  expect(store.getState().looking).toBe('loading');
  await answers({ ok: true, value: answer });
  expect(store.getState()).toMatchObject({
    looking: 'open',
    photo: { image: answer.image, width: 8, height: 6, ring: answer.ring },
  });
  store.getState().hide();
  expect(JSON.stringify(store.getState())).not.toContain('base64');
  void store.getState().show();
  expect(calls).toHaveLength(2);
  expect(calls[0]).toEqual(['/v1/cases/{receipt}/requests/{request}/photo', { path: asked }]);
});

test('a picture that comes when nobody looks any more is not shown', async () => {
  const { ask, answers } = anOffice();
  const store = createOldPhotoStore(ask, asked);
  void store.getState().show();
  store.getState().hide();
  await answers({ ok: true, value: answer });
  expect(store.getState()).toMatchObject({ looking: 'hidden', photo: undefined });
});

test('a failure is kept with its reason, and goes when it is tried again', async () => {
  const { ask, answers } = anOffice();
  const store = createOldPhotoStore(ask, asked);
  void store.getState().show();
  await answers({ ok: false, failure: { kind: 'offline' } });
  expect(store.getState()).toMatchObject({ looking: 'failed', failure: { kind: 'offline' } });
  void store.getState().show();
  await answers({ ok: true, value: answer });
  expect(store.getState()).toMatchObject({ looking: 'open', failure: undefined });
});

test.each([
  { x: 1001, y: 0, radius: 100 },
  { x: 0, y: -1, radius: 100 },
  { x: 0, y: 0, radius: 0 },
])('a ring that lies beside the picture is not drawn', async (ring) => {
  const { ask, answers } = anOffice();
  const store = createOldPhotoStore(ask, asked);
  void store.getState().show();
  await answers({ ok: true, value: { ...answer, ring } });
  expect(store.getState().looking).toBe('open');
  expect(store.getState().photo?.ring).toBeUndefined();
});
