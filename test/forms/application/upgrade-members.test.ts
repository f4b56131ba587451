import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { recordsOf } from '@/domain/form/records';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { anApplication } from '../../fixtures/an-application';
import { aClock, aStore } from '../../support/phone/phone';

const whole = {
  id: 'whole',
  memberName: '李小明',
  relation: 'child',
  memberIdNumber: 'unknown',
  memberAge: 'adult',
  together: 'yes',
  incomeFrom: ['none'],
  agrees: 'later',
};
const begun = { id: 'begun', memberName: '李小红', relation: 'grandchild' };

/** A draft that the program of version 2 left on the phone, as today's program opens it. */
async function opened(members: Answers[string] | undefined, typing: Answers = {}) {
  const store = aStore();
  const saved = {
    formVersion: 2,
    answers: { ...anApplication(), ...(members && { members }) },
    typing,
    savedAt: 1,
  };
  await store.set('draft:assistance-application:granny', saved);
  const draft = await createDrafts(store, aClock()).load(assistanceApplication, 'granny');
  if (!draft) throw new Error('no draft');
  return draft;
}

test('of a member told about before, health is not told, and nobody is asked to go back', async () => {
  const { answers } = await opened([whole]);
  expect(recordsOf(answers.members)).toEqual([{ ...whole, memberHealthConsent: '' }]);
  expect(walk(assistanceApplication, answers).complete).toBe(true);
});

test('of a member only begun, it is asked in its turn', async () => {
  const { answers, typing } = await opened([whole], { members: [whole, begun] });
  expect(recordsOf(answers.members)).toHaveLength(1);
  expect(recordsOf(typing.members)).toEqual([{ ...whole, memberHealthConsent: '' }, begun]);
});

test('a draft without members stays as it was', async () => {
  const { answers } = await opened(undefined);
  expect(answers.members).toBeUndefined();
});
