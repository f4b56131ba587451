import { resolve } from 'node:path';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { reportParts } from '@/content/messages/neighbour-report/pages';
import { receiptFrom } from '@/domain/case/receipt';
import { day } from '@/domain/dates';
import { checkAnswer } from '@/domain/form/checks';
import {
  type Answers,
  type AnswerValue,
  type FormDefinition,
  type Question,
  questionOf,
  takesList,
} from '@/domain/form/definition';
import { judgeSubmission } from '@/domain/form/judge-submission';
import { readAnswer } from '@/domain/form/reading';
import { assistanceApplication } from '@/forms/application/application';
import { registration } from '@/forms/registration';
import { sourceFiles } from '../architecture/source-files';
import { anyAnswer, badAnswer } from '../fixtures/any-answer';
import { everyForm } from './every-form';

const today = day('2026-11-24');
const who = { mark: '甲', number: 1 };
const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, place) => ids.indexOf(id) !== place);
const fallback = errorSentence({ question: 'x', code: 'a-code-without-words' });

/** Something for every question, by a whole number: right or not, to send the routes everywhere. */
function anything({ questions }: FormDefinition, dice: number): Answers {
  return Object.fromEntries(questions.map((one, place) => [one.id, anyValue(one, mixed(dice, place))]));
}

/** A number that tells nothing of its neighbours, so that answers do not go together. */
function mixed(dice: number, place: number): number {
  const start = Math.imul(dice * 977 + place + 1, 2654435761);
  return Math.imul(start ^ (start >>> 15), 2246822519) >>> 8;
}

function anyValue(question: Question, dice: number): AnswerValue {
  if (question.kind === 'records' || question.kind === 'photos') return [];
  if (dice % 5 === 0) return '';
  // Every second household is as large as may be, so that its last member is asked about.
  if (question.kind === 'number' && dice % 2 === 0) return Math.min(question.most ?? 8, 8);
  return readAnswer(question, anyAnswer(question, dice, who));
}

/** A number, words or an option that the question takes, as read; a new kind is not known here and fails. */
function rightFor(question: Question): AnswerValue {
  if (question.kind === 'records' || question.kind === 'photos') return ['a'];
  if (question.kind === 'receipt') return receiptFrom('47082316502');
  return readAnswer(question, anyAnswer(question, 1, who));
}

function wrongFor(question: Question): AnswerValue {
  if (question.kind === 'village') return 'x'.repeat(9);
  if (takesList(question)) return question.kind === 'choices' ? ['no-such-option'] : Array(300).fill('a');
  return readAnswer(question, badAnswer(question, 4));
}

/** The self-check's depth is set by the way in, not asked: its page is on no route and has no words. */
const setByTheWayIn = ['mode'];
const isAsked = ({ id }: { readonly id: string }): boolean => !setByTheWayIn.includes(id);

/** Set by the way in, or by a request of the office, which knows six ways at most. */
const drawnElsewhere = [...setByTheWayIn, 'paper', 'way'];

/** Rows to choose from before anything is unfolded; a list of villages shows its first six and 「不在名单里」. */
function shownAtFirst({ id, kind, options = [], rare = [] }: Question): number {
  if (drawnElsewhere.includes(id)) return 0;
  if (kind === 'village') return 7;
  return options.length - rare.length + (rare.length > 0 ? 1 : 0);
}

/** More than one, and one behind the other among the options: they unfold in one place. */
function isTogether({ options = [], rare = [] }: Question): boolean {
  const from = options.indexOf(rare[0] ?? '');
  return rare.length > 1 && options.slice(from, from + rare.length).join() === rare.join();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function startsOf({ tasks, start }: FormDefinition): readonly string[] {
  return tasks?.map((task) => task.start) ?? [start];
}

/** Every page that some of these answers lead to, from page to page. */
function reachedFrom(
  form: FormDefinition,
  starts: readonly string[],
  answered: readonly Answers[],
): string[] {
  const reached = new Set(starts.filter((id) => form.pages.some((page) => page.id === id)));
  // A page added while this runs is visited too.
  for (const id of reached) {
    const page = form.pages.find((one) => one.id === id);
    const next = answered.map((answers) => page?.next(answers));
    for (const one of next) if (one !== undefined) reached.add(one);
  }
  return [...reached];
}

const rolls = Array.from({ length: 1500 }, (_, dice) => dice);

function isForm(value: unknown): value is FormDefinition {
  return typeof value === 'object' && value !== null && 'pages' in value && 'questions' in value;
}

describe.each(everyForm)('$name', ({ form, texts }) => {
  const answered = rolls.map((dice) => anything(form, dice));

  test('no two questions, pages, parts or options have one id', () => {
    expect(repeated(form.questions.map(({ id }) => id))).toEqual([]);
    expect(repeated(form.pages.map(({ id }) => id))).toEqual([]);
    expect(repeated((form.tasks ?? []).map(({ id }) => id))).toEqual([]);
    expect(form.questions.flatMap(({ options = [] }) => repeated(options))).toEqual([]);
  });

  test('every question stands on one page, and no page asks for one that is none', () => {
    const asked = form.pages.flatMap(({ questions }) => questions);
    expect(repeated(asked)).toEqual([]);
    expect([...asked].sort()).toEqual(form.questions.map(({ id }) => id).sort());
  });

  test('every question, option and entry has words', () => {
    const silent = form.questions.filter(isAsked).flatMap(({ id, options = [], records }) => {
      const words = texts.questions[id];
      return [
        ...(words?.label ? [] : [id]),
        ...options.filter((option) => !words?.options?.[option]?.label).map((option) => `${id}: ${option}`),
        ...(records && !words?.records ? [`${id}: entries`] : []),
      ];
    });
    expect(silent).toEqual([]);
  });

  test('no page shows more than seven rows to choose from at first; what is folded stands together and has words', () => {
    const asked = (id: string): boolean => !(form === registration && id === 'relation');
    const rowsOf = (id: string): number => (asked(id) ? shownAtFirst(questionOf(form, id)) : 0);
    const rows = form.pages.map(({ id, questions }) => ({ id, rows: sum(questions.map(rowsOf)) }));
    expect(rows.filter((page) => page.rows > 7)).toEqual([]);
    const folding = form.questions.filter(({ rare = [] }) => rare.length > 0);
    expect(folding.filter(({ id }) => !texts.questions[id]?.rare).map(({ id }) => id)).toEqual([]);
    expect(folding.filter((question) => !isTogether(question)).map(({ id }) => id)).toEqual([]);
  });

  test('that a question may be left open is told by the form alone, in one way', () => {
    const { pages, questions } = texts;
    expect(JSON.stringify({ pages, questions }).match(/[^"]*(?:空着|不填|知道才|知道就)[^"]*/g)).toBeNull();
  });

  test('every page that asks has a heading', () => {
    const asking = form.pages.filter(({ questions }) => questions.length > 0).filter(isAsked);
    expect(asking.filter(({ id }) => !texts.pages[id]?.heading).map(({ id }) => id)).toEqual([]);
  });

  test('every notice and every error of a page has words', () => {
    const notices = answered.flatMap((answers) =>
      form.pages.flatMap((page) => page.notices?.(answers) ?? []),
    );
    const errors = answered.flatMap((answers) => form.pages.flatMap((page) => page.check?.(answers) ?? []));
    expect([...new Set(notices)].filter((key) => !texts.notices[key])).toEqual([]);
    expect(errors.filter((error) => errorSentence(error, texts) === fallback)).toEqual([]);
  });

  test('what its kind refuses is told in words of its own', () => {
    const errors = form.questions.flatMap((question) =>
      [undefined, '', 7, 'no-such-option', '1'.repeat(3000), ['x', 'x'], Array(300).fill('x'), '-5'].flatMap(
        (value) => checkAnswer(question, value, today) ?? [],
      ),
    );
    expect(errors.filter((error) => errorSentence(error, texts) === fallback)).toEqual([]);
  });

  test('every page is reached', () => {
    const ids = form.pages.map(({ id }) => id);
    const reached = reachedFrom(form, [...startsOf(form), ...setByTheWayIn], answered);
    expect(reached.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !reached.includes(id))).toEqual([]);
  });

  test.each(form.questions)('$id takes what is right and refuses what is not', (question) => {
    expect(checkAnswer(question, rightFor(question), today)).toBeUndefined();
    expect(checkAnswer(question, wrongFor(question), today)).toBeDefined();
  });

  test('every version before it is upgraded, and what came later is optional or answered by that', () => {
    const { version, upgrade, questions } = form;
    const later = questions.filter(({ since = 1 }) => since > 1);
    expect(later.filter(({ since = 1 }) => since > version).map(({ id }) => id)).toEqual([]);
    expect(later.filter(({ optional }) => !optional && !upgrade).map(({ id }) => id)).toEqual([]);
    for (let from = 1; from <= version; from += 1) {
      const codes = judgeSubmission(form, from, {}, today).errors.map(({ code }) => code);
      expect(codes).not.toContain('unknown');
      expect(codes).not.toContain('unknown-question');
    }
  });

  test('a form to come is told in words', () => {
    const [error] = judgeSubmission(form, form.version + 1, {}, today).errors;
    expect(error && errorSentence(error, texts)).toContain('版本');
  });
});

test('every form that src/forms defines stands here', () => {
  const defined = sourceFiles('src/forms').flatMap((path) => Object.values(require(resolve(path))));
  const found = defined.filter(isForm);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((one) => !everyForm.some(({ form }) => form === one)).map(({ id }) => id)).toEqual([]);
});

test('every form of a list of entries stands here too', () => {
  const lists = everyForm.flatMap(({ form }) => form.questions.flatMap(({ records }) => records ?? []));
  expect(lists.filter((list) => !everyForm.some(({ form }) => form === list)).map(({ id }) => id)).toEqual(
    [],
  );
});

test('every part of a form has a name', () => {
  const parts = (assistanceApplication.tasks ?? []).map(({ id }) => id);
  const named: Readonly<Record<string, unknown>> = applicationPageTexts.tasks.names;
  expect(parts.filter((id) => !named[id])).toEqual([]);
  expect(reportParts.filter(({ title }) => !title)).toEqual([]);
});
