import { aServer, newKey, startOfTests, type TestServer } from '../../support/server/a-server';
import { aPhoto, photoForm } from '../../support/server/photos';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const holders = () => server.backend.database.selectFrom('holders').selectAll().execute();
const actions = async () =>
  (await server.backend.database.selectFrom('audit').select('action').execute()).map(({ action }) => action);

const aHolder = {
  id: 'h',
  kind: 'device',
  subject_mark: 'm',
  address_sealed: null,
  created_at: startOfTests,
} as const;

test('a change that names what was done stays, with its line', async () => {
  await server.backend.store.change(async (change) => {
    await change.insertInto('holders').values(aHolder).execute();
    return { result: undefined, audit: { actor: 'office:me', action: 'tried', subject: 'h' } };
  });

  expect(await holders()).toEqual([aHolder]);
  expect(await actions()).toEqual(['tried']);
});

test('a change that names nothing is not made, though its result is handed on', async () => {
  const result = await server.backend.store.change(async (change) => {
    await change.insertInto('holders').values(aHolder).execute();
    return { result: 'as it was', audit: undefined };
  });

  expect(result).toBe('as it was');
  expect(await holders()).toEqual([]);
});

test('a change that fails leaves neither itself nor a line', async () => {
  const failing = server.backend.store.change(async (change) => {
    await change.insertInto('holders').values(aHolder).execute();
    throw new Error('half way');
  });

  await expect(failing).rejects.toThrow('half way');
  expect([await holders(), await actions()]).toEqual([[], []]);
});

test('a photo that goes over to another session is written down', async () => {
  const key = newKey();
  const body = photoForm(await aPhoto());
  const send = async (device: string) =>
    server.call('sendAttachment', { headers: { ...(await server.signIn(device)), ...key }, body });

  const first = await send('one');
  const second = await send('two');

  expect(second.body.attachment).toBe(first.body.attachment);
  expect(await actions()).toEqual(['photo-received', 'photo-taken-over']);
});
