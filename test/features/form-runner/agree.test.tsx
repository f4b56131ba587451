import { act } from 'react';
import { Agree } from '@/features/form-runner/consent/agree';
import { StoresProvider } from '@/stores/context';
import { aProgram, rest } from '../../support/screen/a-program';
import { clear, render, tap } from '../../support/screen/render';

afterEach(clear);

test.each([
  ['the end is not on the screen, and nothing was heard', false, false, 0],
  ['the end is on the screen', true, false, 1],
  ['all was read aloud', false, true, 1],
])('同意 where %s', async (_what, seen, heard, times) => {
  const { stores } = await aProgram();
  const actions = { ...stores.actions, isInView: async () => seen };
  const send = jest.fn();
  render(
    <StoresProvider stores={{ ...stores, actions }}>
      <Agree label="同意并送出" heard={heard} onTap={send} />
    </StoresProvider>,
  );
  await act(async () => tap('同意并送出', 'button'));
  await act(rest);
  expect(send).toHaveBeenCalledTimes(times);
});
