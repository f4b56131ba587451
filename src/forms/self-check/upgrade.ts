import { type Answers, type DraftContent, type FormDefinition, questionOf } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';

/** Questions that version 1 did not ask, or asked of fewer people, with answers to others behind them. */
const newInTwo = /^(living|m\d+-(married|dependent|father|mother))$/;

/**
 * Answers of version 1 as version 2 means them. 「别的亲友」 who lives there may be kin; and a question that
 * has come in between is 「不知道」, so that what was answered behind it still counts.
 */
export function withNewQuestions(form: FormDefinition, { answers, typing }: DraftContent): DraftContent {
  let told: Answers = Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, kinOrNot(id, value, answers)]),
  );
  for (let filled = filledIn(form, told); filled !== undefined; filled = filledIn(form, told)) told = filled;
  return { answers: told, typing };
}

/**
 * Until version 2 savings were asked of everybody, behind a list of things without them. Whoever told a sum has savings;
 * whoever had not come so far is asked about things once more.
 */
export function withSavingsAmongThings({ answers, typing }: DraftContent): DraftContent {
  const { things, savings, ...others } = answers;
  if (!Array.isArray(things) || savings === 0 || things.includes('unknown')) return { answers, typing };
  if (savings === undefined) return { answers: others, typing };
  return {
    answers: {
      ...answers,
      things: ['savings', ...things.filter((one) => one !== 'none' && one !== 'savings')],
    },
    typing,
  };
}

function kinOrNot(id: string, value: Answers[string], answers: Answers): Answers[string] {
  const [, member] = /^(m\d+)-relation$/.exec(id) ?? [];
  const isThere = member !== undefined && answers[`${member}-together`] === 'yes';
  return value === 'other' && isThere ? 'relative' : value;
}

/** With 「不知道」 to the new questions the walk stops at, where that brings answers behind them back. */
function filledIn(form: FormDefinition, answers: Answers): Answers | undefined {
  const before = walk(form, answers);
  const missing = before.errors.map(({ question }) => question);
  if (!missing.every((id) => newInTwo.test(id) && answers[id] === undefined)) return undefined;
  const filled = { ...answers, ...Object.fromEntries(missing.map((id) => [id, unknownOf(form, id)])) };
  const gained = Object.keys(walk(form, filled).answers).length - Object.keys(before.answers).length;
  return gained > missing.length ? filled : undefined;
}

function unknownOf(form: FormDefinition, id: string): Answers[string] {
  return questionOf(form, id).kind === 'choices' ? ['unknown'] : 'unknown';
}
