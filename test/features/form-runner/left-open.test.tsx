import type { AnswerValue } from '@/domain/form/definition';
import { ApplyQuestion } from '@/features/application/question/question';
import { assistanceApplication } from '@/forms/application/application';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

const answers: Readonly<Record<string, AnswerValue>> = {
  forWhom: 'self',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '张三',
  address: '村口',
  village: '',
  phone: '',
  phoneOf: '',
  reach: '村口',
  troubles: ['illness'],
};

const requiredOf = (): readonly (string | null)[] =>
  [...document.querySelectorAll('main input[type=text], main input:not([type]), main [role=radiogroup]')].map(
    (one) => one.getAttribute('aria-required'),
  );

async function shown(task: string, page: string) {
  const { stores } = await aProgram();
  const { draft } = await aDraft(assistanceApplication, 'granny', { answers });
  return aScreen(<ApplyQuestion person="granny" task={task} page={page} />, {
    ...stores,
    draft: () => draft,
  });
}

test('a question that must be answered is silent on the screen and required to a screen reader', async () => {
  const { text } = await shown('contact', 'name');
  expect(text()).not.toContain('可以不填');
  expect(requiredOf()).toEqual(['true']);
});

test('a question that stands alone and may be left open says so once on the screen', async () => {
  const { text } = await shown('trouble', 'troubles');
  expect(text().split('可以不填')).toHaveLength(2);
});

test('of several, each that may be left open says it beside its name', async () => {
  const { text } = await shown('trouble', 'story');
  expect(text().split('（可以不填）')).toHaveLength(3);
});

test('of two of which one must be told, neither says so', async () => {
  const { text } = await shown('contact', 'reach');
  expect(text()).not.toContain('可以不填');
});
