import type { Answers } from '@/domain/form/definition';
import { judgeSubmission } from '@/domain/form/judge-submission';
import { recordsOf } from '@/domain/form/records';
import { assistanceApplication } from '@/forms/application/application';
import { consentsAsked } from '@/forms/application/consents';
import { member } from '@/forms/application/family/members';
import { consentStates } from '../../../server/src/cases/consent/consent-states';
import { anApplication } from '../../fixtures/an-application';

function nextOf(form: typeof member, page: string, answers: Answers): string | undefined {
  return form.pages.find(({ id }) => id === page)?.next(answers);
}

test.each([
  ['an adult consents alone', 'adult', 'here', undefined],
  ['an adult who comes later', 'adult', 'later', undefined],
  ['an adult who cannot decide has a guardian', 'adult', 'guardian', 'agrees-guardian'],
  ['whose age nobody knows, cannot decide', 'unknown', 'guardian', 'agrees-guardian'],
  ['whose age nobody knows, consents', 'unknown', 'here', undefined],
  ['14 to 17: both', 'under-18', 'here', 'agrees-guardian'],
  ['14 to 17, not there', 'under-18', 'later', undefined],
  ['14 to 17, cannot decide', 'under-18', 'guardian', 'agrees-guardian'],
])('member, %s', (_name, memberAge, agrees, page) => {
  expect(nextOf(member, 'agrees', { memberAge, agrees })).toBe(page);
});

test.each([
  ['adult', 'agrees'],
  ['under-18', 'agrees'],
  ['under-14', undefined],
  ['unknown', 'agrees'],
])('a member who is %s is asked', (memberAge, page) => {
  expect(nextOf(member, 'income-from', { memberAge, incomeFrom: ['none'] })).toBe(page);
});

test.each([
  ['adult', 'agree', undefined],
  ['adult', 'later', undefined],
  ['adult', 'guardian', 'means-guardian'],
  ['under-18', 'agree', 'means-guardian'],
  ['under-18', 'later', undefined],
  ['under-14', 'agree', 'means-guardian'],
])('an applicant who is %s and says %s', (applicantAge, meansCheck, page) => {
  const next = nextOf(assistanceApplication, 'truth', { applicantAge, meansCheck });
  expect(next).toBe(page);
});

const minor = {
  id: 'a',
  memberName: '李小红',
  relation: 'grandchild',
  memberIdNumber: 'unknown',
  memberAge: 'under-18',
  together: 'yes',
  memberHealthConsent: '',
  incomeFrom: ['none'],
};

test('a parcel of version 3 with a child of 16 is taken, and its consent is put off, never given', () => {
  const { answers, errors } = judgeSubmission(assistanceApplication, 3, {
    ...anApplication(),
    members: [minor],
  });
  expect(errors).toEqual([]);
  expect(recordsOf(answers.members)).toEqual([{ ...minor, agrees: 'later' }]);
});

test('an applicant of 16 who agreed on version 3 is taken as said; the guardian is still to be asked', () => {
  const said = { ...anApplication(), idNumber: 'unknown', applicantAge: 'under-18', meansCheck: 'agree' };
  const { answers } = judgeSubmission(assistanceApplication, 3, said);
  expect(answers).toMatchObject({ meansCheck: 'agree', meansGuardian: 'later' });
});

test.each([
  ['guardian', 'spouse', 'agreed'],
  ['guardian', 'later', 'later'],
  ['here', 'grandparent', 'agreed'],
  ['here', 'later', 'later'],
])('the office reads %s with %s as %s', (agrees, agreesGuardian, state) => {
  const answers = { members: [{ ...minor, agrees, agreesGuardian }] };
  const [first] = consentStates({ answers } as Parameters<typeof consentStates>[0]);
  expect(first).toMatchObject({ who: 'member-1', state });
});

test('who the guardian is goes along with the words that asked', () => {
  const asked = consentsAsked({
    meansCheck: 'guardian',
    meansGuardian: 'spouse',
    members: [{ ...minor, agrees: 'here', agreesGuardian: 'grandparent' }],
  });
  const ids = ['meansCheck', 'meansGuardian', 'members.0.agrees', 'members.0.agreesGuardian'];
  expect(asked.map(({ id }) => id)).toEqual(ids);
  for (const { version, words } of asked) expect([version, words]).not.toContain('');
});
