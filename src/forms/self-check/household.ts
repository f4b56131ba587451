import type { Answers } from '@/domain/form/definition';
import type { Anyone, Household, Hukou, Trouble } from '@/domain/household';
import type { Assets, Expenses } from '@/domain/household-money';
import { fen } from '@/domain/money';
import type { SchemeId } from '@/domain/scheme';
import { isOneByOne } from './family/family';
import { memberOf } from './family/member-of';
import { hasMoreSupporters, supportersOf } from './family/supporters-of';
import { answeredFields, answerNumber, answerOneOf, answerSum, isTicked } from './known';
import { tickedIn } from './steps';

/**
 * The answers on the route as the rules take them. 「不知道」 and what was not asked are left out: never
 * zero, never no.
 */
export function householdOf(answers: Answers): Household {
  const { people } = answers;
  const count = isOneByOne(answers) ? Number(people) : 0;
  const members = Array.from({ length: count }, (_, index) => memberOf(answers, index));
  return answeredFields({
    hukou: hukouOf(answers),
    people: answerNumber(people),
    anyone: anyoneOf(answers),
    monthlyIncome: answerSum(answers.monthlyIncome),
    members: count > 0 ? members : undefined,
    assets: assetsOf(answers),
    expenses: expensesOf(answers),
    supporters: supportersOf(answers),
    moreSupporters: hasMoreSupporters(answers) || undefined,
    trouble: troubleOf(answers),
    receiving: tickedIn(answers.receiving)?.filter(isReceivable),
  });
}

const places = {
  'here-rural': { place: 'here', kind: 'rural' },
  'here-urban': { place: 'here', kind: 'urban' },
  here: { place: 'here' },
  'same-city': { place: 'same-city' },
  elsewhere: { place: 'elsewhere' },
} as const satisfies Record<string, Hukou>;

function hukouOf({ hukou, otherHukou }: Answers): Hukou | undefined {
  const place = answerOneOf(hukou, 'here-rural', 'here-urban', 'here', 'same-city', 'elsewhere');
  const others = answerOneOf(otherHukou, 'same-place', 'same-province', 'other-province');
  return place && { ...places[place], ...(others && { others }) };
}

function anyoneOf({ anyone }: Answers): Anyone | undefined {
  const list = tickedIn(anyone);
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
  const list = tickedIn(things);
  const second = isTicked(list, 'second-home');
  return answeredFields({
    vehicles: list && vehiclesOf(list),
    homes: second === undefined ? undefined : second ? 2 : 1,
    business: isTicked(list, 'business'),
    homeBuilding: isTicked(list, 'building'),
    savings: list?.includes('savings') === false ? noSavings : answerSum(savings),
  });
}

/** Whoever ticks none has none. */
const noSavings = fen(0);

/** The largest that was ticked. */
function vehiclesOf(list: readonly string[]): Assets['vehicles'] & string {
  if (list.includes('car')) return 'other';
  if (list.includes('motorcycle')) return 'motorcycle';
  return list.includes('aid-vehicle') ? 'disability-aid' : 'none';
}

function expensesOf(answers: Answers): Expenses {
  return answeredFields({
    living: answerSum(answers.livingCosts),
    medical: answerSum(answers.medical),
    education: answerSum(answers.education),
    rehabilitation: answerSum(answers.rehabilitation),
    other: answerSum(answers.otherCosts),
    support: answerSum(answers.supportPaid),
  });
}

function troubleOf({ event, living, needs }: Answers): Trouble {
  const list = tickedIn(needs);
  const inDanger = answerOneOf(living, 'today', 'soon', 'no');
  return answeredFields({
    event: answerOneOf(event, 'none', 'accident', 'illness', 'natural-disaster', 'fire', 'other'),
    livingInDanger: inDanger && inDanger !== 'no',
    cannotWait: inDanger && inDanger === 'today',
    spendingJumped: isTicked(list, 'jump'),
    needsEmergencyCare: isTicked(list, 'care'),
    cannotPayCare: isTicked(list, 'care'),
    // Whoever answers for a family knows who they are.
    identityUnknown: list && false,
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
