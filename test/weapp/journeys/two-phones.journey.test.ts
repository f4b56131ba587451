import { createPhone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';
import { registeredOn } from '../support/registered';
import { openTown, type Town } from '../support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const aPhone = (open: string, more: object = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, open, ...more });

test('on the built bundle: a code from one phone opens the case on another, where the mother says 同意', async () => {
  const daughter = await aPhone('pages/registration/question');
  const receipt = await registeredOn(daughter);
  const shown = await aPhone(`pages/cases/hands?receipt=${receipt}`, daughter.kill());
  await shown.waitFor('现在只有您在看');
  await shown.tap('给一个号码');
  await shown.waitFor(/还能用/);
  const [, code = ''] = /号码\s*(\d{3}\s*\d{3})/.exec(shown.text()) ?? [];

  const mother = await aPhone('pages/cases/follow');
  await mother.type({ label: /回执后四位/, role: 'textbox' }, receipt.slice(-4));
  await mother.type({ label: /^号码/, role: 'textbox' }, code.replace(/\s/g, ''));
  await mother.tap('申请的人本人');
  await mother.tap('看办理');
  await mother.waitFor('现在轮到谁');
  expect(mother.page().options.receipt).toBe(receipt);

  town.office('request', receipt, 'consent', '您同意核对收入吗？', '--to', 'applicant');
  const asked = await aPhone(`pages/cases/detail?receipt=${receipt}`, mother.kill());
  await asked.waitFor('您同意核对收入吗');
  await asked.tap('您同意核对收入吗？');
  await asked.waitFor('不同意');
  await asked.tap('同意');
  await asked.waitFor(/不签也行/);
  await asked.tap('送给街道');
  await asked.waitFor('街道系统已收到');
  expect(town.office('requests', receipt)).toMatch(/来了.*同意/);
  for (const phone of [shown, asked]) expect(phone.errors).toEqual([]);
}, 60_000);
