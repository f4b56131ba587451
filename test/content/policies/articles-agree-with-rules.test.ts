import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@/domain/eligibility/assess';
import { memberships } from '@/domain/eligibility/household/household-members';
import { timeLimits } from '@/domain/eligibility/procedure/time-limits';
import { conditionsOf, type Outcome } from '@/domain/eligibility/verdict/verdict';
import type { Household } from '@/domain/household';
import { type SchemeId, schemes } from '@/domain/scheme';
import { aFreshSetting, aHousehold, aSetting } from '../../fixtures/a-household';

const folder = join(__dirname, '../../../src/content/policies');

/** Every sentence of an article in one line, without the marks for breaking it. */
function wordsOf(article: string): string {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value.split('|').join('')];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const { sources: _, ...said } = JSON.parse(readFileSync(join(folder, `${article}.json`), 'utf8'));
  return texts(said).join('\n');
}

const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

function schemeOf(article: string): SchemeId | undefined {
  const { scheme } = JSON.parse(readFileSync(join(folder, `${article}.json`), 'utf8'));
  return Object.keys(schemes).find((id): id is SchemeId => id === scheme);
}

const ofSchemes = articles.flatMap((article) => {
  const scheme = schemeOf(article);
  return scheme ? [[article, scheme] as const] : [];
});

test('most schemes have an article', () => {
  expect(ofSchemes.length).toBeGreaterThan(12);
});

test.each(ofSchemes)('%s names how long its scheme takes by law', (article, scheme) => {
  const words = wordsOf(article);
  const limits = timeLimits(scheme);
  const whole = limits.filter(({ step }) => step === 'whole' || step === 'small-sum');
  const named =
    whole.length > 0 ? whole : limits.filter(({ step }) => ['first-opinion', 'confirm'].includes(step));
  const missing = named.filter(
    ({ count, unit }) => !words.includes(unit === 'workday' ? `${count}个工作日` : `${count}天`),
  );
  expect(missing.map(({ step, count }) => `${step}: ${count}`)).toEqual([]);
});

/** The times of other procedures an article may speak of: review, appeal, being told. */
const ofOthers: Readonly<Partial<Record<SchemeId, readonly number[]>>> = {
  'extreme-poverty-support': [10],
};

test.each(ofSchemes.filter(([, scheme]) => timeLimits(scheme).length > 0))(
  '%s names no other number of working days than the rule',
  (article, scheme) => {
    const rule = [true, false].flatMap((byStreet) =>
      timeLimits(scheme, byStreet).flatMap(({ count, exceptionally }) => [count, exceptionally ?? count]),
    );
    const said = [...wordsOf(article).matchAll(/(\d+)个工作日/g)].map(([, count]) => Number(count));
    expect(said.filter((count) => ![...rule, ...(ofOthers[scheme] ?? [])].includes(count))).toEqual([]);
  },
);

function outcome(scheme: SchemeId, household: Household): Outcome | undefined {
  return assess(household, aFreshSetting()).verdicts.find((each) => each.scheme === scheme)?.outcome;
}

function unableToWork(age: number): string | undefined {
  const { verdicts } = assess(aHousehold().whoseApplicant({ age }).build, aSetting());
  const found = verdicts.find(({ scheme }) => scheme === 'extreme-poverty-support');
  return conditionsOf(found?.requirements ?? []).find(({ id }) => id === 'unable-to-work')?.state;
}

describe('numbers and classes that article and rule both name', () => {
  test.each([
    ['can live by himself', false, false, '能自己过、不长期住一起的，不算'],
    ['cannot live by himself', true, true, '不能独立生活的，在外面也算'],
  ])('a grown son who works away and %s', (_name, dependent, counts, says) => {
    const son = { relation: 'child', age: 25, livesTogether: false, work: 'employed', dependent } as const;
    const { build } = aHousehold().and(son);
    expect(memberships(build, aSetting().day)[1]?.counts).toBe(counts);
    expect(wordsOf('who-counts')).toContain(says);
  });

  test('特困: 60 and 16', () => {
    expect(wordsOf('extreme-poverty')).toMatch(/满60岁/);
    expect(wordsOf('extreme-poverty')).toMatch(/没满16岁/);
    expect([59, 60, 15, 16].map(unableToWork)).toEqual(['not-met', 'met', 'met', 'not-met']);
  });

  test('低保边缘: one and a half times', () => {
    expect(wordsOf('near-subsistence')).toContain('1.5倍');
    expect(aSetting().region.nearMultiple.map(({ value }) => value)).toEqual([150]);
  });

  test('单人户: grades one and two, 智力 and 精神 three, brothers, sisters and people of 60', () => {
    const words = wordsOf('single-household');
    expect(words).toMatch(/一级、二级残疾/);
    expect(words).toMatch(/三级智力、三级精神/);
    expect(words).toMatch(/60岁以上老人给的钱/);
    const son = (age: number) =>
      aHousehold()
        .whoseApplicant({ age, incomes: [{ kind: 'wage', amount: 900_000 as never, per: 'month' }] })
        .and({ age: 24, disability: { card: true, kind: 'limb', grade: 2 } }).build;
    expect([59, 60].map((age) => outcome('single-person-household', son(age)))).toEqual([
      'need-more',
      'likely',
    ]);
  });

  test('孤儿 and 事实无人抚养: under 18, six months', () => {
    expect(wordsOf('orphan')).toMatch(/没满18岁/);
    expect(wordsOf('unsupported-child')).toMatch(/6个月|半年/);
    const child = (months: number) =>
      aHousehold()
        .whoseApplicant({ age: 66 })
        .and({
          relation: 'grandchild',
          age: 9,
          parents: [{ state: 'dead' }, { state: 'prison', months, disability: 'none', illness: 'none' }],
        }).build;
    expect([5, 6].map((months) => outcome('unsupported-child', child(months)))).toEqual([
      'unlikely',
      'likely',
    ]);
  });

  test('谁算一家人: up to 本科, of 研究生 the street must say', () => {
    expect(wordsOf('who-counts')).toMatch(/研究生没写，街道看情况定|研究生算不算，请问街道/);
    const away = (study: 'postgraduate' | 'full-time-college') =>
      memberships(aHousehold().and({ age: 24, study, livesTogether: false }).build, aSetting().day)[1]
        ?.counts;
    expect([away('full-time-college'), away('postgraduate')]).toEqual([true, undefined]);
  });

  test('临时救助: within three days; without an event it is not a no', () => {
    expect(wordsOf('temporary-aid')).toMatch(/一般3天内/);
    const stuck = aHousehold().with({
      trouble: { event: 'none', livingInDanger: true, spendingJumped: false },
    }).build;
    expect(outcome('temporary-assistance', stuck)).toBe('need-more');
  });
});
