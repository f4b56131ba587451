import blocks from '@/content/article-parts/blocks.json';
import { casesTexts } from '@/content/messages/cases/cases';
import { lookUpFailureSentence, sendFailureSentence } from '@/content/messages/cases/refusals';
import { caseStatusTexts } from '@/content/messages/cases/states';
import { consentTexts } from '@/content/messages/form-runner/consent';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { photoTexts } from '@/content/messages/form-runner/photos';
import { signatureTexts } from '@/content/messages/form-runner/signature';
import { common } from '@/content/messages/screen/common';
import { shellTexts } from '@/content/messages/screen/shell';
import { storageTexts } from '@/content/messages/screen/storage';
import { type CaseStatus, isSettled } from '@/domain/case/case-timeline';
import type { Failure } from '@/domain/failure';
import { plain, sentences } from '@/domain/marked-text';

/** Every way a request fails; a kind that is added has to be named here. */
const failures: { readonly [Kind in Failure['kind']]: readonly Failure[] } = {
  offline: [{ kind: 'offline' }],
  timeout: [{ kind: 'timeout' }],
  'signed-out': [{ kind: 'signed-out' }],
  'no-session': [{ kind: 'no-session' }],
  unreadable: [{ kind: 'unreadable' }],
  'too-many': [{ kind: 'too-many', retryAfterSeconds: 60 }],
  rejected: ['case-closed', 'photo-heic', 'photo-cut-off', 'photo-too-large', 'a-code-to-come'].map(
    (code) => ({
      kind: 'rejected',
      code,
      errors: [],
    }),
  ),
  server: [
    { kind: 'server', status: 500 },
    { kind: 'server', status: 503, retryAfterSeconds: 60 },
  ],
};
const named = Object.values(failures)
  .flat()
  .map((failure): [string, Failure] => ['code' in failure ? failure.code : failure.kind, failure]);

const whatToDo = /请|再|打电话|打热线|报编号|点|删|试|可以/;
const isKept = /没丢|还在|没有丢/;

/** What is wrong with the words of one bad moment, besides what each must say itself. */
function faultsOf(text: string): string[] {
  const said = sentences(text);
  return [
    ...(whatToDo.test(plain(text)) ? [] : ['no way on']),
    ...(/^(请|打|再)/.test(plain(text)) ? ['not what happened'] : []),
    ...said.filter((sentence) => [...sentence].length > 30).map((sentence) => `too long: ${sentence}`),
  ];
}

test.each(named)('%s at sending: what happened, what to do, nothing lost', (_name, failure) => {
  const said = sendFailureSentence(failure);
  expect(faultsOf(said)).toEqual([]);
  // What was refused stands under 「没送出去」, which says so itself.
  expect(isKept.test(said)).toBe(failure.kind !== 'rejected');
});

test.each(named)('%s at a look-up: nothing was sent, so nothing is lost or sent again', (_name, failure) => {
  const said = lookUpFailureSentence(failure);
  expect(faultsOf(said)).toEqual([]);
  expect(said).toMatch(/打电话/);
  expect(said).not.toMatch(/送|丢|今天/);
});

test.each([
  ...Object.values(storageTexts.notSaved),
  ...Object.values(storageTexts.notSent),
  storageTexts.notDurable,
  consentTexts.undeclared,
  signatureTexts.failed,
  signatureTexts.full,
  common.notOpeningText,
  common.brokenText,
  ...Object.values(photoTexts.trouble).map(({ title, text }) => `${title}||${text}`),
  errorSentence({ question: 'formVersion', code: 'unknown' }),
])('%s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('「手机满了」 is said of a full phone only', () => {
  const { full: _, ...others } = storageTexts.notSaved;
  const { full: __, ...atSending } = storageTexts.notSent;
  for (const text of [...Object.values(others), ...Object.values(atSending)])
    expect(text).not.toContain('满');
});

test('a page that broke promises only what was kept: a phone may keep nothing', () => {
  for (const text of [common.brokenText, ...shellTexts.lines]) expect(text).not.toMatch(/都在手机里|没有丢/);
});

const statuses = Object.entries(caseStatusTexts) as [CaseStatus, { what: string; why?: string }][];

test.each(statuses.filter(([status]) => isSettled(status) && status !== 'published'))(
  '%s ends a case: what comes of it, or the way on, is said',
  (_status, { why = '' }) => {
    expect(why).not.toBe('');
    expect(why.split('||').every((sentence) => [...plain(sentence)].length <= 30)).toBe(true);
  },
);

test('a refusal carries its reason in writing and both ways against it, with the days of the articles', () => {
  const { what, why = '' } = caseStatusTexts['not-confirmed'];
  expect(what).toContain('没批');
  expect(plain(why)).toMatch(/书面/);
  for (const term of why.match(/\d+ ?(天|个月)/g) ?? ['none'])
    expect(blocks['rights-office'].lines.join()).toContain(term.replace(' ', ''));
});

test('a missing paper is kept apart from what was handed in, and can be photographed', () => {
  expect(plain(caseStatusTexts['need-more'].why ?? '')).toMatch(/拍.*带到.*还在/);
});

test('who hears nothing is told from when on to ask, and what to say', () => {
  expect(plain(casesTexts.late['assistance-application'])).toMatch(/30 个工作日.*热线.*编号/);
  for (const text of Object.values(casesTexts.late)) expect(text).toMatch(/热线/);
});
