import { day } from '@/domain/dates';
import { assess } from '@/domain/eligibility/assess';
import type { NoteId } from '@/domain/eligibility/verdict/condition-ids';
import { type Condition, conditionsOf, type Outcome } from '@/domain/eligibility/verdict/verdict';
import type { Household } from '@/domain/household';
import type { Income } from '@/domain/household-money';
import { type Fen, fen, yuan } from '@/domain/money';
import type { SchemeId } from '@/domain/scheme';
import { aFreshSetting, aHousehold, aSetting, aWage, plainAssets } from '../../fixtures/a-household';

function verdictOf(scheme: SchemeId, household: Household, setting = aSetting()) {
  const found = assess(household, setting).verdicts.find((each) => each.scheme === scheme);
  if (!found) throw new Error(`no verdict for ${scheme}`);
  return found;
}

function conditionOf(scheme: SchemeId, id: Condition['id'], household: Household, setting = aSetting()) {
  const found = conditionsOf(verdictOf(scheme, household, setting).requirements).find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(`${scheme} has no ${id}`);
  return found;
}

const rural = { place: 'here', kind: 'rural' } as const;
const eitherKind = { place: 'here' } as const;

describe('低保: income below the standard', () => {
  const cases: [name: string, household: Household, expected: Outcome][] = [
    ['one fen below the urban standard', aHousehold().earning(769.99).build, 'likely'],
    ['exactly the urban standard, a year old', aHousehold().earning(770).build, 'need-more'],
    ['15 % above, where a rise might still reach', aHousehold().earning(885.5).build, 'need-more'],
    ['one fen beyond any likely rise', aHousehold().earning(885.51).build, 'unlikely'],
    ['one fen below the rural standard', aHousehold().with({ hukou: rural }).earning(629.99).build, 'likely'],
    ['exactly the rural standard', aHousehold().with({ hukou: rural }).earning(630).build, 'need-more'],
    [
      'rural, beyond even the urban line',
      aHousehold().with({ hukou: rural }).earning(885.51).build,
      'unlikely',
    ],
    ['kind not told, below both', aHousehold().with({ hukou: eitherKind }).earning(629.99).build, 'likely'],
    [
      'kind not told, between the two',
      aHousehold().with({ hukou: eitherKind }).earning(700).build,
      'need-more',
    ],
    [
      'kind not told, beyond both',
      aHousehold().with({ hukou: eitherKind }).earning(885.51).build,
      'unlikely',
    ],
    ['hukou not told', aHousehold().without('hukou').earning(5000).build, 'need-more'],
    [
      'hukou elsewhere, even far above',
      aHousehold()
        .with({ hukou: { place: 'elsewhere' } })
        .earning(9000).build,
      'need-more',
    ],
    [
      'hukou in another district of the city',
      aHousehold().with({ hukou: { place: 'same-city' } }).build,
      'need-more',
    ],
    [
      'income not told',
      aHousehold().whoseApplicant({ incomes: [{ kind: 'wage', per: 'month' }] }).build,
      'need-more',
    ],
    ['no income at all', aHousehold().build, 'likely'],
  ];
  test.each(cases)('%s', (_name, household, expected) => {
    expect(verdictOf('subsistence-allowance', household).outcome).toBe(expected);
  });

  const freshCases: [name: string, household: Household, expected: Outcome][] = [
    ['one fen below', aHousehold().earning(769.99).build, 'likely'],
    ['exactly the standard is not below it', aHousehold().earning(770).build, 'unlikely'],
    [
      'rural between the two standards, tiers not confirmed',
      aHousehold().with({ hukou: rural }).earning(700).build,
      'need-more',
    ],
    [
      'rural exactly at the urban standard',
      aHousehold().with({ hukou: rural }).earning(770).build,
      'unlikely',
    ],
  ];
  test.each(freshCases)('while the standard is fresh: %s', (_name, household, expected) => {
    expect(verdictOf('subsistence-allowance', household, aFreshSetting()).outcome).toBe(expected);
  });

  test('where the tiers are confirmed, the rural line decides a rural family', () => {
    const { region } = aFreshSetting();
    const confirmed = aFreshSetting({ triage: { ...region.triage, tiersConfirmed: true } });
    const household = aHousehold().with({ hukou: rural }).earning(630).build;
    expect(verdictOf('subsistence-allowance', household, confirmed).outcome).toBe('unlikely');
  });

  test('a town with one standard for all asks no tier', () => {
    const { region } = aFreshSetting();
    const unified = aFreshSetting({ subsistence: { ...region.subsistence, rural: [] } });
    const household = aHousehold().with({ hukou: rural }).earning(700).build;
    expect(verdictOf('subsistence-allowance', household, unified).benefit).toMatchObject({
      least: 7000,
      most: 7000,
    });
  });

  test.each([
    ['the day before the figure starts', '2025-06-30', 'need-more'],
    ['the day it starts', '2025-07-01', 'likely'],
  ] as const)('%s', (_name, on, expected) => {
    expect(verdictOf('subsistence-allowance', aHousehold().build, aSetting(on)).outcome).toBe(expected);
  });

  test.each([
    ['one day before it is a year old', '2026-06-30', 'unlikely', []],
    ['when it is a year old', '2026-07-01', 'need-more', ['may-have-risen']],
  ] as [string, string, Outcome, NoteId[]][])('%s', (_name, on, expected, notes) => {
    const household = aHousehold().earning(770).build;
    expect(verdictOf('subsistence-allowance', household, aSetting(on)).outcome).toBe(expected);
    expect(
      conditionOf('subsistence-allowance', 'income-below-standard', household, aSetting(on)).notes ?? [],
    ).toEqual(notes);
  });

  test('a missed line shows the standard and the difference, and nothing to do about it', () => {
    expect(
      conditionOf('subsistence-allowance', 'income-below-standard', aHousehold().earning(900).build),
    ).toMatchObject({
      state: 'not-met',
      line: { limit: 77_000, overAtLeast: 13_000, overAtMost: 13_000 },
    });
    expect(verdictOf('subsistence-allowance', aHousehold().earning(900).build).nearMisses).toEqual([]);
  });
});

describe('a figure that may not be shown does not decide', () => {
  test.each(['reprint', 'recollection', 'computed'] as const)('%s', (confidence) => {
    const { region } = aSetting();
    const urban = region.subsistence.urban.map((figure) => ({
      ...figure,
      source: { ...figure.source, confidence },
    }));
    const setting = aSetting('2026-11-24', { subsistence: { ...region.subsistence, urban } });
    const verdict = verdictOf('subsistence-allowance', aHousehold().build, setting);
    expect([verdict.outcome, verdict.benefit]).toEqual(['need-more', undefined]);
    expect(
      conditionOf('subsistence-allowance', 'income-below-standard', aHousehold().build, setting).notes,
    ).toEqual(['figure-missing']);
  });
});

describe('低保边缘: below the multiple', () => {
  const cases: [yuan: number, expected: Outcome][] = [
    [1154.99, 'likely'],
    [1155, 'need-more'],
    [1332.1, 'need-more'],
    [1332.11, 'unlikely'],
  ];
  test.each(cases)('%d yuan: %s', (monthly, expected) => {
    expect(verdictOf('near-subsistence-family', aHousehold().earning(monthly).build).outcome).toBe(expected);
  });

  test('without a published multiple it stays open', () => {
    const setting = aSetting('2026-11-24', { nearMultiple: [] });
    expect(verdictOf('near-subsistence-family', aHousehold().earning(5000).build, setting).outcome).toBe(
      'need-more',
    );
  });
});

describe('刚性支出: lines that the town must publish', () => {
  const source = aSetting().region.nearMultiple[0]?.source ?? { document: '', confidence: 'full-text' };
  const from = day('2025-01-01');
  const published = aSetting('2026-11-24', {
    disposableIncome: {
      urban: [{ value: yuan(36_000), from, source }],
      rural: [{ value: yuan(24_000), from, source }],
    },
    rigidRatio: [{ value: 60, from, source }],
  });
  const spends = (medical: number) => ({
    living: fen(0),
    medical: yuan(medical),
    education: fen(0),
    rehabilitation: fen(0),
    other: fen(0),
  });
  const cases: [name: string, income: number, medical: number, expected: Outcome][] = [
    ['exactly the share is not over it', 2000, 14_400, 'unlikely'],
    ['one fen over the share', 2000, 14_400.01, 'likely'],
    ['one fen below the disposable income of a month', 2999.99, 36_000, 'likely'],
    ['exactly the disposable income', 3000, 36_000, 'unlikely'],
    ['no income, any spending is over', 0, 0.01, 'likely'],
  ];
  test.each(cases)('%s', (_name, income, medical, expected) => {
    const household = aHousehold()
      .earning(income)
      .with({ expenses: spends(medical) }).build;
    expect(verdictOf('rigid-expenditure-family', household, published).outcome).toBe(expected);
  });

  test('kind of hukou not told: below the lower figure only is likely', () => {
    const at = (income: number) =>
      verdictOf(
        'rigid-expenditure-family',
        aHousehold()
          .with({ hukou: eitherKind, expenses: spends(90_000) })
          .earning(income).build,
        published,
      ).outcome;
    expect([at(1999.99), at(2000), at(2999.99), at(3000)]).toEqual([
      'likely',
      'need-more',
      'need-more',
      'unlikely',
    ]);
  });

  test.each([
    ['nothing at all', spends(0), false],
    ['nothing but support paid to others', { ...spends(0), support: yuan(6000) }, false],
    ['one fen for a doctor', spends(0.01), true],
    ['what for a doctor nobody knows', { ...spends(0), medical: {} }, true],
    ['not told', {}, false],
  ])('spent in a year: %s', (_name, expenses, relevant) => {
    const household = aHousehold().earning(2000).with({ expenses }).build;
    expect(verdictOf('rigid-expenditure-family', household).relevant).toBe(relevant);
  });

  test('here neither figure is published: never more than need-more', () => {
    const household = aHousehold()
      .earning(2000)
      .with({ expenses: spends(90_000) }).build;
    expect(verdictOf('rigid-expenditure-family', household).outcome).toBe('need-more');
  });
});

describe('property is clear or the street’s to say, never a no', () => {
  const cases: [name: string, change: Household['assets'], expected: Outcome][] = [
    ['nothing special', plainAssets, 'likely'],
    ['a wheelchair vehicle', { ...plainAssets, vehicles: 'disability-aid' }, 'likely'],
    ['a motorcycle', { ...plainAssets, vehicles: 'motorcycle' }, 'need-more'],
    ['a car', { ...plainAssets, vehicles: 'other' }, 'need-more'],
    ['no home', { ...plainAssets, homes: 0 }, 'likely'],
    ['two homes', { ...plainAssets, homes: 2 }, 'need-more'],
    ['a shop', { ...plainAssets, business: true }, 'need-more'],
    ['built within three years', { ...plainAssets, homeBuilding: true }, 'need-more'],
    ['savings of exactly twelve standards', { ...plainAssets, savings: yuan(9240) }, 'likely'],
    ['one fen more', { ...plainAssets, savings: yuan(9240.01) }, 'need-more'],
    ['savings in a range that is clear', { ...plainAssets, savings: { most: yuan(9240) } }, 'likely'],
    ['savings in a range that is not', { ...plainAssets, savings: { least: yuan(0) } }, 'need-more'],
    [
      'everything at once',
      { vehicles: 'other', homes: 5, business: true, savings: yuan(900_000), homeBuilding: true },
      'need-more',
    ],
  ];
  test.each(cases)('%s', (_name, assets, expected) => {
    expect(
      verdictOf('subsistence-allowance', aHousehold().with({ assets: assets ?? {} }).build).outcome,
    ).toBe(expected);
  });

  test.each(['vehicles', 'homes', 'business', 'savings', 'homeBuilding'] as const)('%s not told', (name) => {
    const { [name]: _left, ...assets } = plainAssets;
    expect(verdictOf('subsistence-allowance', aHousehold().with({ assets }).build)).toMatchObject({
      outcome: 'need-more',
      nearMisses: [{ conditions: [{ change: 'answer' }] }],
    });
  });

  test('savings count per person', () => {
    const savings = yuan(18_480);
    expect(
      verdictOf(
        'subsistence-allowance',
        aHousehold()
          .withPeople(2)
          .with({ assets: { ...plainAssets, savings } }).build,
      ).outcome,
    ).toBe('likely');
  });

  test('what the street decides is not offered as 差一点', () => {
    const assets = { ...plainAssets, vehicles: 'other' } as const;
    expect(verdictOf('subsistence-allowance', aHousehold().with({ assets }).build).nearMisses).toEqual([]);
  });
});

describe('what counts as income', () => {
  const with_ = (income: Partial<Income> & Pick<Income, 'kind'>) =>
    aHousehold().whoseApplicant({ incomes: [{ amount: yuan(900), per: 'month', ...income }] }).build;
  const counted: Income['kind'][] = [
    'wage',
    'business',
    'farm',
    'property',
    'pension',
    'support',
    'transfer',
    'other',
  ];
  const notCounted: Income['kind'][] = [
    'merit',
    'family-planning-award',
    'scholarship',
    'social-assistance',
    'child-allowance',
  ];
  const unclear: Income['kind'][] = ['basic-pension', 'old-age-allowance', 'disability-subsidy'];

  test.each(counted)('%s counts', (kind) => {
    expect(verdictOf('subsistence-allowance', with_({ kind })).outcome).toBe('unlikely');
  });
  test.each(notCounted)('%s does not', (kind) => {
    expect(verdictOf('subsistence-allowance', with_({ kind }))).toMatchObject({
      outcome: 'likely',
      benefit: { least: 77_000 },
    });
  });
  test.each(unclear)('%s is not settled in 2026', (kind) => {
    expect(verdictOf('subsistence-allowance', with_({ kind }))).toMatchObject({
      outcome: 'need-more',
      benefit: { least: 0, most: 77_000 },
    });
  });
  test.each([
    ['2025-12-31', 'likely'],
    ['2026-01-01', 'need-more'],
  ] as const)('基础养老金 on %s: %s', (on, expected) => {
    expect(verdictOf('subsistence-allowance', with_({ kind: 'basic-pension' }), aSetting(on)).outcome).toBe(
      expected,
    );
  });
  test.each(['basic-pension', 'old-age-allowance'] as const)('%s never counts for 特困', (kind) => {
    const household = aHousehold().whoseApplicant({
      age: 70,
      incomes: [{ kind, amount: yuan(2000), per: 'month' }],
    }).build;
    expect(verdictOf('extreme-poverty-support', household).outcome).toBe('likely');
  });
  test('a year of farming is divided by twelve, costs off', () => {
    const household = aHousehold()
      .with({ hukou: rural })
      .whoseApplicant({
        incomes: [{ kind: 'farm', amount: yuan(9000), costs: yuan(1440.12), per: 'year' }],
      }).build;
    expect(verdictOf('subsistence-allowance', household).benefit).toMatchObject({ least: 1, most: 1 });
  });
  test('an amount without its period says nothing, and is pointed out', () => {
    const household = aHousehold().whoseApplicant({ incomes: [{ kind: 'farm', amount: yuan(9000) }] }).build;
    const { problems } = assess(household, aSetting());
    expect(problems).toEqual([{ path: 'members[0].incomes[0].per', code: 'period-missing', blocks: false }]);
    expect(verdictOf('subsistence-allowance', household).outcome).toBe('need-more');
  });
  test('costs of working may count, so they turn unlikely into need-more', () => {
    expect(verdictOf('subsistence-allowance', with_({ kind: 'wage', costs: yuan(200) })).outcome).toBe(
      'need-more',
    );
  });
  test.each([
    ['nobody ill: medical bills take nothing off', {}, 'unlikely'],
    ['somebody ill', { illness: 'diagnosed' }, 'need-more'],
    ['somebody disabled', { disability: { card: true, kind: 'hearing', grade: 4 } }, 'need-more'],
  ] as const)('%s', (_name, person, expected) => {
    const household = aHousehold()
      .whoseApplicant({ ...person, incomes: [aWage(900)] })
      .with({ expenses: { medical: yuan(12_000), rehabilitation: fen(0) } }).build;
    expect(verdictOf('subsistence-allowance', household).outcome).toBe(expected);
  });
  const twoPeople = (incomes: readonly Income[], change: Partial<Household> = {}) =>
    aHousehold().withPeople(2).whoseApplicant({ illness: 'diagnosed', incomes }).with(change).build;
  test.each(['subsistence-allowance', 'near-subsistence-family'] as const)(
    'two people of 15,000 yuan whose costs of illness nobody told: no sum, the costs are asked for (%s)',
    (scheme) => {
      const id = scheme === 'subsistence-allowance' ? 'income-below-standard' : 'income-below-near-line';
      const verdict = verdictOf(scheme, twoPeople([aWage(15_000)]));
      expect([verdict.outcome, verdict.benefit]).toEqual(['need-more', undefined]);
      expect(conditionOf(scheme, id, twoPeople([aWage(15_000)]))).toMatchObject({
        absent: ['expenses.medical', 'expenses.rehabilitation'],
        notes: expect.arrayContaining(['only-with-high-illness-costs']),
      });
    },
  );
  test.each([
    ['so low that it is below without any costs', 1200, true, []],
    ['one fen below the standard', 1539.99, true, []],
    ['the standard itself, which may have risen', 1540, false, []],
    ['above any standard that may be', 2000, false, ['only-with-high-illness-costs']],
  ])('costs of illness not told, an income %s', (_name, monthly, sum, notes) => {
    const household = twoPeople([aWage(monthly)]);
    expect(verdictOf('subsistence-allowance', household).benefit !== undefined).toBe(sum);
    const said = conditionOf('subsistence-allowance', 'income-below-standard', household).notes ?? [];
    expect(said.filter((note) => note === 'only-with-high-illness-costs')).toEqual(notes);
  });
  test('what was told of such costs gives its sum, and nothing is said of costs not told', () => {
    const household = twoPeople([aWage(2000)], {
      expenses: { medical: yuan(12_000), rehabilitation: fen(0) },
    });
    expect(verdictOf('subsistence-allowance', household).benefit).toMatchObject({ least: 0, most: 54_000 });
    expect(conditionOf('subsistence-allowance', 'income-below-standard', household).notes).not.toContain(
      'only-with-high-illness-costs',
    );
  });
  test('support from outside may be reckoned differently, and it is said', () => {
    const household = aHousehold().with({ supporters: [{ relation: 'child', age: 40 }] }).build;
    expect(conditionOf('subsistence-allowance', 'income-below-standard', household).notes).toContain(
      'support-may-be-reckoned',
    );
  });
});

describe('the difference', () => {
  test.each([
    ['three people, 1200 yuan', 3, 1200, 111_000],
    ['one fen short', 1, 769.99, 1],
    ['nothing', 2, 0, 154_000],
  ])('%s', (_name, people, monthly, expected) => {
    const { benefit } = verdictOf(
      'subsistence-allowance',
      aHousehold().withPeople(people).earning(monthly).build,
    );
    expect([benefit?.least, benefit?.most]).toEqual([expected, expected]);
  });
  test('is rounded half up, once', () => {
    const yearly = (amount: Fen) =>
      verdictOf(
        'subsistence-allowance',
        aHousehold().whoseApplicant({ incomes: [{ kind: 'farm', amount, per: 'year' }] }).build,
      ).benefit?.least;
    expect([yearly(fen(77_000 * 12 - 6)), yearly(fen(77_000 * 12 - 5))]).toEqual([1, undefined]);
  });
  test('names the standard, its day, and that it may have changed', () => {
    expect(verdictOf('subsistence-allowance', aHousehold().build).benefit).toMatchObject({
      standard: 77_000,
      from: '2025-07-01',
      mayHaveChanged: true,
      source: { document: '渝民规〔2025〕6号' },
    });
  });
});

test('two people whose incomes differ are weighed together', () => {
  const household = aHousehold().earning(1539.99).and({ relation: 'spouse' }).build;
  expect(verdictOf('subsistence-allowance', household).benefit).toMatchObject({ least: 1, most: 1 });
});
