import { act } from 'react';
import { storageTexts } from '@/content/messages/screen/storage';
import { plain } from '@/domain/marked-text';
import { OtherCopy } from '@/features/form-runner/page/other-copy';
import { neighbourReport } from '@/forms/neighbour-report';
import { aDraft } from '../../support/phone/a-draft';
import { aStore } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(clear);

/** A draft beside which another copy was set aside, opened and shown. */
async function aDraftWithTwoCopies() {
  const kept = aStore();
  const { drafts, draft: store } = await aDraft(neighbourReport, 'only', {
    answers: { place: '村口' },
    store: kept,
  });
  await drafts.setAside(neighbourReport, 'only', { answers: { place: '桥头' }, typing: {} });
  await store.getState().open();
  const { stores } = await aProgram();
  const { place: host } = await aScreen(<OtherCopy store={store} />, stores);
  const exchange = async () => {
    tap(plain(storageTexts.aside.show));
    await act(rest);
  };
  return { kept, store, host, exchange };
}

test('the other copy that cannot be read is said, nothing changes, and it can be asked for again', async () => {
  const { kept, store, host, exchange } = await aDraftWithTwoCopies();
  expect(host.textContent).toContain(plain(storageTexts.aside.text));
  kept.unreadable = true;
  await exchange();
  expect(host.textContent).toContain(plain(storageTexts.notSent.unreadable));
  expect(store.getState().answers).toEqual({ place: '村口' });
  kept.unreadable = false;
  await exchange();
  expect(host.textContent).toContain(plain(storageTexts.aside.text));
  expect(store.getState().answers).toEqual({ place: '桥头' });
});

test('a full phone keeps what stands here, and says so', async () => {
  const { kept, store, host, exchange } = await aDraftWithTwoCopies();
  kept.full = true;
  await exchange();
  expect(host.textContent).toContain(plain(storageTexts.notSent.full));
  expect(store.getState().answers).toEqual({ place: '村口' });
});
