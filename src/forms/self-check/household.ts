import type { Answers } from '@/domain/form/definition';
import type { Anyone, Assets, Expenses, Household, Hukou, Trouble } from '@/domain/household';
import type { SchemeId } from '@/domain/scheme';
import { isOneByOne } from './family';
import { isTicked, known, numberOf, oneOf, sumOf } from './known';
import { memberOf } from './member-of';
import { ticked } from './steps';
import { supportersOf } from './supporters-of';

/**
 * The answers on the route as the rules take them. 「不知道」 and what was not asked are left out: never
 * zero, never no.
 */
export function householdOf(answers: Answers): Household {
  const { people } = answers;
  const count = isOneByOne(answers) ? Number(people) : 0;
  const members = Array.from({ length: count }, (_, index) => memberOf(answers, index));
  return known({
    hukou: hukouOf(answers),
    people: numberOf(people),
    anyone: anyoneOf(answers),
    monthlyIncome: sumOf(answers.monthlyIncome),
    members: count > 0 ? members : undefined,
    assets: assetsOf(answers),
    expenses: expensesOf(answers),
    supporters: supportersOf(answers),
    trouble: troubleOf(answers),
    receiving: ticked(answers.receiving)?.filter(isReceivable),
  });
}

const places = {
  'here-rural': { place: 'here', kind: 'rural' },
  'here-urban': { place: 'here', kind: 'urban' },
  here: { place: 'here' },
  'same-city': { place: 'same-city' },
  elsewhere: { place: 'elsewhere' },
} as const satisfies Record<string, Hukou>;

function hukouOf({ hukou }: Answers): Hukou | undefined {
  const place = oneOf(hukou, 'here-rural', 'here-urban', 'here', 'same-city', 'elsewhere');
  return place && places[place];
}

function anyoneOf({ anyone }: Answers): Anyone | undefined {
  const list = ticked(anyone);
  return (
    list && {
      elder: list.includes('elder'),
      child: list.includes('child'),
      disabled: list.includes('disabled'),
      seriouslyIll: list.includes('ill'),
      student: list.includes('student'),
      unemployed: list.includes('jobless'),
      childWithoutParents: list.includes('child-alone'),
    }
  );
}

function assetsOf({ things, savings }: Answers): Assets {
  const list = ticked(things);
  const second = isTicked(list, 'second-home');
  return known({
    vehicles: list && vehiclesOf(list),
    homes: second === undefined ? undefined : second ? 2 : 1,
    business: isTicked(list, 'business'),
    homeBuilding: isTicked(list, 'building'),
    savings: sumOf(savings),
  });
}

/** The largest that was ticked. */
function vehiclesOf(list: readonly string[]): Assets['vehicles'] & string {
  if (list.includes('car')) return 'other';
  if (list.includes('motorcycle')) return 'motorcycle';
  return list.includes('aid-vehicle') ? 'disability-aid' : 'none';
}

function expensesOf(answers: Answers): Expenses {
  return known({
    living: sumOf(answers.livingCosts),
    medical: sumOf(answers.medical),
    education: sumOf(answers.education),
    rehabilitation: sumOf(answers.rehabilitation),
    other: sumOf(answers.otherCosts),
  });
}

function troubleOf({ event, living, needs }: Answers): Trouble {
  const list = ticked(needs);
  const inDanger = oneOf(living, 'today', 'soon', 'no');
  return known({
    event: oneOf(event, 'none', 'accident', 'illness', 'natural-disaster', 'fire', 'other'),
    livingInDanger: inDanger && inDanger !== 'no',
    cannotWait: inDanger && inDanger === 'today',
    spendingJumped: isTicked(list, 'jump'),
    needsEmergencyCare: isTicked(list, 'care'),
    cannotPayCare: isTicked(list, 'care'),
    stranded: isTicked(list, 'stranded'),
    housing: list && housingOf(list),
    needsLawyer: isTicked(list, 'lawyer'),
  });
}

function housingOf(list: readonly string[]): 'none' | 'unsafe' | 'too-small' {
  if (list.includes('unsafe')) return 'unsafe';
  return list.includes('too-small') ? 'too-small' : 'none';
}

const receivable = [
  'subsistence-allowance',
  'extreme-poverty-support',
  'near-subsistence-family',
  'rigid-expenditure-family',
] as const satisfies readonly SchemeId[];

function isReceivable(scheme: string): scheme is (typeof receivable)[number] {
  return receivable.some((each) => each === scheme);
}
