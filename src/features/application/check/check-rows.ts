import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { paperIds } from '@/domain/case/paper';
import type { Answers, FormTask } from '@/domain/form/definition';
import { unknownAnswer } from '@/domain/form/definition';
import { entryPage } from '@/domain/form/journey';
import { recordsOf } from '@/domain/form/records';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import { taskForm } from '@/domain/form/tasks';
import { plain, sentences } from '@/domain/marked-text';
import type { Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/application/application';
import { paperState } from '@/forms/application/papers/papers-in-question';
import type { Params } from '@/routes';
import type { SummaryRow } from '@/ui/summary-list/summary-list';
import { checkLineWords, entryWords } from './line-words';

/** A line of the check, and where on the question page it is changed. */
export interface CheckRow extends SummaryRow {
  readonly at: Params;
}

/** The lines of one part; every entry of a list has a line and a way back of its own. */
export function checkRows(
  task: FormTask,
  answers: Answers,
  region: Region,
  shown: boolean,
): readonly CheckRow[] {
  const lines = summarise(taskForm(assistanceApplication, task), answers);
  return lines
    .filter((line) => isShown(line, answers))
    .flatMap((line) => [
      {
        id: line.question.id,
        label: applicationTexts.questions[line.question.id]?.label ?? line.question.id,
        value: checkLineWords(line, region, shown),
        unknown: line.value === unknownAnswer,
        at: { page: line.page },
      },
      ...entryRows(line, region, shown),
    ]);
}

function entryRows(line: SummaryLine, region: Region, shown: boolean): readonly CheckRow[] {
  const unnamed = applicationTexts.questions[line.question.id]?.records?.unnamed ?? '';
  const first = line.question.records?.questions[0]?.id ?? '';
  const words = entryWords(line, region, shown);
  return recordsOf(line.value).map((record, place) => ({
    id: `${line.question.id}.${record.id}`,
    label: String(record[first] || unnamed),
    value: words[place] ?? '',
    at: {
      page: entryPage(line.question, record) ?? line.page,
      record: `${line.question.id}.${record.id}`,
    },
  }));
}

/**
 * What a number tells already, and a list of places a town does not have, are no answers of the person's; why a
 * paper was not photographed counts no more once it was.
 */
export function isShown({ question, blank }: SummaryLine, answers: Answers): boolean {
  if (question.ageFrom !== undefined) return answers[question.ageFrom] === unknownAnswer;
  if (isPhotographed(question.id, answers)) return false;
  return !(question.kind === 'village' && blank);
}

function isPhotographed(question: string, answers: Answers): boolean {
  const paper = paperIds.find((id) => question === `${id}State`);
  return paper !== undefined && paperState(answers, paper) === 'photos';
}

/** The same lines to be read aloud; of a covered number the end is told. */
export function spokenRows(rows: readonly SummaryRow[]): readonly string[] {
  return rows.flatMap(({ label, value }) =>
    sentences(`${plain(label)}：${plain(value).replace(/\d*\*{2,}/g, applicationPageTexts.check.ending)}`),
  );
}
