import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { receiptFrom } from '@/domain/case/receipt';
import { day } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { checkSubmission } from '@/domain/form/submission-check';
import { tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { consentsAsked } from '@/forms/application/consents';
import { member } from '@/forms/application/family/members';
import { whoCounts } from '@/forms/application/family/who-counts';
import { createDrafts } from '@/services/drafts';
import { aClock, aStore } from '../../support/phone/phone';

const today = day('2026-11-24');

/** What stands before the members, left out. */
const aboutApplicant: Answers = { hukou: 'here', hukouKind: '', idNumber: '', work: '', healthConsent: 'no' };

/** 先报个名: the fewest answers that are an application. */
const shortest: Answers = {
  forWhom: 'self',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '3组，水井旁边',
  phone: '13900001111',
  reach: '',
  truth: ['agree'],
  meansCheck: 'later',
};

const upToNumber: Answers = { ...shortest, hukou: 'here', hukouKind: '' };

/** Everything that a form shows has words: pages, questions, options, entries of lists. */
function wordless(form: FormDefinition, texts: FormTexts): readonly string[] {
  const pages = form.pages.filter(({ id }) => !texts.pages[id]?.heading).map(({ id }) => id);
  const questions = form.questions.flatMap(({ id, options = [], records }) => {
    const text = texts.questions[id];
    if (!text) return [id];
    const inner = records && text.records ? wordless(records, text.records.form) : [];
    const without = options.filter((option) => !text.options?.[option]);
    return [
      ...(records && !text.records ? [`${id} records`] : []),
      ...inner,
      ...without.map((o) => `${id}.${o}`),
    ];
  });
  return [...pages, ...questions];
}

test('every page, question and option has its words', () => {
  expect(wordless(assistanceApplication, applicationTexts)).toEqual([]);
});

test('page and question ids are unique', () => {
  const pages = assistanceApplication.pages.map(({ id }) => id);
  const questions = assistanceApplication.questions.map(({ id }) => id);
  expect(new Set(pages).size).toBe(pages.length);
  expect(new Set(questions).size).toBe(questions.length);
});

test("a member's health is asked after a consent of its own, and never without", () => {
  const withHealth = (more: Answers) => ({ ...shortest, ...aboutApplicant, members: [aMember(more)] });
  const told = { memberHealth: 'long-ill', memberDisability: 'card' };
  const declined = checkSubmission(
    assistanceApplication,
    withHealth({ memberHealthConsent: 'no', ...told }),
    today,
  );
  expect(declined.errors.map(({ code }) => code)).toEqual(['off-route']);
  const agreed = withHealth({ memberHealthConsent: 'agree', ...told });
  expect(checkSubmission(assistanceApplication, agreed, today).errors).toEqual([]);
  expect(consentsAsked(agreed).map(({ id }) => id)).toContain('members.0.memberHealthConsent');
  const unsaid = withHealth({ memberHealthConsent: 'agree' });
  expect(checkSubmission(assistanceApplication, unsaid, today).errors.map(({ code }) => code)).toEqual([
    'record-incomplete',
  ]);
});

const cases: [name: string, answers: Answers, codes: string[]][] = [
  ['name, place and how to reach is enough', shortest, []],
  ['no phone, but a way to find the person', { ...shortest, phone: '', reach: '请村里带路' }, []],
  ['no way to reach at all', { ...shortest, phone: '' }, ['reach-missing']],
  ['hukou elsewhere is no dead end', { ...shortest, hukou: 'elsewhere' }, []],
  ['signed when somebody comes', { ...shortest, truth: [], meansCheck: 'later' }, []],
  ['no identity number', { ...upToNumber, idNumber: 'unknown' }, []],
  ['a wrong identity number', { ...upToNumber, idNumber: '11010519491231003X' }, ['id-check']],
  ['emergency without papers', { ...shortest, urgent: 'yes', event: 'fire', eventPlace: '' }, []],
  ['the sum of income', { ...shortest, familyIncome: 70000 }, []],
  ['the sum of income not known', { ...shortest, familyIncome: 'unknown' }, []],
  ['income kind by kind', { ...shortest, familyIncome: '', wages: 'unknown', pension: '', support: '0' }, []],
  ['income both ways', { ...shortest, familyIncome: 70000, wages: 70000 }, ['off-route']],
  ['income with letters', { ...shortest, familyIncome: '一千' }, ['amount-unclear']],
  ['health without consent', { ...shortest, health: 'well' }, ['off-route']],
  [
    'one person twice',
    {
      ...shortest,
      ...aboutApplicant,
      idNumber: '11010519491231002X',
      members: [aMember({ memberIdNumber: '11010519491231002X' })],
    },
    ['same-person'],
  ],
  [
    'thirty members',
    {
      ...aboutApplicant,
      ...shortest,
      members: Array.from({ length: 30 }, (_, n) => aMember({ id: `m${n}` })),
    },
    [],
  ],
  [
    'thirty-one members',
    { ...shortest, members: Array.from({ length: 31 }, (_, n) => aMember({ id: `m${n}` })) },
    ['too-many'],
  ],
];

function aMember(more: Answers = {}) {
  return {
    id: 'm',
    memberName: '李小明',
    relation: 'child',
    memberIdNumber: 'unknown',
    memberAge: 'adult',
    together: 'works-away',
    memberHealthConsent: 'no',
    incomeFrom: [],
    memberIncome: 'unknown',
    agrees: 'later',
    ...more,
  };
}

test.each(cases)('%s', (_name, answers, codes) => {
  expect(checkSubmission(assistanceApplication, answers, today).errors.map(({ code }) => code)).toEqual(
    codes,
  );
});

test('a helper says who they are and may bring the authority later', () => {
  const helped = { ...shortest, forWhom: 'relative', phoneOf: 'own' };
  expect(walk(assistanceApplication, helped).complete).toBe(false);
  const all = {
    ...helped,
    helperName: '李小明',
    helperPhone: '13900002222',
    helperIs: 'child',
    whyHelped: '',
    authority: 'later',
  };
  expect(walk(assistanceApplication, all).complete).toBe(true);
});

const child = aMember({ id: 'c', memberName: '小明', memberAge: 'under-14' });
const { agrees: _, ...childWithoutConsent } = child;

const guardians: [name: string, members: readonly Answers[], page: string | undefined][] = [
  ['nobody under 14', [aMember()], undefined],
  ['no members at all', [], undefined],
  ['a child under 14', [aMember(), childWithoutConsent], 'guardian'],
  ['somebody whose age is not known', [aMember({ memberAge: 'unknown' })], 'young-child'],
];

test.each(guardians)('a guardian is asked only where a child may be: %s', (_name, members, page) => {
  const { pages } = walk(assistanceApplication, { ...shortest, kin: 'no', members } as Answers);
  const asked = pages.map(({ id }) => id).filter((id) => id === 'guardian' || id === 'young-child');
  expect(asked).toEqual(page ? [page] : []);
});

test('a child is never asked to consent, an adult always', () => {
  const onRoute = (record: Answers) => walk(member, record).pages.map(({ id }) => id);
  expect(onRoute(child)).not.toContain('agrees');
  expect(onRoute(aMember())).toContain('agrees');
  expect(onRoute(aMember({ memberAge: 'unknown' }))).toContain('agrees');
});

test('prison and religion are asked after a consent of their own, and never without', () => {
  const special = aMember({ together: 'special', awayConsent: 'no', awayWhy: 'prison' });
  const answers = { ...shortest, ...aboutApplicant, members: [special] };
  expect(checkSubmission(assistanceApplication, answers, today).errors).toMatchObject([
    { code: 'off-route' },
  ]);
  const agreed = { ...shortest, ...aboutApplicant, members: [{ ...special, awayConsent: 'agree' }] };
  expect(checkSubmission(assistanceApplication, agreed, today).errors).toEqual([]);
});

test('people who owe support are asked about for 特困 only', () => {
  const asks = (answers: Answers) =>
    tasksOf(assistanceApplication, answers).some(({ id }) => id === 'supporters');
  expect(asks(shortest)).toBe(false);
  expect(asks({ ...shortest, wishes: ['medical'] })).toBe(false);
  expect(asks({ ...shortest, wishes: ['extreme-poverty'] })).toBe(true);
  expect(asks({ ...shortest, troubles: ['no-carer'] })).toBe(true);
});

const counting: [name: string, answers: Answers, notice: string][] = [
  ['a wife elsewhere', { relation: 'spouse', together: 'no' }, 'counts-spouse'],
  [
    'a child of twelve elsewhere',
    { relation: 'child', memberAge: 'under-14', together: 'no' },
    'counts-minor',
  ],
  ['a student away', { relation: 'child', memberAge: 'adult', together: 'studies-away' }, 'counts-student'],
  ['a grown son living there', { relation: 'child', memberAge: 'adult', together: 'yes' }, 'counts-together'],
  ['a grown son living elsewhere', { relation: 'child', memberAge: 'adult', together: 'no' }, 'counts-not'],
  ['a daughter-in-law', { relation: 'in-law', together: 'yes' }, 'office-decides'],
  ['not known', { relation: 'parent', together: 'unknown' }, 'office-decides'],
  ['in prison', { relation: 'child', together: 'special', awayWhy: 'prison' }, 'counts-not-away'],
  ['a monk', { relation: 'sibling', together: 'special', awayWhy: 'clergy' }, 'clergy'],
];

test.each(counting)('who counts as family: %s', (_name, answers, notice) => {
  expect(whoCounts(answers)).toEqual([notice]);
});

test('a report number must be one', () => {
  const told = { ...shortest, troubles: ['illness'], story: '', reported: ['yes'] };
  const codes = (reportNumber: string) =>
    checkSubmission(assistanceApplication, { ...told, reportNumber }, today).errors.map(({ code }) => code);
  expect(codes('')).toEqual([]);
  expect(codes('4708 2316')).toEqual(['receipt-short']);
  expect(codes(receiptFrom('47082316502'))).toEqual([]);
  expect(codes('111111111111')).toEqual(['receipt-check']);
});

/** A whole application as version 1 asked it, in the order it asked. */
const versionOne: Answers = {
  ...shortest,
  forWhom: 'relative',
  hukou: 'here',
  phoneOf: 'own',
  story: '',
  kin: 'no',
  helperName: '李小明',
  helperPhone: '13900002222',
  helperIs: 'child',
  authority: 'later',
  idNumber: 'unknown',
  hukouKind: 'rural',
  livesAtHukou: 'yes',
  work: 'farming',
  healthConsent: 'agree',
  health: 'long-ill',
  disability: 'none',
  care: 'alone',
  members: [
    {
      id: 'm',
      memberName: '李小红',
      relation: 'child',
      memberIdNumber: '11010519491231002X',
      together: 'no',
      memberIncome: 120000,
      agrees: 'here',
    },
  ],
  supporters: [
    { id: 's', supporterName: '李大', supporterRelation: 'child', supporterPhone: '', canSupport: 'no' },
  ],
  youngChild: 'yes',
  guardian: 'agree',
  troubles: ['illness'],
  wishes: ['not-sure'],
  receiving: 'none',
  signature: 'paper',
  signaturePhotos: ['photo-1'],
};

test('an application of version 1 is one of today, with every answer and no consent more', () => {
  const upgraded = assistanceApplication.upgrade?.({ answers: versionOne, typing: {} }, 1).answers ?? {};
  const { answers, errors } = checkSubmission(assistanceApplication, upgraded, today);
  expect(errors).toEqual([]);
  const { members: before, ...others } = versionOne;
  const { members: after, ...kept } = answers;
  expect(kept).toMatchObject(others);
  expect(after).toMatchObject(before as never);
  const added = Object.keys(kept).filter((id) => !(id in versionOne));
  expect(added.map((id) => [id, kept[id]])).toEqual(
    expect.arrayContaining([
      ['whyHelped', ''],
      ['reported', []],
    ]),
  );
  expect(Object.values(added.map((id) => kept[id])).includes('agree')).toBe(false);
});

test('a draft of version 1 opens where it was, with all it held', async () => {
  const disk = new Map<string, string>();
  const store = aStore(disk);
  const saved = { formVersion: 1, answers: versionOne, typing: { 'members.m.memberName': '李' }, savedAt: 1 };
  await store.set('draft:assistance-application:granny', saved);
  const draft = await createDrafts(store, aClock()).load(assistanceApplication, 'granny');
  expect(draft?.formVersion).toBe(5);
  expect(draft?.typing).toEqual(saved.typing);
  expect(draft?.answers).toMatchObject({ ...versionOne, members: [{ memberName: '李小红' }] });
  expect(walk(assistanceApplication, draft?.answers ?? {}).complete).toBe(true);
});

test('every consent that was asked is recorded with the words that stood there', () => {
  const consents = consentsAsked({ ...shortest, healthConsent: 'agree', members: [aMember()] });
  expect(consents.map(({ id, answer }) => `${id}: ${answer}`)).toEqual([
    'healthConsent: agree',
    'truth: agree',
    'meansCheck: later',
    'members.0.memberHealthConsent: no',
    'members.0.agrees: later',
  ]);
  expect(consents.every(({ words, version }) => words.length > 10 && version !== '')).toBe(true);
  expect(consents.find(({ id }) => id === 'truth')?.words).toContain('2 倍');
});
