import type { Answers } from '@/domain/form/definition';
import { PersonStrip } from '@/features/application/person-strip';
import { assistanceApplication } from '@/forms/application/application';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

const drafts: [name: string, answers: Answers, words: string][] = [
  ['nobody is chosen yet', {}, ''],
  ['it is for oneself', { forWhom: 'self' }, '正在为 自己 申请换人'],
  ['it is for somebody without a name yet', { forWhom: 'family' }, '正在为 这个人 申请换人'],
  ['it is for somebody named', { forWhom: 'family', personName: '张小明' }, '正在为 张* 申请换人'],
  ['a name came along from registering', { personName: '张小明' }, '正在为 张* 申请换人'],
];

test.each(drafts)('over every page of an application: %s', async (_name, answers, words) => {
  const { stores } = await aProgram();
  const draft = stores.draft(assistanceApplication, 'new');
  await draft.getState().open();
  draft.setState({ answers });
  const { text } = await aScreen(<PersonStrip person="new" />, stores);
  expect(text()).toBe(words);
});
