import Taro from '@tarojs/taro';
import { type Answers, omitAnswers } from '@/domain/form/definition';
import { ApplyTasks } from '@/features/application/tasks/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { anApplication } from '../../fixtures/an-application';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const declared = ['kin', 'signature', 'truth', 'meansCheck'];
const enough = omitAnswers(anApplication(), declared);

async function show(answers: Answers) {
  const { stores } = await aProgram();
  const draft = stores.draft(assistanceApplication, 'fresh');
  await draft.getState().open();
  draft.setState({ answers });
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  return { opened, ...(await aScreen(<ApplyTasks person="fresh" />, stores)) };
}

const heads: [name: string, answers: Answers, head: string, next: string | undefined, asIs: boolean][] = [
  ['just begun', { forWhom: 'self' }, '还差 2 样就能交', '给谁申请、急不急', false],
  [
    'whom it is for is told',
    omitAnswers(enough, ['personName']),
    '还差 1 样就能交',
    '姓名、住处、电话',
    false,
  ],
  ['the least there must be', enough, '已经能交了。多填一样，街道少问一样', '难处', true],
  [
    'one more part is done',
    { ...enough, troubles: ['illness'], story: '', reported: [] },
    '已经能交了。多填一样，街道少问一样',
    '家里几口人',
    true,
  ],
];

test.each(heads)('the list when %s', async (_name, answers, head, next, asIs) => {
  const { text } = await show(answers);
  expect(text()).toContain(head);
  expect(text()).toContain(`下一步：${next}`);
  expect(text().includes('就这样交给街道')).toBe(asIs);
});

test('the row that comes next and the main button open the same page', async () => {
  const { opened } = await show(enough);
  tap('下一步：难处', 'button');
  expect(opened).toHaveBeenCalledWith({ url: '/pages/application/question?p=fresh&t=trouble&page=troubles' });
});

test('what is signed under the answers is no part of the list', async () => {
  const { text } = await show(enough);
  expect(text()).not.toContain('实情');
  expect(text()).toContain('街道来人时签也行');
});
