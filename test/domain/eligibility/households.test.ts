import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionText } from '@/content/messages/eligibility/conditions';
import { outcomeText, stateText } from '@/content/messages/eligibility/verdicts';
import { assess } from '@/domain/eligibility/assess';
import type { ConditionId } from '@/domain/eligibility/verdict/condition-ids';
import { conditionsOf, type State, type Verdict } from '@/domain/eligibility/verdict/verdict';
import { yuan } from '@/domain/money';
import type { SchemeId } from '@/domain/scheme';
import { type Expected, readHouseholdFile, schemeWords } from '../../../tools/assess/household-file';
import { aSetting } from '../../fixtures/a-household';

const folder = join(__dirname, '../../fixtures/households');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const { region } = aSetting();

function read(file: string) {
  return readHouseholdFile(JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

test('at least forty whole households are kept', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});

test('every household expects something, and together they expect something of every scheme', () => {
  const expected = files.map((file) => Object.keys(read(file).expected));
  expect(expected.filter((schemes) => schemes.length === 0)).toEqual([]);
  expect(new Set(expected.flat())).toEqual(new Set(Object.values(schemeWords)));
});

describe.each(files)('%s', (file) => {
  const { household, day, expected } = read(file);
  const { verdicts } = assess(household, { day, region });
  const cases = Object.entries(expected) as [SchemeId, Expected][];

  test.each(cases)('%s', (scheme, wanted) => {
    const verdict = verdicts.find((each) => each.scheme === scheme);
    if (!verdict) throw new Error(`no verdict for ${scheme}`);
    expect(asExpected(verdict, wanted)).toEqual({
      outcome: wanted.outcome,
      met: wanted.met,
      notMet: wanted.notMet,
      unknown: wanted.unknown,
      presumed: wanted.presumed,
      monthly: wanted.monthly?.map(yuan),
      insteadOf: wanted.insteadOf && schemeWords[wanted.insteadOf],
    });
  });
});

/** The verdict in the file's terms, cut down to what the file speaks of. */
function asExpected(verdict: Verdict, wanted: Expected) {
  const titles = (state: State) =>
    conditionsOf(verdict.requirements)
      .filter((condition) => condition.state === state)
      .map(({ id }) => conditionText[id].title);
  const among = (named: readonly string[], state: State) =>
    named.map((title) => (titles(state).includes(title) ? title : `${title}：不是${stateText[state]}`));
  return {
    outcome: outcomeText[verdict.outcome],
    met: among(wanted.met, 'met'),
    notMet: among(wanted.notMet, 'not-met'),
    unknown: among(wanted.unknown, 'unknown'),
    presumed: among(wanted.presumed, 'presumed'),
    monthly: wanted.monthly && verdict.benefit && [verdict.benefit.least, verdict.benefit.most],
    insteadOf: verdict.supersededBy,
  };
}

/** A file of an office that names one condition in each list. */
function expectedOf(title: string) {
  const lists = { 满足: [title], 没满足: [title], 还不清楚: [title], 先定哪一类: [title] };
  const file = {
    说明: '街道的例子',
    日期: '2026-11-24',
    家庭: {},
    预期: { 单人户: { 结果: '还差信息', ...lists } },
  };
  return readHouseholdFile(file).expected['single-person-household'];
}

const renamed: readonly (readonly [string, ConditionId])[] = [
  ['持重度残疾的残疾人证', 'severe-disability-card'],
  ['持重度残疾的残疾证', 'severe-disability-card'],
  ['得了认定的重特大疾病', 'recognised-illness'],
  ['必需支出占比超过规定', 'spending-over-ratio'],
  ['看病、上学花费突然变大', 'spending-jumped'],
];

test.each(renamed)('a file may still say 「%s」', (title, id) => {
  const now = [conditionText[id].title];
  expect(title).not.toBe(now[0]);
  expect(expectedOf(title)).toMatchObject({ met: now, notMet: now, unknown: now, presumed: now });
});

test.each(Object.values(conditionText).map(({ title }) => title))('「%s」 of today stays', (title) => {
  expect(expectedOf(title)?.met).toEqual([title]);
});

test('words of no condition are not taken for one', () => {
  expect(expectedOf('没有这一条')?.met).toEqual(['没有这一条']);
});
