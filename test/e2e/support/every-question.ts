import { reportPerson } from '@/domain/case/whose-draft';
import { type Answers, type FormDefinition, omitAnswers, type Question } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { answersOf, recordsOf } from '@/domain/form/records';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { neighbourReport } from '@/forms/neighbour-report';
import { selfCheckFrom } from '@/forms/self-check/self-check';
import { aFullApplication } from '../../fixtures/a-full-application';
import { filledIn } from '../../fixtures/an-application';
import { answersFor, plainAnswer } from '../../forms/answer-everything';

/** One page of a form as somebody first comes to it: its address, and what lies on the phone by then. */
export interface QuestionPage {
  readonly address: string;
  readonly key: string;
  readonly draft: object;
}

const full = aFullApplication().answers;
const [first] = recordsOf(full.members);

/** Ways through a form with as many pages as answers can call for. */
const everything: Answers = { role: 'more', ready: 'add', naming: 'named', danger: 'no' };
const report = filledIn(
  neighbourReport,
  ({ id, kind, options }) => everything[id] ?? (kind === 'choices' ? options : undefined),
  () => true,
);
const inAFamily = (question: Question) => {
  if (question.id === 'people') return 2;
  if (question.kind !== 'choices') return plainAnswer(question);
  return (question.options ?? []).filter((one) => one !== 'none' && one !== 'unknown');
};

/** Every page of the application, the self-check and the report that answers can call for. */
export function everyQuestion(): readonly QuestionPage[] {
  const question = '/pages/application/question?p=granny';
  return [
    ...tasksOf(assistanceApplication, full).flatMap((task) =>
      pagesOf(taskForm(assistanceApplication, task), full, 'granny', `${question}&t=${task.id}`),
    ),
    ...(first ? ofEntry(answersOf(first), first.id, `${question}&t=members&record=members.${first.id}`) : []),
    ...(['emergency', 'quick', 'full'] as const).flatMap((mode) =>
      pagesOf(selfCheckFrom(mode), answersFor(mode, inAFamily), 'only', '/pages/self-check/question?'),
    ),
    ...pagesOf(neighbourReport, report, reportPerson, '/pages/neighbour-report/question?'),
  ];
}

function pagesOf(
  form: FormDefinition,
  answers: Answers,
  person: string,
  path: string,
): readonly QuestionPage[] {
  const route = walk(form, answers).pages;
  return route.map(({ id }, place) => ({
    address: `${path}&page=${id}`,
    ...kept(form, person, before(route.slice(place), answers)),
  }));
}

/** The pages of one more person of the family. */
function ofEntry(answers: Answers, id: string, path: string): readonly QuestionPage[] {
  const route = walk(member, answers).pages;
  return route.map((page, place) => {
    const members = [{ ...before(route.slice(place), answers), id }];
    return {
      address: `${path}&page=${page.id}`,
      ...kept(assistanceApplication, 'granny', { ...full, members }),
    };
  });
}

function before(later: readonly { readonly questions: readonly string[] }[], answers: Answers): Answers {
  return omitAnswers(
    answers,
    later.flatMap(({ questions }) => questions),
  );
}

function kept({ id, version }: FormDefinition, person: string, answers: Answers) {
  const key = `draft:${id}:${person}`;
  return { key, draft: { formVersion: version, answers, typing: {}, savedAt: Date.now() } };
}
