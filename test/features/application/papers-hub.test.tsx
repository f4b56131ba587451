import Taro from '@tarojs/taro';
import { act } from 'react';
import type { Answers } from '@/domain/form/definition';
import { Papers } from '@/features/application/papers/papers';
import { assistanceApplication } from '@/forms/application/application';
import type { PhotoShelf } from '@/services/ports';
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

const ill: Answers = { ...anApplication(), troubles: ['illness'], story: '', reported: [] };

async function show(answers: Answers = ill, page?: string) {
  const { stores } = await aProgram();
  const one = { id: 'p1', bytes: 1000 };
  const shelf: PhotoShelf = {
    ...aShelf(['p1', 'p']),
    async pick({ progress }) {
      progress?.begun(1, 1);
      progress?.kept(one);
      return { kind: 'picked', photos: [one], unreadable: 0 };
    },
  };
  const photos = createPhotosStore(shelf, aClock());
  const draft = stores.draft(assistanceApplication, 'fresh');
  await draft.getState().open();
  draft.setState({ answers });
  const moved = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: '' } as never);
  const replaced = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const screen = await aScreen(<Papers person="fresh" page={page} />, { ...stores, photos });
  return { ...screen, draft, shelf, moved, replaced };
}

async function press(words: string) {
  await act(async () => tap(words, 'button'));
  await act(rest);
}

test('each open paper has three ways, and none says it need not be brought', async () => {
  const { text } = await show();
  for (const paper of ['身份证、户口簿', '诊断书', '看病、康复的单据']) expect(text()).toContain(paper);
  expect(text()).toContain('还有 3 样');
  expect(text()).not.toMatch(/不用带|办好的|上学/);
});

test('没有 and 以后 are answers at once, and the paper becomes a row', async () => {
  const { text, draft } = await show();
  await press('没有诊断书');
  await press('以后身份证、户口簿');
  expect(text()).toContain('办好的 2 样');
  expect(draft.getState().answers).toMatchObject({
    papersConsent: '',
    diagnosisPhotos: [],
    diagnosisState: 'none',
    identityState: 'later',
  });
  expect(draft.getState().typing).toEqual({});
});

test('a photo once taken is kept as an answer, agreed to by taking it, and asks nothing more', async () => {
  const { text, draft } = await show();
  await press('拍诊断书');
  expect(text()).toContain('拍了 1 张');
  const { answers, typing } = draft.getState();
  expect(answers).toMatchObject({ papersConsent: 'agree', diagnosisState: '' });
  expect(answers.diagnosisPhotos).toHaveLength(1);
  expect(typing).toEqual({});
});

test('with every paper answered the main button leads to the next part', async () => {
  const { text, draft, replaced } = await show();
  await press('没有诊断书');
  await press('以后身份证、户口簿');
  await press('没有看病、康复的单据');
  expect(draft.getState().answers.otherPhotos).toEqual([]);
  expect(text()).not.toContain('还有 1 样');
  await press('下一步');
  expect(replaced).toHaveBeenCalledWith({ url: expect.stringContaining('t=members') });
});

test('one paper by itself: why there is none is asked only while there is none', async () => {
  const without = await show(
    { ...ill, papersConsent: '', diagnosisPhotos: [], diagnosisState: 'none' },
    'diagnosis',
  );
  expect(without.text()).toContain('拿不到');
  clear();
  const withOne = await show(
    { ...ill, papersConsent: 'agree', diagnosisPhotos: ['p'], diagnosisState: '' },
    'diagnosis',
  );
  expect(withOne.text()).not.toContain('拿不到');
});
