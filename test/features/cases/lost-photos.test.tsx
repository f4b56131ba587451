import '../../support/screen/page-life';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createStore } from 'zustand/vanilla';
import type { OutboxPhoto, Unsent } from '@/domain/case/outbox';
import type { Answers } from '@/domain/form/definition';
import { ApplySend } from '@/features/application/send/send';
import { ReceiptScreen } from '@/features/cases/receipt/receipt';
import type { Actions } from '@/stores/context';
import { createPhotosStore } from '@/stores/photos';
import { anApplication } from '../../fixtures/an-application';
import { aClock, aShelf } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const signed: Answers = { ...anApplication(), signature: 'finger', signatureDrawing: ['drawn'] };
const gone: readonly OutboxPhoto[] = [{ id: 'drawn', gone: true }];

function refused(code: string, question: string, photos = gone): Unsent {
  return {
    id: 'parcel',
    kind: 'assistance-application',
    createdAt: aClock().now(),
    state: 'refused',
    formVersion: 2,
    answers: signed,
    consent: { version: 'v', hash: 'h' },
    person: 'granny',
    photos,
    tries: 1,
    failure: { kind: 'rejected', code: 'answers-rejected', errors: [{ question, code }] },
  };
}

async function show(screen: React.ReactNode, more: Partial<Actions> = {}, item?: Unsent) {
  const { stores } = await aProgram();
  const own = {
    ...stores,
    photos: createPhotosStore(aShelf(), aClock()),
    outbox: createStore(() => ({ status: 'open', items: item ? [item] : [], open: async () => undefined })),
    cases: createStore(() => ({ cases: [], loading: false, refresh: async () => undefined })),
    actions: { ...stores.actions, ...more },
  };
  const opened = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  return { opened, ...(await aScreen(screen, own)) };
}

const received = /已收到|成功/;

test('refused for a lost signature: said in words, with the way to sign again and none that cannot help', async () => {
  const taken: unknown[] = [];
  const takeBack: Actions['takeBack'] = async (_form, ...which) => {
    taken.push(which);
    return 'taken';
  };
  const { opened, text } = await show(
    <ReceiptScreen id="parcel" />,
    { takeBack },
    refused('missing', 'signatureDrawing'),
  );
  expect(text()).toContain('没送出去');
  expect(text()).toContain('有 1 张签名或照片，手机里找不到了');
  expect(text()).toContain('少了它，送不出去。请再签、再拍，然后送。');
  expect(text()).toContain('别的都在手机里，没有丢。');
  expect(text()).not.toMatch(/您填的都在手机里|别的照常送|再送一次/);
  expect(text()).not.toMatch(received);
  await act(async () => tap('去再签、再拍', 'button'));
  await act(rest);
  expect(taken).toEqual([['granny', 'parcel']]);
  expect(opened).toHaveBeenCalledWith({ url: '/pages/application/check?p=granny' });
});

const others: [name: string, item: Unsent, lost: RegExp | undefined][] = [
  ['something else is wrong', refused('missing', 'address', []), undefined],
  [
    'something else is wrong, and a photo is lost',
    refused('missing', 'address'),
    /有 1 张照片，手机里找不到了/,
  ],
];

test.each(others)('refused because %s: it can be mended', async (_name, item, lost) => {
  const { text } = await show(<ReceiptScreen id="parcel" />, {}, item);
  expect(text()).toContain('改一改再送');
  expect(text()).not.toMatch(/少了它|别的照常送/);
  if (lost) expect(text()).toMatch(lost);
  else expect(text()).not.toContain('找不到了');
});

test('still on its way, the rest goes without a lost photo', async () => {
  const { failure: _, ...item } = refused('missing', 'signatureDrawing');
  const { text } = await show(<ReceiptScreen id="parcel" />, {}, { ...item, state: 'waiting' });
  expect(text()).toContain('别的照常送。可以再拍，再补。');
});

test('found lost on 提交, it is said on the page, with the way to where it is asked for', async () => {
  const { opened, text } = await show(<ApplySend person="granny" />, {
    askPrivacy: async () => 'agreed',
    submit: async () => ({
      kind: 'photos-lost',
      errors: [{ question: 'signatureDrawing', code: 'missing' }],
    }),
  });
  await act(async () => tap('同意并送出', 'button'));
  await act(rest);
  expect(text()).toContain('签名或照片，手机里找不到了。请再签、再拍，然后送。');
  expect(text()).not.toMatch(received);
  await act(async () => tap('去再签、再拍'));
  expect(opened).toHaveBeenCalledWith({ url: '/pages/application/check?p=granny' });
});
