import fc from 'fast-check';
import type { Answers, AnswerValue, FormDefinition, Question } from '@/domain/form/definition';
import { questionOf, unknownAnswer } from '@/domain/form/definition';
import { maxTold, progressOf, shareOf } from '@/domain/form/shown/progress';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { neighbourReport } from '@/forms/neighbour-report';
import { selfCheckFrom } from '@/forms/self-check/self-check';

type Draw = (most: number) => number;

/** One answer of the right kind, whatever it means: routes follow from it. */
function anAnswer(question: Question, draw: Draw): AnswerValue {
  const { kind, options = [], unknown } = question;
  if (kind === 'choice') return options[draw(options.length - 1)] ?? '';
  if (kind === 'choices') return ticked(options, draw);
  if (unknown && draw(4) === 0) return unknownAnswer;
  return aTyped(question, draw);
}

function ticked(options: readonly string[], draw: Draw): readonly string[] {
  return options.filter((one) => one !== 'none' && one !== unknownAnswer && draw(1) === 0);
}

function aTyped({ kind, least = 0, most = 8 }: Question, draw: Draw): AnswerValue {
  if (kind === 'number') return least + draw(Math.min(most, 8) - least);
  if (kind === 'amount') return draw(100_000);
  return kind === 'photos' || kind === 'records' ? [] : '';
}

interface Shown {
  readonly at: number;
  readonly about?: number;
  readonly share: number;
}

/** What each page shows when somebody comes to it, to the end of the route. What is drawn at random is taken as right. */
function shownOn(checked: FormDefinition, start: Answers, draw: Draw): readonly Shown[] {
  const pages = checked.pages.map(({ check: _, ...page }) => page);
  const form = { ...checked, pages, questions: checked.questions.map((one) => ({ ...one, optional: true })) };
  const shown: Shown[] = [];
  let answers = start;
  let page = form.pages.find(({ id }) => id === form.start);
  while (page && shown.length < 300) {
    const progress = progressOf(form, answers, page.id);
    const { done, total } = shareOf(progress);
    shown.push({ ...progress, share: done / total });
    answers = {
      ...answers,
      ...Object.fromEntries(page.questions.map((id) => [id, anAnswer(questionOf(form, id), draw)])),
    };
    const next: string | undefined = page.next(answers);
    page = form.pages.find(({ id }) => id === next);
  }
  return shown;
}

const forms: readonly (readonly [string, FormDefinition, Answers])[] = [
  ['a quick check', selfCheckFrom('quick'), { mode: 'quick' }],
  ['an emergency', selfCheckFrom('emergency'), { mode: 'emergency' }],
  ['a full check', selfCheckFrom('full'), { mode: 'full' }],
  ['a report', neighbourReport, {}],
  ['a member', member, {}],
  ...(assistanceApplication.tasks ?? []).map(
    (task) => [`part ${task.id}`, taskForm(assistanceApplication, task), {}] as const,
  ),
];

test.each(forms)(
  '%s: whatever is answered, a total never grows and the way never goes back',
  (_, form, start) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), (stream) => {
        const draw: Draw = (most) => Number(stream.next().value ?? 0) % (most + 1);
        const shown = shownOn(form, start, draw);
        expect(shown.map(({ at }) => at)).toEqual(shown.map((_each, place) => place + 1));
        for (const [place, now] of shown.entries()) expectOnwards(now, shown[place - 1]);
      }),
      { numRuns: 60 },
    );
  },
);

/** A total that no page before has told counts as one that grew. */
function expectOnwards(now: Shown, before: Shown = { at: 0, about: 999, share: -1 }): void {
  expect(now.share).toBeLessThan(1);
  expect(now.share).toBeGreaterThan(before.share);
  if (now.about === undefined) return;
  expect(now.about).toBeGreaterThanOrEqual(now.at);
  expect(now.about).toBeLessThanOrEqual(before.about ?? 0);
}

test('a short form says its total from the first page; a long one says only where one is', () => {
  expect(progressOf(neighbourReport, {}, 'danger')).toEqual({ at: 1, about: 4 });
  const answers = { danger: 'no', signs: ['jobless'], village: '', place: '村口', ready: 'add' };
  expect(progressOf(neighbourReport, answers, 'person')).toEqual({ at: 5 });
  expect(maxTold).toBeGreaterThanOrEqual(8);
});
