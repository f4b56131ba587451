import type { Answers, AnswerValue } from '@/domain/form/definition';
import { incomeCarried } from './carry-income';
import { ageGroup, membersCarried } from './carry-members';
import { tickedIn } from './steps';

/** An answer that an application asks for too: its question there, and what it would say. */
export interface Carried {
  readonly question: string;
  readonly value: AnswerValue;
}

/**
 * Answers of the self-check as an application would take them, in the order it asks. Only what means the same in both;
 * 「不知道」 goes along, for it is an answer. Nothing goes without a tap.
 */
export function carryOver(answers: Answers): readonly Carried[] {
  const found: Readonly<Record<string, AnswerValue | undefined>> = {
    urgent: urgencyOf(answers.living),
    event: urgencyOf(answers.living) === 'yes' ? eventOf(answers.event) : undefined,
    troubles: troublesOf(answers),
    hukou: placeOf(answers.hukou),
    hukouKind: { 'here-rural': 'rural', 'here-urban': 'urban' }[String(answers.hukou)],
    applicantAge: ageGroup(answers['m0-age']),
    ...membersCarried(answers),
    ...incomeCarried(answers),
    medical: told(answers.medical),
    rehabilitation: told(answers.rehabilitation),
    schooling: told(answers.education),
    otherCosts: told(answers.otherCosts),
    savings: savingsOf(tickedIn(answers.things), answers.savings),
    vehicles: vehiclesOf(tickedIn(answers.things)),
    company: businessOf(tickedIn(answers.things)),
    receiving: receivingOf(tickedIn(answers.receiving)),
  };
  return Object.entries(found).flatMap(([question, value]) =>
    value === undefined ? [] : [{ question, value }],
  );
}

/** What an application begins with: the answers that were picked, and the blanks that stand on their pages. */
export function answersCarried(carried: readonly Carried[]): Answers {
  const picked = Object.fromEntries(carried.map(({ question, value }) => [question, value]));
  return { ...(picked.event !== undefined && { eventPlace: '' }), ...picked };
}

/** Who can hold out for a few days is asked there whether it can wait a few days: it cannot. */
function urgencyOf(living: AnswerValue | undefined): string | undefined {
  return { today: 'yes', soon: 'yes', no: 'no', unknown: 'unknown' }[String(living)];
}

function placeOf(hukou: AnswerValue | undefined): string | undefined {
  if (typeof hukou !== 'string') return undefined;
  if (hukou === 'unknown') return hukou;
  return hukou.startsWith('here') ? 'here' : 'elsewhere';
}

function eventOf(event: AnswerValue | undefined): string | undefined {
  const same = ['illness', 'accident', 'fire', 'other'].find((each) => each === event);
  return event === 'natural-disaster' ? 'disaster' : same;
}

const ofEvent: Readonly<Record<string, string>> = {
  illness: 'illness',
  accident: 'disaster',
  fire: 'disaster',
  'natural-disaster': 'disaster',
};
const ofPerson: Readonly<Record<string, string>> = {
  ill: 'illness',
  disabled: 'disability',
  jobless: 'jobless',
  student: 'schooling',
  'child-alone': 'no-carer',
};
const ofNeed: Readonly<Record<string, string>> = {
  care: 'no-carer',
  unsafe: 'housing',
  'too-small': 'housing',
};

/** What makes life hard, as far as it was told of anyone in the family, or happened to it. */
function troublesOf(answers: Answers): readonly string[] | undefined {
  const found = [
    ofEvent[String(answers.event)],
    ...(tickedIn(answers.anyone) ?? []).map((one) => ofPerson[one]),
    ...(tickedIn(answers.needs) ?? []).map((one) => ofNeed[one]),
    ...illnessesOf(answers),
  ];
  const troubles = [...new Set(found.flatMap((trouble) => trouble ?? []))];
  return troubles.length > 0 ? troubles : undefined;
}

/** Of each told one by one: which answers are a trouble. */
const ofMember: Readonly<Record<string, string>> = {
  'illness=diagnosed': 'illness',
  'illness=recognised': 'illness',
  'disability=no-card': 'disability',
  'disability=card': 'disability',
  'disability=card-1': 'disability',
  'disability=card-2': 'disability',
  'disability=card-3': 'disability',
  'disability=card-4': 'disability',
};

function illnessesOf(answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(
    ([id, value]) => ofMember[`${id.replace(/^m\d-/, '')}=${String(value)}`] ?? [],
  );
}

/** A sum, or that it is not known. */
function told(value: AnswerValue | undefined): AnswerValue | undefined {
  return typeof value === 'number' || value === 'unknown' ? value : undefined;
}

/** Whoever ticked no savings among the things has none. */
function savingsOf(
  things: readonly string[] | undefined,
  savings: AnswerValue | undefined,
): AnswerValue | undefined {
  return things?.includes('savings') === false ? 0 : told(savings);
}

function vehiclesOf(things: readonly string[] | undefined): string | undefined {
  if (!things) return undefined;
  if (things.includes('car')) return 'car';
  return things.includes('motorcycle') ? 'motorcycle' : 'none';
}

function businessOf(things: readonly string[] | undefined): string | undefined {
  return things && (things.includes('business') ? 'yes' : 'no');
}

const received: Readonly<Record<string, string>> = {
  'subsistence-allowance': 'living',
  'extreme-poverty-support': 'extreme-poverty',
  'near-subsistence-family': 'near',
  'rigid-expenditure-family': 'other',
};

/** The application takes one; of several the office knows itself. */
function receivingOf(schemes: readonly string[] | undefined): string | undefined {
  if (!schemes || schemes.length > 1) return undefined;
  return schemes[0] === undefined ? 'none' : received[schemes[0]];
}
