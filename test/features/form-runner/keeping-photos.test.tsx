import { act } from 'react';
import type { Answers } from '@/domain/form/definition';
import { ApplyQuestion } from '@/features/application/question/question';
import { AddPapers } from '@/features/cases/papers/add-papers';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import type { KeptPhoto, PhotoWish, Picked } from '@/services/ports';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/drafts/draft';
import { createPhotosStore } from '@/stores/photos';
import { anApplication } from '../../fixtures/an-application';
import { aClock, anOutboxOf, aShelf, aStore } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { clear, render, tap } from '../../support/screen/render';

afterEach(clear);

/** A phone whose camera and pictures are in the test's hand. */
async function aPage(answers: Answers, page: 'paper' | 'later paper') {
  const { stores } = await aProgram();
  const clock = aClock();
  let wish: PhotoWish | undefined;
  let end: (picked: Picked) => void = () => undefined;
  const dropped: string[] = [];
  const shelf = {
    ...aShelf(),
    source: async (id: string) => `blob:${id}`,
    drop: async (id: string) => void dropped.push(id),
    pick(asked: PhotoWish) {
      wish = asked;
      return new Promise<Picked>((resolve) => {
        end = resolve;
      });
    },
  };
  const drafts = createDrafts(aStore(), clock);
  await drafts.save(assistanceApplication, 'granny', { answers, typing: {} });
  const needs = { drafts, outbox: anOutboxOf(), clock };
  const draft = createDraftStore(assistanceApplication, 'granny', needs);
  const photos = createPhotosStore(shelf, clock);
  const added: ReturnType<typeof createDraftStore>[] = [];
  const place = render(
    <StoresProvider
      stores={{
        ...stores,
        photos,
        draft: (form) => {
          if (form.id === assistanceApplication.id) return draft;
          added[0] ??= createDraftStore(form, 'added', needs);
          return added[0];
        },
      }}
    >
      {page === 'paper' ? (
        <ApplyQuestion person="granny" task="papers" page="identity" />
      ) : (
        <AddPapers receipt="470823165021" paper="identity" />
      )}
    </StoresProvider>,
  );
  await act(rest);
  const kept: KeptPhoto[] = [];
  return {
    text: () => place.textContent ?? '',
    photos: () => draft.getState().typing.identityPhotos ?? draft.getState().answers.identityPhotos,
    dropped,
    most: () => wish?.most,
    begin: (at: number, of: number) => act(() => wish?.progress?.begun(at, of)),
    keep: (photo: KeptPhoto) =>
      act(() => {
        kept.push(photo);
        wish?.progress?.kept(photo);
      }),
    end: async (picked: Picked = { kind: 'picked', photos: kept, unreadable: 0 }) => {
      await act(async () => end(picked));
      await act(rest);
    },
  };
}

const asked = { ...anApplication(), papersConsent: 'agree' };

test.each([
  ['a paper', 'paper', '好了'],
  ['a paper added later', 'later paper', '送出'],
] as const)(
  '%s: while photos are being kept, going on waits and no more are asked for',
  async (_, page, main) => {
    const phone = await aPage(asked, page);
    expect(phone.text()).toContain(main);
    await act(async () => tap('从相册选', 'button'));
    await phone.begin(1, 2);
    expect(phone.text()).toContain('正在存第 1 张，共 2 张');
    expect(phone.text()).toContain('照片还在存');
    expect(phone.text()).not.toContain(main);
    expect(phone.text()).not.toContain('从相册选');
    await phone.keep({ id: 'p1', bytes: 1 });
    await phone.begin(2, 2);
    await phone.keep({ id: 'p2', bytes: 1 });
    await phone.end();
    expect(phone.text()).toContain(main);
    expect(phone.text()).not.toContain('照片还在存');
  },
);

test('a photo is taken again: the old one goes when the new one is there, and stays where there is none', async () => {
  const phone = await aPage({ ...asked, identityPhotos: [], identityState: '' }, 'paper');
  await act(async () => tap('拍照', 'button'));
  await phone.begin(1, 1);
  await phone.keep({ id: 'blurred', bytes: 1, doubt: 'blurred' });
  await phone.end();
  expect(phone.text()).toContain('这张有点糊');

  await act(async () => tap('重拍这张', 'button'));
  await phone.end({ kind: 'cancelled' });
  expect(phone.photos()).toEqual(['blurred']);
  expect(phone.dropped).toEqual([]);

  await act(async () => tap('重拍这张', 'button'));
  expect(phone.most()).toBe(1);
  await phone.begin(1, 1);
  await phone.keep({ id: 'sharp', bytes: 1 });
  await phone.end();
  expect(phone.photos()).toEqual(['sharp']);
  expect(phone.dropped).toEqual(['blurred']);
});
