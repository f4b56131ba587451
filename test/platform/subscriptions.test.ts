const [one, two] = ['a'.repeat(43), 'b'.repeat(43)];

/** The phone at a WeChat that answers its sheet so; `asked` for which templates. */
async function wechat(
  templates: readonly string[],
  answer: { readonly said?: Record<string, string>; readonly errCode?: number },
  can = true,
) {
  const asked: unknown[] = [];
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => ({
    canIUse: () => can,
    requestSubscribeMessage(option: Sheet) {
      asked.push(option.tmplIds);
      if (answer.said) option.success(answer.said);
      else option.fail({ errCode: answer.errCode });
    },
  }));
  const { createSubscriptions } = await import('@/platform/notices/subscriptions');
  return { asked, ask: createSubscriptions(templates).ask };
}

interface Sheet {
  readonly tmplIds: readonly string[];
  readonly success: (said: object) => void;
  readonly fail: (reason: object) => void;
}

const answers: [name: string, answer: Parameters<typeof wechat>[1], comes: string][] = [
  ['允许', { said: { [one]: 'accept', [two]: 'accept' } }, 'allowed'],
  ['one of two allowed', { said: { [one]: 'reject', [two]: 'accept' } }, 'allowed'],
  ['拒绝', { said: { [one]: 'reject', [two]: 'reject' } }, 'refused'],
  ['总是 拒绝, without a sheet', { said: { [one]: 'reject' } }, 'refused'],
  ['a template taken away', { said: { [one]: 'ban', [two]: 'filter' } }, 'missing'],
  ['WeChat’s own switch off', { errCode: 20004 }, 'off'],
  ['a template that WeChat does not know', { errCode: 20001 }, 'missing'],
  ['no network', { errCode: 10002 }, 'missing'],
];

test.each(answers)('%s', async (_name, answer, comes) => {
  const { asked, ask } = await wechat([one, two], answer);
  expect(await ask?.()).toBe(comes);
  expect(asked).toEqual([[one, two]]);
});

test('nothing is asked where the town set no template, or WeChat is too old', async () => {
  expect((await wechat([], {})).ask).toBeUndefined();
  expect((await wechat([one], {}, false)).ask).toBeUndefined();
});
