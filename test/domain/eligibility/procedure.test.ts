import { refusalOf, reviewOf } from '@/domain/eligibility/procedure/after-decision';
import { paidFrom } from '@/domain/eligibility/procedure/paid-from';
import { papersFor } from '@/domain/eligibility/procedure/papers';
import { timeLimits } from '@/domain/eligibility/procedure/time-limits';
import { whereToApply } from '@/domain/eligibility/procedure/where-to-apply';
import { whoMayApply } from '@/domain/eligibility/procedure/who-may-apply';
import { type SchemeId, schemes } from '@/domain/scheme';
import { mayBeShown } from '@/domain/source';

const everyScheme = Object.keys(schemes) as SchemeId[];

describe('where to apply', () => {
  test.each([
    ['subsistence-allowance', 'hukou-street'],
    ['temporary-assistance', 'event-street'],
    ['education-assistance', 'school'],
    ['destitute-wanderer', 'rescue-station'],
    ['emergency-medical-aid', 'hospital'],
  ] as const)('%s at %s', (scheme, counter) => {
    expect(whereToApply(scheme)).toMatchObject({ counter });
  });

  test('housing has a second door by law', () => {
    expect(whereToApply('housing-assistance').also).toEqual(['housing-authority']);
  });
});

test('anybody may be entrusted with an application under the law; a child is spoken for by its guardian', () => {
  expect(whoMayApply('subsistence-allowance').entrusted).toContain('anybody-entrusted');
  expect(whoMayApply('extreme-poverty-support').applicants).toEqual(['self']);
  expect(whoMayApply('unsupported-child').applicants).toEqual(['guardian', 'near-relative']);
});

describe('time limits', () => {
  const whole = (scheme: SchemeId, byStreet = false) =>
    timeLimits(scheme, byStreet).find(({ step }) => step === 'whole');

  test('低保: 30 working days, 45 in special cases, 20 where the street confirms', () => {
    expect(whole('subsistence-allowance')).toMatchObject({ count: 30, unit: 'workday', exceptionally: 45 });
    expect(whole('subsistence-allowance', true)).toMatchObject({ count: 20, exceptionally: 45 });
  });
  test('临时救助: three days for the small sum in an emergency, none for the rest', () => {
    expect(timeLimits('temporary-assistance')).toMatchObject([{ step: 'small-sum', count: 3, unit: 'day' }]);
  });
  test('no limit is invented where no text sets one', () => {
    expect(timeLimits('disability-subsidies')).toEqual([]);
  });
});

test('低保 is paid from this month or the next, as two rules have it; where none has, nothing is said', () => {
  expect(paidFrom('subsistence-allowance')?.months).toEqual(['this-month', 'next-month']);
  expect(paidFrom('extreme-poverty-support')?.months).toEqual(['next-month']);
  expect(paidFrom('temporary-assistance')).toBeUndefined();
});

describe('after the decision', () => {
  test.each([
    ['subsistence-allowance', '民发〔2021〕57号', '第二十一条'],
    ['single-person-household', '民发〔2021〕57号', '第二十一条'],
    ['extreme-poverty-support', '民发〔2021〕43号', '第十八条'],
    ['rigid-expenditure-family', '民发〔2024〕57号', '第七条'],
    ['temporary-assistance', undefined, '第四十五条'],
    ['medical-assistance', undefined, '第四十五条'],
  ] as const)('%s is refused in writing by %s %s, and open to appeal', (scheme, number, article) => {
    const refusal = refusalOf(scheme);
    expect([refusal?.inWriting.number, refusal?.inWriting.article]).toEqual([number, article]);
    expect(refusal?.appeal.article).toBe('第七十六条');
  });

  test('of help that the law of 2026 does not rule nothing is claimed', () => {
    const silent = everyScheme.filter((scheme) => refusalOf(scheme) === undefined);
    expect(silent).toEqual(
      expect.arrayContaining(['legal-aid', 'disability-subsidies', 'orphan', 'unsupported-child']),
    );
    expect(silent).toHaveLength(4);
  });

  test.each([
    ['subsistence-allowance', 'year-or-half-year'],
    ['rigid-expenditure-family', 'lasts-a-year'],
    ['near-subsistence-family', 'from-time-to-time'],
    ['temporary-assistance', undefined],
  ] as const)('%s is looked at again: %s', (scheme, every) => {
    expect(reviewOf(scheme)?.every).toBe(every);
  });
});

test('nothing that the office can look up is to be brought, and an emergency needs no paper', () => {
  expect(papersFor('subsistence-allowance').notDemanded).toContain('bank-records');
  expect(papersFor('temporary-assistance').bring).toEqual([]);
});

test('every answer about procedure cites a text that was read, but for 残疾人两项补贴', () => {
  const unread = everyScheme.filter((scheme) => {
    const sources = [
      whereToApply(scheme).source,
      whoMayApply(scheme).source,
      ...timeLimits(scheme).map(({ source }) => source),
      ...(paidFrom(scheme)?.sources ?? []),
      ...papersFor(scheme).sources,
      ...[refusalOf(scheme)?.inWriting, refusalOf(scheme)?.appeal, reviewOf(scheme)?.source].flatMap(
        (source) => source ?? [],
      ),
    ];
    return !sources.every(({ confidence }) => mayBeShown(confidence));
  });
  expect(unread).toEqual(['disability-subsidies']);
});
