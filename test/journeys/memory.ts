import {
  type AnswerValue,
  type FormDefinition,
  isBlank,
  type Question,
  shownValue,
  unknownAnswer,
} from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { recordForm, recordsOf } from '@/domain/form/records';
import type { Program } from '../support/phone/program';

/** What stands in every field of one person's form; fields of entries by `question.record.field`, lists by their ids. */
export type Fields = ReadonlyMap<string, AnswerValue>;

/** What the person would see in every field, whatever page it is on. */
export function onScreen(program: Program, form: FormDefinition, person: string): Fields {
  const state = program.draft(form, person).getState();
  return new Map(
    form.questions.flatMap((question) => {
      const value = shownValue(state, question.id);
      if (value === undefined) return [];
      if (question.kind !== 'records') return [[question.id, value] as const];
      const ids = recordsOf(value).map(({ id }) => id);
      return [
        [question.id, ids] as const,
        ...ids.flatMap((record) => entryOnScreen(program, form, person, question, record)),
      ];
    }),
  );
}

function entryOnScreen(
  program: Program,
  form: FormDefinition,
  person: string,
  question: Question,
  record: string,
) {
  const inner = recordForm(question);
  const entry = program.draft(inner, { form, person, question: question.id, record }).getState();
  return inner.questions.flatMap(({ id }) => {
    const value = shownValue(entry, id);
    return value === undefined ? [] : [[`${question.id}.${record}.${id}`, value] as const];
  });
}

/**
 * Fields that show something else than the person remembers, with both. What was put in may come back
 * mended, and a field never touched may be blank.
 */
export function differences(
  form: FormDefinition,
  seen: Fields,
  ...memories: readonly Fields[]
): readonly string[] {
  const fields = new Set([seen, ...memories].flatMap((one) => [...one.keys()]));
  return [...fields].flatMap((field) => {
    const question = questionAt(form, field);
    const fits =
      isWorkedOut(question, field, seen, memories) ||
      memories.some((memory) => isSame(question, seen.get(field), memory.get(field)));
    const told = [seen, ...memories].map((one) => JSON.stringify(one.get(field)) ?? 'nothing');
    return fits ? [] : [`${field}: shows ${told[0]}, was ${told.slice(1).join(' or ')}`];
  });
}

/** An age group follows from the number; it is the person's own word only where there is no number. */
function isWorkedOut(
  { id, ageFrom }: Question,
  field: string,
  seen: Fields,
  memories: readonly Fields[],
): boolean {
  if (ageFrom === undefined) return false;
  const number = seen.get(field.replace(id, ageFrom));
  const hasNumber = !isBlank(number) && number !== unknownAnswer;
  return hasNumber || memories.every((memory) => memory.get(field) === undefined);
}

function isSame(question: Question, seen: AnswerValue | undefined, put: AnswerValue | undefined): boolean {
  if (put === undefined || isBlank(put)) return isBlank(seen);
  if (question.kind === 'records') return JSON.stringify(seen) === JSON.stringify(put);
  return [put, readAnswer(question, put)].some((one) => JSON.stringify(one) === JSON.stringify(seen));
}

function questionAt(form: FormDefinition, field: string): Question {
  const [outer, , inner] = field.split('.');
  const question = form.questions.find(({ id }) => id === outer);
  const found = inner === undefined ? question : question?.records?.questions.find(({ id }) => id === inner);
  if (!found) throw new Error(`no question for ${field}`);
  return found;
}
