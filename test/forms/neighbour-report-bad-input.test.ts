import { reportPerson } from '@/domain/case/whose-draft';
import type { AnswerValue } from '@/domain/form/definition';
import { shownValue } from '@/domain/form/definition';
import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from '../support/phone/phone';

/** A report standing on the page, with this typed into one field and 下一题 tapped; then the phone is killed. */
async function typed(page: string, question: string, value: AnswerValue) {
  const [disk, clock] = [new Map<string, string>(), aClock()];
  const open = () => {
    const drafts = createDrafts(aStore(disk), clock);
    return createDraftStore(neighbourReport, reportPerson, { drafts, outbox: anOutboxOf(), clock });
  };
  const store = open();
  await store.getState().open();
  store.getState().type(question, value);
  const advance = store.getState().goOn(page);
  await store.getState().flush();
  const again = open();
  await again.getState().open();
  return {
    advance,
    shown: shownValue(again.getState(), question),
    answer: again.getState().answers[question],
  };
}

const refused: [name: string, page: string, question: string, value: AnswerValue, code: string][] = [
  ['an empty place', 'place', 'place', '', 'missing'],
  ['a place of blanks', 'place', 'place', ' \u3000\u200b', 'missing'],
  ['a place of 101 characters', 'place', 'place', '井'.repeat(101), 'too-long'],
  ['a story of 501 emoji', 'story', 'story', '😀'.repeat(501), 'too-long'],
  ['a name of 51 rare characters', 'person', 'personName', '𠮷'.repeat(51), 'too-long'],
  ['a phone with letters', 'person', 'personPhone', '1380000222a', 'phone-digits'],
  ['a phone one digit short', 'reporter', 'reporterPhone', '1380000222', 'phone-short'],
  ['no sign', 'signs', 'signs', [], 'sign-missing'],
  ['four photos', 'story', 'photos', ['1', '2', '3', '4'], 'too-many'],
];

test.each(refused)('%s is named, and what was typed is still there after a kill', async (_name, ...given) => {
  const [page, question, value, code] = given;
  const { advance, shown } = await typed(page, question, value);
  expect(advance).toMatchObject({
    kind: 'errors',
    errors: expect.arrayContaining([expect.objectContaining({ question, code })]),
  });
  expect(shown).toEqual(value);
});

const taken: [name: string, page: string, question: string, value: string, kept: string][] = [
  ['emoji', 'story', 'story', '🏚️😢 屋漏', '🏚️😢 屋漏'],
  ['rare characters (Ext B)', 'person', 'personName', '𠮷𡈽', '𠮷𡈽'],
  ['HTML', 'story', 'story', '<b onclick="x()">急</b>', '<b onclick="x()">急</b>'],
  ['a script', 'story', 'story', "<script>alert('1')</script>", "<script>alert('1')</script>"],
  ['full-width digits in a phone', 'person', 'personPhone', '１３８　０００１－２６７０', '13800012670'],
  ['control characters', 'story', 'story', '前\u0000\u0007后', '前后'],
];

test.each(taken)('%s: taken as written, or mended', async (_name, page, question, value, kept) => {
  const { advance, answer } = await typed(page, question, value);
  expect(advance.kind).not.toBe('errors');
  expect(answer).toBe(kept);
});
