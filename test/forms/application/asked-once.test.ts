import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { mayHoldPupil } from '@/forms/application/family/pupils';

/** The pages of one part that these answers lead over. */
function pagesOf(part: string, answers: Answers): readonly string[] {
  const task = assistanceApplication.tasks?.find(({ id }) => id === part);
  if (!task) throw new Error(`no part ${part}`);
  return walk(taskForm(assistanceApplication, task), answers).pages.map(({ id }) => id);
}

/** Up to the page about disability. */
const toHealth = ['hukou', 'hukou-kind', 'id-number', 'work', 'health-consent', 'health', 'disability'];

const routes: [name: string, part: string, answers: Answers, pages: string[]][] = [
  ['the sum is known', 'income', { familyIncome: 70000 }, ['family-income', 'costs']],
  ['the sum is nothing', 'income', { familyIncome: 0 }, ['family-income', 'costs']],
  ['the sum is not known', 'income', { familyIncome: 'unknown' }, ['family-income', 'costs']],
  ['the sum is left empty: kind by kind', 'income', { familyIncome: '' }, ['family-income', 'wages']],
  ['oneself on an own phone', 'contact', reached('self'), ['name', 'address', 'reach']],
  ['a relative: whose phone it is', 'contact', reached('relative'), ['name', 'address', 'reach', 'phone-of']],
  [
    'a relative without a phone',
    'contact',
    { ...reached('relative'), phone: '', reach: '请村里带路' },
    ['name', 'address', 'reach'],
  ],
  [
    'oneself, and whose phone it is was told before',
    'contact',
    { ...reached('self'), phoneOf: 'neighbour' },
    ['name', 'address', 'reach', 'phone-of'],
  ],
  ['no hurry', 'who', { forWhom: 'self', urgent: 'no' }, ['for-whom', 'urgent', 'phone-use']],
  [
    'not known whether it can wait',
    'who',
    { forWhom: 'self', urgent: 'unknown' },
    ['for-whom', 'urgent', 'phone-use'],
  ],
  ['a hurry', 'who', { forWhom: 'self', urgent: 'yes' }, ['for-whom', 'urgent', 'event']],
  [
    'a hurry, its place left empty',
    'who',
    { forWhom: 'self', urgent: 'yes', event: 'fire', eventPlace: '' },
    ['for-whom', 'urgent', 'event', 'event-place', 'phone-use'],
  ],
  ['a trouble says what is wished for', 'trouble', trouble(['illness']), ['troubles', 'story']],
  ['another trouble does not', 'trouble', trouble(['other']), ['troubles', 'story', 'wishes']],
  ['two, one of them another', 'trouble', trouble(['other', 'illness']), ['troubles', 'story']],
  ['none told', 'trouble', trouble([]), ['troubles', 'story', 'wishes']],
  [
    'a report number only for whoever says there is one',
    'trouble',
    { ...trouble(['illness']), reported: ['yes'] },
    ['troubles', 'story', 'report-number'],
  ],
  [
    'brought along from the self-check',
    'trouble',
    { ...trouble(['illness']), receiving: 'living' },
    ['troubles', 'story', 'receiving'],
  ],
  ['in good health', 'members', health('well', 'none'), [...toHealth, 'members']],
  ['seriously ill', 'members', health('seriously-ill', 'none'), [...toHealth, 'care']],
  ['disabled', 'members', health('well', 'card'), [...toHealth, 'care']],
  ['unable to work', 'members', { ...health('well', 'none'), work: 'cannot-work' }, [...toHealth, 'care']],
  [
    'health is not told',
    'members',
    { ...health('well', 'none'), healthConsent: 'no' },
    [...toHealth.slice(0, 5), 'members'],
  ],
  [
    'how many was brought along',
    'members',
    { ...health('well', 'none'), people: 2 },
    [...toHealth, 'people', 'members'],
  ],
];

function reached(forWhom: string): Answers {
  return { forWhom, personName: '王婆婆', village: '', address: '3组', phone: '13900001111', reach: '' };
}

function trouble(troubles: readonly string[]): Answers {
  return { troubles, story: '', reported: [] };
}

function health(own: string, disability: string): Answers {
  return {
    hukou: 'here',
    hukouKind: '',
    idNumber: '',
    work: '',
    healthConsent: 'agree',
    health: own,
    disability,
  };
}

test.each(routes)('%s', (_name, part, answers, pages) => {
  expect(pagesOf(part, answers)).toEqual(pages);
});

const pupils: [name: string, answers: Answers, asked: boolean][] = [
  ['nothing told', {}, false],
  ['a child of unknown age', { members: [{ id: 'm', relation: 'child', memberAge: 'unknown' }] }, false],
  ['a grown child', { members: [{ id: 'm', relation: 'child', memberAge: 'adult' }] }, false],
  ['one of 14 to 17', { members: [{ id: 'm', memberAge: 'under-18' }] }, true],
  ['one under 14', { members: [{ id: 'm', memberAge: 'under-14' }] }, true],
  [
    'one who studies elsewhere',
    { members: [{ id: 'm', memberAge: 'adult', together: 'studies-away' }] },
    true,
  ],
  ['an applicant under 18', { applicantAge: 'under-18' }, true],
  ['an applicant at school', { work: 'student' }, true],
  ['schooling is the trouble', { troubles: ['schooling'] }, true],
  ['help with school is wished for', { wishes: ['education'] }, true],
];

test.each(pupils)('school is asked about where there is a pupil: %s', (_name, answers, asked) => {
  expect(mayHoldPupil(answers)).toBe(asked);
  const costs = { familyIncome: 0, medical: '', otherCosts: '' };
  expect(pagesOf('income', { ...costs, ...answers }).includes('schooling')).toBe(asked);
});

test('what school cost, once told, is not dropped with the pupil', () => {
  const told = { familyIncome: 0, medical: '', otherCosts: '', schooling: 120000 };
  expect(pagesOf('income', told)).toContain('schooling');
  expect(pagesOf('income', { ...told, schooling: '' })).not.toContain('schooling');
});

test('income is asked of nobody by themselves, and stays where it was told', () => {
  const known = {
    memberName: '李小明',
    relation: 'child',
    memberIdNumber: '',
    together: 'yes',
    memberHealthConsent: 'no',
  };
  const asked = (answers: Answers) => walk(member, answers).pages.map(({ id }) => id);
  expect(asked(known)).not.toContain('income-from');
  expect(asked({ ...known, incomeFrom: ['farm'], memberFarm: 240000 })).toEqual(
    expect.arrayContaining(['income-from', 'member-farm', 'agrees']),
  );
});
