import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application';
import { day } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { checkSubmission } from '@/domain/form/submission-check';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';

const today = day('2026-11-24');

/** 先报个名: the fewest answers that are an application. */
const shortest: Answers = {
  forWhom: 'self',
  hukou: 'here',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '3组，水井旁边',
  phone: '13900001111',
  phoneOf: 'own',
  reach: '',
  story: '',
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'later',
};

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

const cases: [name: string, answers: Answers, codes: string[]][] = [
  ['name, place and how to reach is enough', shortest, []],
  [
    'no phone, but a way to find the person',
    { ...shortest, phone: '', phoneOf: '', reach: '请村里带路' },
    [],
  ],
  ['no way to reach at all', { ...shortest, phone: '', phoneOf: '' }, ['reach-missing']],
  ['hukou elsewhere is no dead end', { ...shortest, hukou: 'elsewhere' }, []],
  ['no declaration', { ...shortest, truth: [] }, ['missing']],
  ['no identity number', { ...shortest, idNumber: 'unknown' }, []],
  ['a wrong identity number', { ...shortest, idNumber: '11010519491231003X' }, ['id-check']],
  [
    'emergency without papers',
    { ...shortest, urgent: 'yes', event: 'fire', eventPlace: '村口', needNow: '' },
    [],
  ],
  ['income not known', { ...shortest, wages: 'unknown', pension: '', support: '0' }, []],
  ['income with letters', { ...shortest, wages: '一千', pension: '', support: '' }, ['amount-unclear']],
  ['health without consent', { ...shortest, health: 'well' }, ['off-route']],
  [
    'one person twice',
    {
      ...shortest,
      idNumber: '11010519491231002X',
      members: [aMember({ memberIdNumber: '11010519491231002X' })],
    },
    ['same-person'],
  ],
  [
    'thirty members',
    { ...shortest, members: Array.from({ length: 30 }, (_, n) => aMember({ id: `m${n}` })) },
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
    together: 'works-away',
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
  const helped = { ...shortest, forWhom: 'relative' };
  expect(walk(assistanceApplication, helped).complete).toBe(false);
  const all = {
    ...helped,
    helperName: '李小明',
    helperPhone: '13900002222',
    helperIs: 'child',
    authority: 'later',
  };
  expect(walk(assistanceApplication, all).complete).toBe(true);
});
