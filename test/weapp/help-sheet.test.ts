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

test('back takes what lies over the page away, as often as it is opened, and only then the page', async () => {
  const phone = await createPhone({ dist: builtWeapp(), offline: true });
  await phone.tap('帮人反映');
  const [depth, page] = [phone.pages.length, phone.page().route];
  expect(depth).toBeGreaterThan(1);
  for (const _ of [1, 2]) {
    await phone.tap('打电话问');
    await phone.waitFor('打给谁');
    const { attributes } = phone.get({ tag: 'page-container' });
    expect(attributes).toMatchObject({ show: true, overlay: false, duration: 0 });
    await phone.back();
    expect([phone.page().route, phone.find({ role: 'dialog' })]).toEqual([page, []]);
  }
  await phone.tap('打电话问');
  await phone.waitFor('打给谁');
  await phone.tap('不打了');
  await phone.back();
  expect(phone.pages).toHaveLength(depth - 1);
  expect(phone.errors).toEqual([]);
});
