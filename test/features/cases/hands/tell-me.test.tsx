import '../../../support/screen/page-life';
import { act } from 'react';
import { TellMe } from '@/features/cases/receipt/tell-me';
import { aProgram, rest } from '../../../support/screen/a-program';
import { aScreen } from '../../../support/screen/a-screen';
import { clear, tap } from '../../../support/screen/render';

afterEach(clear);

async function show(askToTell: (() => Promise<string>) | undefined) {
  const { stores } = await aProgram();
  return aScreen(<TellMe />, { ...stores, actions: { ...stores.actions, askToTell } });
}

const answers: [answer: string, says: RegExp, again: boolean][] = [
  ['allowed', /微信告诉您一次/, false],
  ['refused', /没开/, true],
  ['off', /微信关着通知/, true],
  ['missing', /通知不了/, true],
];

test.each(answers)(
  '%s: a sentence, and what is not allowed can be asked again',
  async (answer, says, again) => {
    const { text } = await show(async () => answer);
    expect(text()).toBe('有消息，微信告诉我');
    tap('微信告诉我', 'button');
    await act(rest);
    expect(text()).toMatch(says);
    expect(text().includes('微信告诉我')).toBe(again);
  },
);

test('where WeChat cannot tell, nothing is offered', async () => {
  expect((await show(undefined)).text()).toBe('');
});
