import { noteText } from '@/content/messages/eligibility/notes';
import { assess } from '@/domain/eligibility/assess';
import type { ConditionId, NoteId } from '@/domain/eligibility/verdict/condition-ids';
import { conditionsOf, type Outcome } from '@/domain/eligibility/verdict/verdict';
import type { Household, Trouble } from '@/domain/household';
import { fen, yuan } from '@/domain/money';
import { type SchemeId, schemes } from '@/domain/scheme';
import { aHousehold, aPerson, aSetting } from '../../fixtures/a-household';

function verdictOf(scheme: SchemeId, household: Household) {
  const found = assess(household, aSetting()).verdicts.find((each) => each.scheme === scheme);
  if (!found) throw new Error(`no verdict for ${scheme}`);
  return found;
}

const poor = aHousehold();
const near = aHousehold().earning(1000);
const rich = aHousehold().earning(9000);
const calm: Trouble = { event: 'none', livingInDanger: false, spendingJumped: false };

describe('临时救助', () => {
  const cases: [name: string, household: Household, expected: Outcome][] = [
    [
      'fire, nothing to live on, though well off',
      rich.with({ trouble: { ...calm, event: 'fire', livingInDanger: true } }).build,
      'likely',
    ],
    ['fire, still living well', rich.with({ trouble: { ...calm, event: 'fire' } }).build, 'unlikely'],
    ['nothing happened', poor.with({ trouble: calm }).build, 'unlikely'],
    ['event not told', { trouble: { livingInDanger: true } }, 'need-more'],
    ['living not told', { trouble: { event: 'accident' } }, 'need-more'],
    [
      'spending jumped in a near family',
      near.with({ trouble: { ...calm, spendingJumped: true } }).build,
      'likely',
    ],
    [
      'spending jumped in a family of no known category',
      rich.with({ trouble: { ...calm, spendingJumped: true } }).build,
      'need-more',
    ],
    ['nothing told at all', {}, 'need-more'],
  ];
  test.each(cases)('%s', (_name, household, expected) => {
    expect(verdictOf('temporary-assistance', household).outcome).toBe(expected);
  });

  test('what cannot wait is given first and comes first', () => {
    const household = rich.with({
      trouble: { event: 'accident', livingInDanger: true, cannotWait: true },
    }).build;
    const [first] = assess(household, aSetting()).verdicts;
    expect(first).toMatchObject({ scheme: 'temporary-assistance', outcome: 'likely' });
    expect(first?.notes).toEqual(expect.arrayContaining(['assist-first', 'small-sum-first']));
  });
});

describe('专项 follow from a category', () => {
  const cases: [scheme: SchemeId, household: Household, expected: Outcome][] = [
    ['education-assistance', poor.and({ age: 10, study: 'school' }).build, 'likely'],
    ['education-assistance', poor.and({ age: 24, study: 'postgraduate' }).build, 'need-more'],
    ['education-assistance', poor.build, 'unlikely'],
    ['education-assistance', rich.and({ age: 10, study: 'school' }).build, 'need-more'],
    [
      'education-assistance',
      rich.with({ receiving: ['subsistence-allowance'] }).and({ age: 10, study: 'school' }).build,
      'likely',
    ],
    ['employment-assistance', poor.whoseApplicant({ work: 'unemployed' }).build, 'likely'],
    ['employment-assistance', poor.build, 'unlikely'],
    ['housing-assistance', poor.with({ trouble: { housing: 'unsafe' } }).build, 'need-more'],
    ['housing-assistance', poor.with({ trouble: { housing: 'none' } }).build, 'unlikely'],
    ['medical-assistance', poor.whoseApplicant({ illness: 'recognised' }).build, 'need-more'],
    ['medical-assistance', poor.with({ expenses: { medical: yuan(0.01) } }).build, 'need-more'],
    ['medical-assistance', poor.with({ expenses: { medical: fen(0) } }).build, 'unlikely'],
    ['disaster-assistance', { trouble: { event: 'natural-disaster', livingInDanger: true } }, 'likely'],
    ['disaster-assistance', { trouble: { event: 'natural-disaster' } }, 'need-more'],
    [
      'disaster-assistance',
      { trouble: { event: 'natural-disaster', livingInDanger: false, housing: 'none' } },
      'unlikely',
    ],
    [
      'disaster-assistance',
      { trouble: { event: 'natural-disaster', livingInDanger: false, housing: 'unsafe' } },
      'need-more',
    ],
    ['disaster-assistance', { trouble: { event: 'natural-disaster', livingInDanger: false } }, 'need-more'],
    ['disaster-assistance', { trouble: { event: 'fire', livingInDanger: true } }, 'unlikely'],
    ['emergency-medical-aid', { trouble: { needsEmergencyCare: true, cannotPayCare: true } }, 'need-more'],
    ['emergency-medical-aid', { trouble: { needsEmergencyCare: false } }, 'unlikely'],
    ['emergency-medical-aid', { trouble: { cannotPayCare: false, identityUnknown: false } }, 'unlikely'],
    ['destitute-wanderer', { trouble: { stranded: true } }, 'likely'],
    ['destitute-wanderer', { trouble: { stranded: false } }, 'unlikely'],
    ['destitute-wanderer', {}, 'need-more'],
    [
      'legal-aid',
      rich.with({ trouble: { needsLawyer: true }, receiving: ['subsistence-allowance'] }).build,
      'likely',
    ],
    ['legal-aid', rich.with({ trouble: { needsLawyer: true } }).build, 'need-more'],
    ['legal-aid', poor.with({ trouble: { needsLawyer: false } }).build, 'unlikely'],
  ];
  test.each(cases)('%s %#: %j', (scheme, household, expected) => {
    expect(verdictOf(scheme, household).outcome).toBe(expected);
  });

  test('what no text tells never gets a verdict: 残疾人两项补贴', () => {
    const households = [
      {},
      poor.build,
      rich.build,
      poor.whoseApplicant({ disability: { card: true, kind: 'limb', grade: 1 } }).build,
    ];
    expect(households.map((each) => verdictOf('disability-subsidies', each).outcome)).toEqual(
      Array(4).fill('need-more'),
    );
    expect(households.map((each) => verdictOf('disability-subsidies', each).relevant)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('who decides is said where it is not the street', () => {
  const cases: [SchemeId, ConditionId, NoteId][] = [
    ['emergency-medical-aid', 'emergency-care-rules', 'by-hospital'],
    ['housing-assistance', 'housing-rules', 'by-housing-department'],
    ['legal-aid', 'free-of-means-check', 'by-legal-aid'],
  ];
  test.each(cases)('%s: %s', (scheme, id, note) => {
    const { requirements } = verdictOf(scheme, poor.build);
    const found = conditionsOf(requirements).find((each) => each.id === id);
    expect(found).toMatchObject({ state: 'unknown', notes: [note] });
    expect(found).not.toHaveProperty('change');
    expect(noteText[note]).not.toMatch(/街道/);
  });
});

describe('answers that cannot be', () => {
  const cases: [code: string, household: Household][] = [
    ['no-people', aHousehold().with({ members: [] }).build],
    ['no-people', { people: 0 }],
    ['too-many-people', { people: 31 }],
    ['not-a-whole-number', { people: 2.5 }],
    ['sum-not-possible', { monthlyIncome: -1 as never }],
    ['sum-not-possible', { monthlyIncome: 10_000_000_001 as never }],
    ['sum-not-possible', { monthlyIncome: Number.NaN as never }],
    ['sum-reversed', { monthlyIncome: { least: yuan(2), most: yuan(1) } }],
    ['age-not-possible', aHousehold().whoseApplicant({ age: 200 }).build],
    ['age-not-possible', aHousehold().whoseApplicant({ age: -1 }).build],
    ['born-in-future', aHousehold().whoseApplicant({ born: '2026-11-25' as never }).build],
    [
      'too-young-for-work',
      aHousehold().and({ age: 5, incomes: [{ kind: 'pension', amount: yuan(1), per: 'month' }] }).build,
    ],
    ['no-applicant', { members: [aPerson({ relation: 'child' })] }],
    ['two-applicants', aHousehold().and({ relation: 'self' }).build],
    ['two-spouses', aHousehold().and({ relation: 'spouse' }).and({ relation: 'spouse' }).build],
    ['applicant-away', aHousehold().whoseApplicant({ status: 'prison' }).build],
  ];
  test.each(cases)('%s', (code, household) => {
    const { problems, verdicts } = assess(household, aSetting());
    expect(problems.map((problem) => problem.code)).toContain(code);
    const judged = verdicts.filter(
      ({ outcome, scheme }) => outcome !== 'need-more' && schemes[scheme] !== 'emergency',
    );
    expect(judged.map(({ scheme }) => scheme).filter((scheme) => scheme !== 'disaster-assistance')).toEqual(
      [],
    );
    expect(verdicts.every(({ benefit }) => benefit === undefined)).toBe(true);
  });

  const bounds: [name: string, household: Household][] = [
    ['30 people', { people: 30 }],
    ['130 years', aHousehold().whoseApplicant({ age: 130 }).build],
    ['born today', aHousehold().and({ age: 0, born: aSetting().day }).build],
    ['the largest sum', { monthlyIncome: fen(10_000_000_000) }],
    [
      'wages at 16',
      aHousehold().and({
        age: 16,
        status: 'none',
        incomes: [{ kind: 'wage', amount: yuan(1), per: 'month' }],
      }).build,
    ],
  ];
  test.each(bounds)('%s is possible', (_name, household) => {
    expect(assess(household, aSetting()).problems).toEqual([]);
  });
});

describe('差一点', () => {
  test('one answer left', () => {
    const { homes: _homes, ...assets } = poor.build.assets ?? {};
    expect(verdictOf('subsistence-allowance', poor.with({ assets }).build).nearMisses).toEqual([
      { conditions: [{ id: 'homes-plain', change: 'answer', absent: ['assets.homes'] }] },
    ]);
  });
  test('three answers left are not near', () => {
    const assets = { vehicles: 'none', savings: fen(0) } as const;
    expect(verdictOf('subsistence-allowance', poor.with({ assets }).build).nearMisses).toEqual([]);
  });
  test('in an either-or each ground is a way of its own, and a met one needs nothing', () => {
    const fire = { trouble: { event: 'fire' } } as const;
    expect(verdictOf('temporary-assistance', near.with(fire).build).nearMisses).toEqual([
      { conditions: [{ id: 'living-in-danger', change: 'answer', absent: ['trouble.livingInDanger'] }] },
      { conditions: [{ id: 'spending-jumped', change: 'answer', absent: ['trouble.spendingJumped'] }] },
    ]);
    expect(
      verdictOf('temporary-assistance', near.with({ trouble: { event: 'fire', livingInDanger: true } }).build)
        .nearMisses,
    ).toEqual([]);
  });
  test('the nearest other scheme that stands better', () => {
    expect(verdictOf('subsistence-allowance', near.build).alternative).toBe('near-subsistence-family');
    expect(verdictOf('subsistence-allowance', poor.build).alternative).toBeUndefined();
  });
});
