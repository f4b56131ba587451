import { errorSentence } from '@/content/messages/form-runner/errors';
import { createApi } from '@/services/api/client';
import { json } from '../../support/phone/office';

const problem = { type: 'about:blank', title: 'x', status: 422, code: 'answers-rejected' };
const short = { question: 'phone', code: 'phone-short' };

/** What a phone makes of this refusal. */
async function refused(body: unknown) {
  const http = { send: async () => json(422, body), upload: async () => json(422, body) };
  const answer = await createApi(http, '').call('health', {});
  return answer.ok ? undefined : answer.failure;
}

const rejected = (errors: readonly unknown[]) => ({ kind: 'rejected', code: 'answers-rejected', errors });

const odd: [name: string, body: unknown, errors: readonly unknown[]][] = [
  [
    'as today',
    { ...problem, errors: [{ ...short, detail: { missing: 2 } }] },
    [{ ...short, detail: { missing: 2 } }],
  ],
  [
    'a detail that is yes or no',
    { ...problem, errors: [{ ...short, detail: { missing: true } }] },
    [{ ...short, detail: { missing: '' } }],
  ],
  [
    'a detail that is null',
    { ...problem, errors: [{ ...short, detail: { missing: null, over: 1 } }] },
    [{ ...short, detail: { missing: '', over: 1 } }],
  ],
  [
    'a detail in a list',
    { ...problem, errors: [{ ...short, detail: { missing: [1] } }] },
    [{ ...short, detail: { missing: '' } }],
  ],
  ['details null', { ...problem, errors: [{ ...short, detail: null }] }, [short]],
  ['details in words', { ...problem, errors: [{ ...short, detail: 'two' }] }, [short]],
  ['errors null', { ...problem, errors: null }, []],
  ['errors an object', { ...problem, errors: { phone: 'short' } }, []],
  [
    'a field without a name beside a good one',
    { ...problem, errors: [{ question: null, code: 'x' }, short] },
    [short],
  ],
  [
    'a code that is a number',
    { ...problem, errors: [{ question: 'phone', code: 7 }] },
    [{ question: 'phone', code: '' }],
  ],
  ['the id of the request null', { ...problem, requestId: null }, []],
  ['type, title and status null', { ...problem, type: null, title: null, status: null }, []],
  ['type, title and status left out', { code: problem.code }, []],
];

test.each(odd)('a refusal stays one: %s', async (_name, body, errors) => {
  expect(await refused(body)).toEqual(rejected(errors));
});

const none: [name: string, body: unknown][] = [
  ['no code', { ...problem, code: undefined }],
  ['a code that is a number', { ...problem, code: 422 }],
  ['a page', '<html>'],
  ['a list', [problem]],
];

test.each(none)('what names no cause is a fault of the server: %s', async (_name, body) => {
  expect(await refused(body)).toMatchObject({ kind: 'server', status: 422 });
});

const untold: (Record<string, string> | undefined)[] = [undefined, {}, { missing: '' }];

test.each(untold)('a sentence whose number is not told names none: %j', (detail) => {
  const sentence = errorSentence({ ...short, ...(detail && { detail }) });
  expect(sentence).not.toMatch(/少了|\{/);
  expect(errorSentence({ ...short, detail: { missing: 2 } })).toContain('少了 2 位');
});
