import { act } from 'react';
import { UrgentNow } from '@/features/screen/danger/urgent-now';
import type { HelpTopic } from '@/features/screen/help/help-topic';
import { Screen } from '@/features/screen/screen';
import { open, rest as restMs } from '@/ui/tap-gate/tap-gate';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { byWords, clear, press, tap } from '../../support/screen/render';

afterEach(() => {
  clear();
  jest.restoreAllMocks();
});

const danger = <UrgentNow title="急" lines={['快打']} />;

async function show(children: React.ReactNode, help?: HelpTopic) {
  const { stores } = await aProgram();
  const dial = jest.fn();
  Object.assign(stores.actions, { dial });
  const screen = (
    <Screen title="填一填" help={help}>
      {children}
    </Screen>
  );
  const shown = await aScreen(screen, stores);
  return { ...shown, dial, hotlines: stores.region.hotlines };
}

const sheet = () => document.querySelector('[role=dialog]');
/** The sheet is fetched with the tap. */
async function callUs(): Promise<void> {
  tap('打电话问', 'button');
  await act(rest);
}

test('打电话问 dials nothing by itself: it asks whom, and each number dials its own', async () => {
  const { dial, hotlines } = await show('问题');
  await callUs();
  expect(dial).not.toHaveBeenCalled();
  expect(sheet()?.getAttribute('aria-modal')).toBe('true');
  expect(sheet()?.textContent).toMatch(/打给谁.*先打这个.*再打这个/);
  for (const { shown, dialled } of hotlines) {
    open();
    act(() =>
      [...(sheet()?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent?.includes(shown))
        ?.click(),
    );
    expect(dial).toHaveBeenLastCalledWith(dialled);
  }
  for (const number of ['120', '110', '119']) {
    open();
    act(() =>
      [...(sheet()?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent?.startsWith(number))
        ?.click(),
    );
    expect(dial).toHaveBeenLastCalledWith(number);
  }
});

test('the second half of a double tap reaches nothing on the sheet', async () => {
  const { dial } = await show('问题');
  await callUs();
  act(() => byWords('先打这个', '[role=dialog] button').click());
  expect(dial).not.toHaveBeenCalled();
  expect(restMs).toBeGreaterThan(0);
});

test('the focus goes in and comes back; Escape, 不打了 and back close the sheet and not the page', async () => {
  await show('问题');
  const button = byWords('打电话问', 'button');
  button.focus();
  await callUs();
  expect(document.activeElement).toBe(sheet());
  press('Escape');
  expect(sheet()).toBeNull();
  expect(document.activeElement).toBe(button);
  await act(rest);
  await callUs();
  tap('不打了', '[role=dialog] button');
  expect(sheet()).toBeNull();
  await act(rest);
  await callUs();
  const router = jest.fn();
  window.addEventListener('popstate', router);
  act(() => window.history.back());
  await act(() => new Promise((next) => setTimeout(next, 50)));
  window.removeEventListener('popstate', router);
  expect(sheet()).toBeNull();
  expect(router).not.toHaveBeenCalled();
});

test('where danger stands on the page it dials at once', async () => {
  const { dial, hotlines } = await show(danger);
  await callUs();
  expect(sheet()).toBeNull();
  expect(dial).toHaveBeenCalledWith(hotlines[0].dialled);
});

test('what a page has besides is said, and each way on leaves once the sheet is gone', async () => {
  const onTap = jest.fn();
  const { dial } = await show('问题', {
    say: '就说：不会填',
    rows: [{ id: 'later', label: '先存着', onTap }],
  });
  await callUs();
  expect(sheet()?.textContent).toContain('就说：不会填');
  tap('先存着', '[role=dialog] button');
  expect(sheet()).toBeNull();
  await act(() => new Promise((next) => setTimeout(next, 50)));
  expect(onTap).toHaveBeenCalledTimes(1);
  expect(dial).not.toHaveBeenCalled();
});
