import { assess } from '@/domain/eligibility/assess';
import { conditionsOf, type Outcome } from '@/domain/eligibility/verdict/verdict';
import type { Answers } from '@/domain/form/definition';
import type { SchemeId } from '@/domain/scheme';
import { questionsMissing } from '@/forms/self-check/answers-behind';
import type { SelfCheckMode } from '@/forms/self-check/family/family';
import { householdOf } from '@/forms/self-check/household';
import { aSetting } from '../../fixtures/a-household';
import { earns, member, toldInTheForm } from '../../fixtures/told-in-the-form';

type Expected = Partial<Record<SchemeId, Outcome>>;
type Case = [name: string, said: Answers, expected: Expected, sum?: readonly [number, number]];

const two = { people: 2 };
const three = [
  member(0, { age: 66 }),
  member(1, { relation: 'spouse', age: 65 }),
  { ...member(2, { age: 40, work: 'employed' }), ...earns(2, 'wage', 2000) },
  { ...member(3, { relation: 'child-in-law', age: 38, work: 'employed' }), ...earns(3, 'wage', 1000) },
  member(4, { relation: 'grandchild', age: 10, study: 'school' }),
];
const told = (...parts: readonly Answers[]): Answers => Object.assign({}, ...parts);

/** The family of five of the third file, as another of them tells it: relations in the same order. */
function fiveAs(...relations: readonly string[]): Answers {
  const seat = relations.indexOf('self');
  const order = [seat, ...[0, 1, 2, 3, 4].filter((each) => each !== seat)];
  const renamed = order.map((from, to) =>
    Object.fromEntries(
      Object.entries(three[from] ?? {}).map(([id, value]) => [id.replace(`m${from}-`, `m${to}-`), value]),
    ),
  );
  const named = order.map((from, to) => (to === 0 ? {} : member(to, { relation: relations[from] ?? '' })));
  const { 'm0-relation': _self, ...answers } = told(...renamed, ...named);
  return { hukou: 'here-rural', people: 5, ...answers };
}

const quick: Case[] = [
  [
    'two in the country, 360 a month',
    { ...two, hukou: 'here-rural', monthlyIncome: 36_000 },
    { 'subsistence-allowance': 'likely' },
    [900, 900],
  ],
  [
    'exactly the standard',
    { ...two, monthlyIncome: 154_000 },
    { 'subsistence-allowance': 'unlikely', 'near-subsistence-family': 'likely' },
  ],
  ['one fen below', { ...two, monthlyIncome: 153_999 }, { 'subsistence-allowance': 'likely' }],
  [
    'an old couple with 30,000',
    { ...two, anyone: ['elder'], monthlyIncome: 3_000_000 },
    { 'subsistence-allowance': 'unlikely', 'extreme-poverty-support': 'unlikely' },
  ],
  [
    'one of two is old, 3,000: no pension is that much',
    { ...two, anyone: ['elder'], monthlyIncome: 300_000 },
    { 'subsistence-allowance': 'unlikely' },
  ],
  [
    'one of two is old, 2,500: pensions might be',
    { ...two, anyone: ['elder'], monthlyIncome: 250_000 },
    { 'subsistence-allowance': 'need-more' },
  ],
  [
    'somebody ill, costs not asked yet',
    { ...two, hukou: 'here-rural', anyone: ['ill'], monthlyIncome: 120_000 },
    { 'subsistence-allowance': 'likely' },
  ],
  [
    'somebody ill, 30,000 a month',
    { ...two, anyone: ['ill'], monthlyIncome: 3_000_000 },
    { 'subsistence-allowance': 'unlikely' },
  ],
  [
    'hukou in another province',
    { ...two, hukou: 'elsewhere', monthlyIncome: 900_000 },
    { 'subsistence-allowance': 'need-more' },
  ],
  [
    'in the country, between the two lines: no sum of the town',
    { hukou: 'here-rural', monthlyIncome: 70_000 },
    { 'subsistence-allowance': 'need-more', 'near-subsistence-family': 'likely' },
  ],
  [
    'in the country, above both',
    { hukou: 'here-rural', monthlyIncome: 77_000 },
    { 'subsistence-allowance': 'unlikely' },
  ],
  [
    'alone, 40, nothing at all',
    {},
    { 'subsistence-allowance': 'likely', 'extreme-poverty-support': 'unlikely' },
    [770, 770],
  ],
  [
    'alone, old, nothing at all',
    { anyone: ['elder'] },
    { 'subsistence-allowance': 'likely', 'extreme-poverty-support': 'need-more' },
  ],
  [
    'alone, old, 3,000 a month',
    { anyone: ['elder'], monthlyIncome: 300_000 },
    { 'extreme-poverty-support': 'unlikely' },
  ],
  ['a car', { things: ['car'] }, { 'subsistence-allowance': 'need-more' }],
  [
    'savings of twelve standards',
    { things: ['savings'], savings: 924_000 },
    { 'subsistence-allowance': 'likely' },
  ],
  ['one fen more', { things: ['savings'], savings: 924_001 }, { 'subsistence-allowance': 'need-more' }],
  ['a fire, nothing to eat today', { event: 'fire', living: 'today' }, { 'temporary-assistance': 'likely' }],
  ['nothing happened, nothing to eat today', { living: 'today' }, { 'temporary-assistance': 'need-more' }],
  ['nothing happened, it goes on; spending is asked later', {}, { 'temporary-assistance': 'need-more' }],
  [
    'a flood, a few days more',
    { event: 'natural-disaster', living: 'soon' },
    { 'disaster-assistance': 'likely' },
  ],
  ['a child nobody raises', { anyone: ['child', 'child-alone'] }, { 'unsupported-child': 'need-more' }],
];

const emergency: Case[] = [
  ['a fire, today', { event: 'fire', living: 'today' }, { 'temporary-assistance': 'likely' }],
  ['a fire, a few days more', { event: 'fire', living: 'soon' }, { 'temporary-assistance': 'likely' }],
  ['no event, today', { living: 'today' }, { 'temporary-assistance': 'need-more' }],
  ['no event, gets by', {}, { 'temporary-assistance': 'need-more' }],
  ['not known', { event: 'unknown', living: 'unknown' }, { 'temporary-assistance': 'need-more' }],
  [
    'a flood, today',
    { event: 'natural-disaster', living: 'today' },
    { 'disaster-assistance': 'likely', 'temporary-assistance': 'likely' },
  ],
  [
    'a flood, gets by: the house is asked later',
    { event: 'natural-disaster' },
    { 'disaster-assistance': 'need-more' },
  ],
  ['an accident is no flood', { event: 'accident', living: 'today' }, { 'disaster-assistance': 'unlikely' }],
];

const old = member(0, { age: 62 });
const son = { supporters: 1, 's0-relation': 'child', 's0-age': 40, 's0-state': ['none'] };
const poorest: Expected = { 'extreme-poverty-support': 'likely' };

const childAlone = told(
  { anyone: ['child', 'student', 'child-alone'] },
  member(0, { age: 12, study: 'school' }),
);

const full: Case[] = [
  [
    'healthy, 40, alone',
    {},
    {
      'subsistence-allowance': 'likely',
      'extreme-poverty-support': 'unlikely',
      'temporary-assistance': 'unlikely',
      'legal-aid': 'unlikely',
    },
    [770, 770],
  ],
  ['62, nobody who owes', old, poorest],
  ['62, an able son', told(old, son), { 'extreme-poverty-support': 'unlikely' }],
  ['62, an only child of 15 elsewhere', told(old, son, { 's0-age': 15 }), poorest],
  [
    '62, a son of 60 on 低保',
    told(old, son, { 's0-age': 60, 's0-state': ['subsistence-allowance'] }),
    poorest,
  ],
  [
    '62, a son of 59 on 低保',
    told(old, son, { 's0-age': 59, 's0-state': ['subsistence-allowance'] }),
    { 'extreme-poverty-support': 'unlikely' },
  ],
  ['62, a son in prison with nothing', told(old, son, { 's0-state': ['prison'] }), poorest],
  [
    '62, a son who is ill',
    told(old, son, { 's0-state': ['ill'] }),
    { 'extreme-poverty-support': 'need-more' },
  ],
  [
    '62, twelve who might owe',
    told(
      old,
      { supporters: 12 },
      Object.fromEntries(
        Array.from({ length: 8 }, (_, at) => [
          [`s${at}-relation`, 'child'],
          [`s${at}-state`, ['extreme-poverty-support']],
        ]).flat(),
      ),
    ),
    { 'extreme-poverty-support': 'need-more' },
  ],
  [
    '62, 计生奖励 of 950',
    told(old, earns(0, 'family-planning-award', 950)),
    { 'extreme-poverty-support': 'need-more', 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  ['62, 计生奖励 of 300', told(old, earns(0, 'family-planning-award', 300)), poorest],
  [
    '62, 优抚金',
    told(old, { 'm0-incomes': ['merit'] }),
    { ...poorest, 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    '62, 基础养老金 of 900 in 2025',
    told(old, earns(0, 'basic-pension', 900)),
    { ...poorest, 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    '40, 计生奖励 is asked without its sum',
    { 'm0-incomes': ['family-planning-award'] },
    { 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    '40, 失业金 of 800',
    earns(0, 'transfer', 800),
    { 'subsistence-allowance': 'unlikely', 'near-subsistence-family': 'likely' },
  ],
  ['40, 种粮补贴 of 300', earns(0, 'transfer', 300), { 'subsistence-allowance': 'likely' }, [470, 470]],
  [
    '40, a pension of 1,700 and 1,000 of it for a child elsewhere',
    told(earns(0, 'pension', 1700), { supportPaid: 1_200_000 }),
    { 'subsistence-allowance': 'likely' },
    [70, 70],
  ],
  [
    '40, a wage of 900 and 200 of it for a child elsewhere',
    told({ 'm0-work': 'employed' }, earns(0, 'wage', 900), { supportPaid: 240_000 }),
    { 'subsistence-allowance': 'need-more' },
    [0, 70],
  ],
  [
    'a child alone: the mother is dead, the father raises it from elsewhere',
    told(childAlone, { 'm0-father': 'raising', 'm0-mother': 'dead' }),
    { 'extreme-poverty-support': 'unlikely', 'unsupported-child': 'unlikely' },
  ],
  [
    'a child alone: the mother is dead, the father out of reach',
    told(childAlone, { 'm0-father': 'out-of-contact', 'm0-mother': 'dead' }),
    { 'extreme-poverty-support': 'need-more', 'unsupported-child': 'likely' },
  ],
  [
    'a child alone: both are dead',
    told(childAlone, { 'm0-father': 'dead', 'm0-mother': 'dead' }),
    { 'extreme-poverty-support': 'likely', orphan: 'likely' },
  ],
  [
    'a child alone, whose parents could',
    told(childAlone, { anyone: ['child', 'student'] }),
    { 'extreme-poverty-support': 'need-more', orphan: 'unlikely' },
  ],
  [
    'a grandmother of 55 earns, the father is dead, the mother raises the child from elsewhere',
    told(
      two,
      { anyone: ['child', 'student', 'child-alone'] },
      member(0, { age: 55, work: 'employed' }),
      earns(0, 'wage', 3000),
      member(1, { relation: 'grandchild', age: 10, study: 'school', father: 'dead', mother: 'raising' }),
    ),
    { 'extreme-poverty-support': 'unlikely', 'unsupported-child': 'unlikely' },
  ],
  [
    'a father with limb 2 raises the child, the mother is dead',
    told(
      two,
      { anyone: ['disabled', 'child', 'child-alone'] },
      member(0, { disability: 'card-2' }),
      member(1, { age: 10, father: 'raising', mother: 'dead' }),
    ),
    { 'unsupported-child': 'likely' },
  ],
  [
    'a father with limb 3 does',
    told(
      two,
      { anyone: ['disabled', 'child', 'child-alone'] },
      member(0, { disability: 'card-3' }),
      member(1, { age: 10, father: 'raising', mother: 'dead' }),
    ),
    { 'unsupported-child': 'unlikely' },
  ],
  ['50, limb 2 with the card', member(0, { age: 50, disability: 'card-2' }), poorest],
  [
    '50, limb 3, able to work',
    member(0, { age: 50, disability: 'card-3' }),
    { 'extreme-poverty-support': 'unlikely' },
  ],
  [
    '50, limb 3, says it cannot work',
    member(0, { age: 50, disability: 'card-3', lost: 'yes' }),
    { 'extreme-poverty-support': 'need-more' },
  ],
  [
    '50, several kinds 2',
    member(0, { age: 50, disability: 'card-2', disabilityKind: 'multiple' }),
    { 'extreme-poverty-support': 'need-more' },
  ],
  [
    '50, no card yet',
    member(0, { age: 50, disability: 'no-card' }),
    { 'extreme-poverty-support': 'unlikely' },
  ],
  [
    'five, the grandfather asks',
    fiveAs('self', 'spouse', 'child', 'child-in-law', 'grandchild'),
    { 'subsistence-allowance': 'likely' },
    [150, 150],
  ],
  [
    'five, the son asks',
    fiveAs('parent', 'parent', 'self', 'spouse', 'child'),
    { 'subsistence-allowance': 'likely' },
    [150, 150],
  ],
  [
    'five, his wife asks',
    fiveAs('parent-in-law', 'parent-in-law', 'spouse', 'self', 'child'),
    { 'subsistence-allowance': 'likely' },
    [150, 150],
  ],
  [
    'five, the grandmother asks',
    fiveAs('spouse', 'self', 'child', 'child-in-law', 'grandchild'),
    { 'subsistence-allowance': 'likely' },
    [150, 150],
  ],
  [
    'a student with parents elsewhere who earn 8,000',
    told(
      { people: 3 },
      member(0, { age: 20, study: 'full-time-college' }),
      member(1, { relation: 'parent', together: 'no', age: 48 }),
      earns(1, 'wage', 8000),
      member(2, { relation: 'parent', together: 'no', age: 47 }),
    ),
    { 'subsistence-allowance': 'unlikely' },
  ],
  [
    'a widow and her mother-in-law',
    told(two, member(1, { relation: 'parent-in-law', age: 70 })),
    { 'subsistence-allowance': 'likely' },
    [770, 1540],
  ],
  [
    'a son in prison is not counted',
    told(two, { away: ['prison'] }, member(1, { age: 25, status: 'prison' })),
    { 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    'an unmarried soldier is not counted',
    told(two, { away: ['soldier'] }, member(1, { age: 20, status: 'soldier', married: 'no' })),
    { 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    'a married one is',
    told(two, { away: ['soldier'] }, member(1, { age: 25, status: 'soldier', married: 'yes' })),
    { 'subsistence-allowance': 'likely' },
    [1540, 1540],
  ],
  [
    'a lodger is not',
    told(two, member(1, { relation: 'other' })),
    { 'subsistence-allowance': 'likely' },
    [770, 770],
  ],
  [
    'limb 2, the wife earns 5,000',
    told(two, member(0, { disability: 'card-2' }), member(1, { relation: 'spouse' }), earns(1, 'wage', 5000)),
    { 'single-person-household': 'need-more' },
  ],
  [
    'limb 2, parents over 60 earn 9,000',
    told(
      { people: 3 },
      member(0, { disability: 'card-2' }),
      member(1, { relation: 'parent', age: 62 }),
      earns(1, 'wage', 9000),
      member(2, { relation: 'parent', age: 60 }),
    ),
    { 'single-person-household': 'likely' },
  ],
  [
    'a recognised illness in a near family',
    told(member(0, { illness: 'recognised' }), earns(0, 'wage', 1000)),
    { 'single-person-household': 'likely', 'subsistence-allowance': 'unlikely' },
  ],
  [
    'a diagnosis only',
    told(member(0, { illness: 'diagnosed' }), earns(0, 'wage', 1000)),
    { 'single-person-household': 'need-more' },
  ],
  [
    'a grandchild, father severely disabled, mother dead',
    told(
      two,
      member(0, { age: 66 }),
      member(1, { relation: 'grandchild', age: 9, father: 'disabled', mother: 'dead' }),
    ),
    { 'unsupported-child': 'likely', orphan: 'unlikely' },
  ],
  [
    'both parents dead',
    told(
      two,
      member(0, { age: 66 }),
      member(1, { relation: 'grandchild', age: 9, father: 'dead', mother: 'dead' }),
    ),
    { orphan: 'likely', 'unsupported-child': 'unlikely' },
  ],
  [
    'father in prison, mother gone',
    told(
      two,
      member(0, { age: 66 }),
      member(1, { relation: 'grandchild', age: 9, father: 'prison', mother: 'out-of-contact' }),
    ),
    { 'unsupported-child': 'likely' },
  ],
  [
    'father raises it',
    told(two, member(0, { age: 66 }), member(1, { relation: 'grandchild', age: 9, mother: 'dead' })),
    { 'unsupported-child': 'unlikely', orphan: 'unlikely' },
  ],
  [
    'mother ill: which illness the street has to see',
    told(
      two,
      member(0, { age: 66 }),
      member(1, { relation: 'grandchild', age: 9, father: 'dead', mother: 'ill' }),
    ),
    { 'unsupported-child': 'need-more' },
  ],
  [
    'a severely disabled mother alone with her child, the father dead',
    told(two, member(0, { disability: 'card-1' }), member(1, { age: 9, father: 'dead', mother: 'disabled' })),
    { 'unsupported-child': 'likely' },
  ],
  ['needs a lawyer, receives nothing', { needs: ['lawyer'] }, { 'legal-aid': 'need-more' }],
  [
    'needs a lawyer, receives 低保',
    { needs: ['lawyer'], receiving: ['subsistence-allowance'] },
    { 'legal-aid': 'likely' },
  ],
  [
    'a child at school in a poor family',
    told(two, member(1, { age: 10, study: 'school' })),
    { 'education-assistance': 'likely' },
  ],
  [
    'a postgraduate of 24 elsewhere is the street’s to say',
    told(two, member(1, { age: 24, study: 'postgraduate', together: 'no' }), earns(1, 'wage', 9000)),
    { 'subsistence-allowance': 'need-more' },
    [0, 770],
  ],
  [
    'a student of 20 elsewhere is',
    told(two, member(1, { age: 20, study: 'full-time-college', together: 'no' })),
    { 'subsistence-allowance': 'likely' },
    [1540, 1540],
  ],
  ['out of work in a poor family', { 'm0-work': 'unemployed' }, { 'employment-assistance': 'likely' }],
  ['an unsafe house', { needs: ['unsafe'] }, { 'housing-assistance': 'need-more' }],
  [
    'costs of illness',
    told({ medical: 3_000_000 }, member(0, { illness: 'recognised' })),
    { 'medical-assistance': 'need-more' },
  ],
  [
    'spending jumped in a near family',
    told({ needs: ['jump'] }, earns(0, 'wage', 1000)),
    { 'temporary-assistance': 'likely' },
  ],
  [
    'spending jumped, nobody poor',
    told({ needs: ['jump'] }, earns(0, 'wage', 9000)),
    { 'temporary-assistance': 'need-more' },
  ],
  ['no event, nothing to eat today', { living: 'today' }, { 'temporary-assistance': 'need-more' }],
  [
    'a harvest of 7,200 with 1,200 of costs',
    {
      hukou: 'here-rural',
      'm0-incomes': ['farm'],
      'm0-farm-amount': 720_000,
      'm0-farm-per': 'year',
      'm0-farm-costs': 120_000,
    },
    { 'subsistence-allowance': 'likely' },
    [130, 130],
  ],
  [
    'ill, and 3,000 of costs of 6,000 earned',
    told({ medical: 300_000, hukou: 'here-rural' }, member(0, { illness: 'recognised' }), {
      'm0-incomes': ['farm'],
      'm0-farm-amount': 600_000,
      'm0-farm-per': 'year',
      'm0-farm-costs': 0,
    }),
    { 'subsistence-allowance': 'likely' },
    [130, 380],
  ],
  [
    'nine people are asked as a whole',
    { people: 9, monthlyIncome: 600_000 },
    { 'subsistence-allowance': 'likely' },
    [930, 930],
  ],
  ['stranded', { needs: ['stranded'] }, { 'destitute-wanderer': 'likely' }],
  ['needs emergency care and cannot pay', { needs: ['care'] }, { 'emergency-medical-aid': 'need-more' }],
];

const at = aSetting('2025-09-15');

describe.each<[SelfCheckMode, Case[]]>([
  ['quick', quick],
  ['emergency', emergency],
  ['full', full],
])('%s', (mode, cases) => {
  // A row without a sum would be handed the callback of jest in its place.
  const rows = cases.map(([name, said, expected, sum]) => [name, { said, expected, sum }] as const);
  test.each(rows)('%s', (_name, { said, expected, sum }) => {
    const { verdicts } = assess(householdOf(toldInTheForm(mode, said)), at);
    const found = Object.fromEntries(
      Object.keys(expected).map((scheme) => [
        scheme,
        verdicts.find((each) => each.scheme === scheme)?.outcome,
      ]),
    );
    expect(found).toEqual(expected);
    const benefit = verdicts.find(({ scheme }) => scheme === 'subsistence-allowance')?.benefit;
    if (sum) expect([benefit?.least, benefit?.most]).toEqual(sum.map((yuan) => yuan * 100));
  });
});

test('sixty and more are told through the screens', () => {
  expect(quick.length + emergency.length + full.length).toBeGreaterThanOrEqual(60);
});

test('several hukou are said, with what follows', () => {
  const said = toldInTheForm('full', { people: 2, otherHukou: 'other-province', ...member(1, { age: 9 }) });
  const { verdicts } = assess(householdOf(said), at);
  const hukou = verdicts
    .flatMap(({ requirements }) => conditionsOf(requirements))
    .find(({ id }) => id === 'hukou-here');
  expect(hukou?.notes).toContain('several-hukou');
});

test.each([
  ['unknown', ['s0-plain']],
  ['no', []],
])('62, a son in prison, of his property is told %s: to be asked is %j', (plain, asked) => {
  const said = told(old, son, { 's0-state': ['prison'], 's0-plain': plain });
  const answers = toldInTheForm('full', said);
  const { verdicts } = assess(householdOf(answers), aSetting());
  const support = verdicts.find(({ scheme }) => scheme === 'extreme-poverty-support');
  const unable = conditionsOf(support?.requirements ?? []).find(({ id }) => id === 'supporters-unable');
  expect(unable?.state).toBe('unknown');
  expect(questionsMissing(unable?.absent ?? [], answers)).toEqual(asked);
});
