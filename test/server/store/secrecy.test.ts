import { createVault } from '../../../server/src/secrecy/vault';
import { aLongReport, aServer, newKey } from '../../support/server/a-server';

const oldKey = Buffer.alloc(32, 1);
const newerKey = Buffer.alloc(32, 2);

test('what is sealed opens again, only with its key and in its place', () => {
  const vault = createVault([oldKey]);
  const sealed = vault.seal('屋顶塌了 🏚️', 'cases/1');

  expect(vault.open(sealed, 'cases/1')).toBe('屋顶塌了 🏚️');
  expect(() => vault.open(sealed, 'cases/2')).toThrow();
  expect(() => createVault([newerKey]).open(sealed, 'cases/1')).toThrow(/no key/);
  expect(() => vault.open(`${sealed.slice(0, -2)}AA`, 'cases/1')).toThrow();
});

test('the same text never looks the same twice', () => {
  const vault = createVault([oldKey]);
  expect(vault.seal('a', 'x')).not.toBe(vault.seal('a', 'x'));
});

test('a newer key seals, the older one still opens and compares', () => {
  const before = createVault([oldKey]);
  const after = createVault([newerKey, oldKey]);

  expect(after.open(before.seal('a', 'x'), 'x')).toBe('a');
  expect(after.seal('a', 'x').split('.')[1]).toBe(after.keyIds[0]);
  expect(after.marks('proof', '13800002222')).toContain(before.mark('proof', '13800002222'));
  expect(after.mark('proof', '13800002222')).not.toBe(before.mark('proof', '13800002222'));
});

test('the same value marked for two purposes cannot be matched', () => {
  const vault = createVault([oldKey]);
  expect(vault.mark('subject', 'a')).not.toBe(vault.mark('abuse', 'a'));
});

test('after a change of keys people keep their cases, retries and look-ups', async () => {
  const first = await aServer({ DATA_KEY: oldKey.toString('hex') });
  const key = newKey();
  const sent = { headers: { ...(await first.signIn('phone')), ...key }, body: aLongReport() };
  const { receipt } = (await first.call('sendNeighbourReport', sent)).body;
  await first.stop();
  const keys = `${newerKey.toString('hex')},${oldKey.toString('hex')}`;
  const second = await aServer({ DATA_KEY: keys, DATA_DIR: first.folder });

  const me = await second.signIn('phone');
  const again = await second.call('sendNeighbourReport', { headers: { ...me, ...key }, body: aLongReport() });
  const found = await second.call('lookUpCase', { body: { receipt, proof: '13800002222' } });

  expect(again.body.receipt).toBe(receipt);
  expect(found.status).toBe(200);
  expect((await second.call('listCases', { headers: me })).body.cases).toHaveLength(1);
});
