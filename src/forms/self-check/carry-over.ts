import type { Answers, AnswerValue } from '@/domain/form/definition';
import { ticked } from './steps';

/** An answer that an application asks for too: its question there, and what it would say. */
export interface Carried {
  readonly question: string;
  readonly value: AnswerValue;
}

/**
 * Answers of the self-check as an application would take them, in the order it asks. Only what means
 * the same in both; people, incomes and names are told there anew. Nothing goes without being picked.
 */
export function carryOver(answers: Answers): readonly Carried[] {
  const found: Readonly<Record<string, AnswerValue | undefined>> = {
    hukou: placeOf(answers.hukou),
    urgent: { today: 'yes', soon: 'no', no: 'no' }[String(answers.living)],
    event: answers.living === 'today' ? eventOf(answers.event) : undefined,
    hukouKind: { 'here-rural': 'rural', 'here-urban': 'urban' }[String(answers.hukou)],
    savings: told(answers.savings),
    vehicles: vehiclesOf(ticked(answers.things)),
    company: businessOf(ticked(answers.things)),
    medical: told(answers.medical),
    rehabilitation: told(answers.rehabilitation),
    schooling: told(answers.education),
    otherCosts: told(answers.otherCosts),
    receiving: receivingOf(ticked(answers.receiving)),
  };
  return Object.entries(found).flatMap(([question, value]) =>
    value === undefined ? [] : [{ question, value }],
  );
}

function placeOf(hukou: AnswerValue | undefined): string | undefined {
  if (typeof hukou !== 'string' || hukou === 'unknown') return undefined;
  return hukou.startsWith('here') ? 'here' : 'elsewhere';
}

function eventOf(event: AnswerValue | undefined): string | undefined {
  const same = ['illness', 'accident', 'fire', 'other'].find((each) => each === event);
  return event === 'natural-disaster' ? 'disaster' : same;
}

/** What is not known is asked again there. */
function told(value: AnswerValue | undefined): AnswerValue | undefined {
  return typeof value === 'number' ? value : undefined;
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

/** The application takes one; of several it is asked there. */
function receivingOf(schemes: readonly string[] | undefined): string | undefined {
  if (!schemes || schemes.length > 1) return undefined;
  return schemes[0] === undefined ? 'none' : received[schemes[0]];
}
