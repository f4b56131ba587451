import { act, type ReactNode } from 'react';
import { BottomSheet } from '@/ui/bottom-sheet/bottom-sheet';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { CloseUp } from '@/ui/close-up/close-up';
import { Dialog } from '@/ui/dialog/dialog';
import { Held } from '@/ui/example';
import { closedByBack } from '@/ui/modal/close-by-back.h5';
import { clear, press, render, tap } from '../support/screen/render';

const routed = jest.fn();
// The router of the app listens after what closes a modal.
beforeAll(() => window.addEventListener('popstate', routed));
afterEach(async () => {
  clear();
  await act(closedByBack);
  routed.mockClear();
});

const modal = () => document.querySelector('[role=dialog]');
const focused = () => document.activeElement;

/** A page with a way to open one, and what was asked of it. The function that closes is another at each drawing. */
function aPageWith(drawn: (onClose: () => void) => ReactNode) {
  const closed = jest.fn();
  render(
    <Held first={false}>
      {(isOpen, change) => (
        <Box>
          <Button label="打开" onTap={() => change(true)} />
          {isOpen &&
            drawn(() => {
              closed();
              change(false);
            })}
        </Box>
      )}
    </Held>,
  );
  document.querySelector('button')?.focus();
  tap('打开', 'button');
  return closed;
}

/** The phone's own back key, until the page has heard of it. */
async function goBack(): Promise<void> {
  await act(async () => {
    const heard = new Promise((tell) =>
      window.addEventListener('popstate', tell, { once: true, capture: true }),
    );
    window.history.back();
    await Promise.race([heard, new Promise((tell) => setTimeout(tell, 200))]);
  });
}

const safe = '先不撤';
const kinds: [name: string, label: string, drawn: (onClose: () => void) => ReactNode][] = [
  [
    'a dialog',
    '要撤回吗？',
    (onClose) => (
      <Dialog
        title="要撤回|吗？"
        actions={[
          { label: '撤回它', onTap: () => undefined, tone: 'danger' },
          { label: safe, onTap: onClose },
        ]}
        onClose={onClose}
      />
    ),
  ],
  [
    'a sheet',
    '打给谁',
    (onClose) => (
      <BottomSheet title="打给|谁" closeLabel={safe} onClose={onClose}>
        <Button label="打电话" onTap={() => undefined} />
      </BottomSheet>
    ),
  ],
  [
    'a close-up',
    '海报',
    (onClose) => (
      <CloseUp label="海报" onClose={onClose}>
        画
      </CloseUp>
    ),
  ],
];

describe.each(kinds)('%s', (_, label, drawn) => {
  test('takes the focus, keeps Tab inside, and Escape gives the focus back', () => {
    const closed = aPageWith(drawn);
    expect(focused()).toBe(modal());
    expect(modal()?.getAttribute('aria-label')).toBe(label);
    expect(modal()?.getAttribute('aria-modal')).toBe('true');
    const stops = [...(modal()?.querySelectorAll<HTMLElement>('button, [tabindex="0"]') ?? [])];
    press('Tab', { shiftKey: true });
    expect(focused()).toBe(stops.at(-1));
    press('Tab');
    expect(focused()).toBe(stops[0]);
    press('Escape');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(modal()).toBeNull();
    expect(focused()?.textContent).toBe('打开');
  });

  test('back closes it and is no step back through pages; the next one is', async () => {
    window.history.pushState({}, '');
    const closed = aPageWith(drawn);
    await goBack();
    expect(closed).toHaveBeenCalledTimes(1);
    expect(modal()).toBeNull();
    expect(routed).not.toHaveBeenCalled();
    await goBack();
    expect(routed).toHaveBeenCalledTimes(1);
  });

  test('closed by other means it leaves no entry behind that back would have to pass', async () => {
    window.history.pushState({}, '');
    aPageWith(drawn);
    press('Escape');
    await act(closedByBack);
    expect(routed).not.toHaveBeenCalled();
    await goBack();
    expect(routed).toHaveBeenCalledTimes(1);
  });
});

test('one that comes in the place of another takes over its entry', async () => {
  window.history.pushState({}, '');
  const before = window.history.length;
  const closed = jest.fn();
  render(
    <Held first="a">
      {(shown, change) => (
        <Dialog
          key={shown}
          title={shown}
          actions={[{ label: '下一个', onTap: () => change('b') }]}
          onClose={closed}
        />
      )}
    </Held>,
  );
  tap('下一个', 'button');
  await act(closedByBack);
  expect(window.history.length).toBe(before + 1);
  await goBack();
  expect(closed).toHaveBeenCalledTimes(1);
  expect(routed).not.toHaveBeenCalled();
});
