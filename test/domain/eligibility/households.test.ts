import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionText, outcomeText, stateText } from '@/content/messages/eligibility';
import { assess } from '@/domain/eligibility/assess';
import { conditionsOf, type State, type Verdict } from '@/domain/eligibility/verdict';
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
    monthly: wanted.monthly && verdict.benefit && [verdict.benefit.least, verdict.benefit.most],
    insteadOf: verdict.supersededBy,
  };
}
