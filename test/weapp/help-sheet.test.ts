import { createPhone } from './harness/phone';
import { builtWeapp } from './support/built-weapp';

test('打电话问 opens whom to call over the page, dials what is tapped, and closes on its own button', async () => {
  const phone = await createPhone({ dist: builtWeapp(), offline: true, open: 'pages/registration/whom' });
  await phone.tap('打电话问');
  await phone.waitFor('打给谁');
  expect(phone.text()).toContain('再打这个');
  expect(phone.find({ role: 'dialog' })).toBeDefined();
  await phone.tap('不打了');
  expect(phone.text()).not.toContain('打给谁');
  expect(phone.errors).toEqual([]);
});
