import { createApi } from '@/services/api/client';
import type { HttpAnswer } from '@/services/ports';
import { createSession } from '@/services/session';
import { json } from '../support/phone/office';
import { aClock, aStore, someIds } from '../support/phone/phone';

const problem = (status: number, code: string) =>
  json(status, { type: 'about:blank', title: 'x', status, code });
const opened = json(200, { token: 't'.repeat(40), expiresAt: 9e12, serverTime: 1 });
const offline: HttpAnswer = { kind: 'offline' };

/** A phone that WeChat gives codes to, and an office that answers these one after the other. */
function aPhone(
  answers: readonly HttpAnswer[],
  codes: readonly (string | undefined)[] = ['one', 'two', 'three'],
) {
  const [left, given] = [[...answers], [...codes]];
  const asked: unknown[] = [];
  const http = {
    async send({ body }: { readonly body?: unknown }) {
      asked.push(body);
      return left.shift() ?? opened;
    },
    upload: async () => offline,
  };
  const [disk, clock, ids] = [new Map<string, string>(), aClock(), someIds()];
  const login = { code: async () => given.shift() };
  const aSession = () =>
    createSession({
      api: createApi(http, 'http://office'),
      store: aStore(disk),
      ids,
      clock,
      login,
      wechatLogin: () => true,
    });
  const session = aSession();
  const call = () => session.signedIn(async ({ token }) => ({ ok: true, value: token }));
  return { asked, aSession, call, disk };
}

const refusals: [name: string, refusal: HttpAnswer][] = [
  ['the code is used up (40029)', problem(422, 'fields-rejected')],
  ['a code of the office that this program does not know', problem(422, 'wechat-code-refused')],
  ['its appid or secret is wrong', problem(500, 'server')],
  ['WeChat is switched off there', problem(409, 'wechat-login-off')],
  ['not allowed', problem(403, 'forbidden')],
  ['not known', problem(401, 'signed-out')],
  ['no problem, some page', json(404, '<html>')],
  ['a success without a token', json(200, {})],
];

test.each(refusals)('%s: a fresh code once, and it goes on', async (_name, refusal) => {
  const { asked, call } = aPhone([refusal]);
  expect(await call()).toMatchObject({ ok: true });
  expect(asked).toEqual([
    { kind: 'wechat', code: 'one' },
    { kind: 'wechat', code: 'two' },
  ]);
});

test.each(refusals)('%s, twice: a session of this installation instead', async (_name, refusal) => {
  const { asked, call } = aPhone([refusal, refusal]);
  expect(await call()).toMatchObject({ ok: true });
  expect(asked).toMatchObject([{ kind: 'wechat' }, { kind: 'wechat' }, { kind: 'device' }]);
});

test.each(refusals)(
  '%s, to the installation too: it waits, and nothing was refused',
  async (_name, refusal) => {
    const { call } = aPhone([refusal, refusal, refusal]);
    expect(await call()).toEqual({ ok: false, failure: { kind: 'no-session' } });
  },
);

test('a dead line is a dead line: no other way is tried on it', async () => {
  const { asked, call } = aPhone([offline]);
  expect(await call()).toEqual({ ok: false, failure: offline });
  expect(asked).toHaveLength(1);
});

test.each([502, 503, 504])(
  'a busy server (%i with Retry-After) is asked once, and its word is kept',
  async (status) => {
    const busy = { ...json(status, '<html>'), headers: { 'retry-after': '45' } };
    const { asked, call } = aPhone([busy]);
    expect(await call()).toEqual({ ok: false, failure: { kind: 'server', status, retryAfterSeconds: 45 } });
    expect(asked).toHaveLength(1);
  },
);

test('the installation itself meets a busy server: the same', async () => {
  const busy = { ...problem(503, 'busy'), headers: { 'retry-after': '45' } };
  const { asked, call } = aPhone([busy], [undefined]);
  expect(await call()).toMatchObject({ ok: false, failure: { kind: 'server', retryAfterSeconds: 45 } });
  expect(asked).toMatchObject([{ kind: 'device' }]);
});

test('WeChat gives no code: this installation signs in at once', async () => {
  const { asked, call } = aPhone([], [undefined]);
  expect(await call()).toMatchObject({ ok: true });
  expect(asked).toMatchObject([{ kind: 'device' }]);
});

test('the stand-in is used on, and not kept: the next start asks WeChat again', async () => {
  const refused = problem(422, 'x');
  const { asked, call, aSession, disk } = aPhone([refused, refused]);
  await call();
  await call();
  expect(asked).toHaveLength(3);
  expect(disk.has('session')).toBe(false);
  await aSession().signedIn(async () => ({ ok: true, value: undefined }));
  expect(asked[3]).toEqual({ kind: 'wechat', code: 'three' });
});
