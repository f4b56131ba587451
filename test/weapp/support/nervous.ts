import type { Phone } from '../harness/phone';
import { allNodes } from '../harness/tree';

/** What a second deed would change: where one is, what is chosen, what was called. */
function deedsOn(phone: Phone) {
  const chosen = allNodes(phone.tree()).filter(({ attributes }) => String(attributes.ariaChecked) === 'true');
  return {
    pages: phone.pages.map(({ route, options }) => ({ route, options: { ...options } })),
    chosen: chosen.map(({ label }) => label),
    calls: [...phone.calls],
    modals: [...phone.shown.modals],
  };
}

/** Buttons behind which the receipt opens when all is done. */
const sends = /^(同意|送出|送给街道|撤回，)/;

/** The same phone under a finger that comes down twice, and finds the worst thing under it: everything. */
export function nervous(phone: Phone): Phone {
  const twice = async (act: () => Promise<void>, isSlow = false): Promise<void> => {
    await act();
    const once = deedsOn(phone);
    for (const later of [80, 170]) {
      await phone.drum(later);
      if (!isSlow) expect(deedsOn(phone)).toEqual(once);
    }
  };
  return {
    ...phone,
    // Sending opens the receipt when it is done: what the second tap did is counted at the office.
    tap: (target) => twice(() => phone.tap(target), sends.test(String(target))),
    back: () => twice(phone.back),
    async waitFor(words) {
      const there = () =>
        typeof words === 'string' ? phone.text().includes(words) : words.test(phone.text());
      for (let turn = 0; turn < 40 && !there(); turn += 1) await phone.advance(250);
      await phone.waitFor(words, 0);
    },
  };
}
