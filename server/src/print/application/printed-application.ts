import { applicationPageTexts } from '@/content/messages/application/pages';
import { officeConsentTexts } from '@/content/messages/office/consent';
import { printTexts } from '@/content/messages/office/print';
import type { Answers, FormTask } from '@/domain/form/definition';
import { summarise } from '@/domain/form/summary';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import type { Region } from '@/domain/region';
import type { OfficeCase } from '../../cases/office-cases';
import { formOf } from '../../cases/read-case';
import { answerRows, type PrintedAnswer, textsOf } from '../answer-words';
import { html, type Markup } from '../html';
import { answerTable, part, withFileNames } from '../printed-answers';
import { printedConsents } from './printed-consents';
import { printedElsewhere } from './printed-elsewhere';
import { printedPapers } from './printed-papers';
import type { SignaturePicture } from './printed-signature';
import { printedSignature } from './printed-signature';

const form = formOf['assistance-application'];
const texts = textsOf['assistance-application'];
const { parts } = printTexts;

/** Parts that are printed in a way of their own. */
const ownWay = ['who', 'papers', 'declaration', 'consent'];

/** An application on paper: who brings it for whom, every answer, papers, consents, kin, signature. */
export function printedApplication(
  region: Region,
  { answers, added, consents, row, photoFolder }: OfficeCase,
  pictures: readonly SignaturePicture[],
): Markup {
  const tasks = tasksOf(form, answers);
  const told = (id: string) =>
    tasks.filter((task) => task.id === id).flatMap((task) => rows(region, answers, task));
  const declared = (...questions: string[]) =>
    answerTable(
      ['consent', 'declaration'].flatMap(told).filter(({ question }) => questions.includes(question)),
    );
  return html`${part(parts.who, answerTable(told('who').map((one) => whoRow(one, answers))), printedElsewhere(answers))}
${tasks
  .filter(({ id }) => !ownWay.includes(id))
  .map(({ id }) => part(applicationPageTexts.tasks.names[id] ?? '', answerTable(told(id))))}
${part(parts.papers, printedPapers(answers, added, photoFolder))}
${part(officeConsentTexts.title, printedConsents(consents))}
${part(parts.kin, declared('kin', 'kinWho'))}
${part(parts.signature, declared('truth', 'signature'), printedSignature(pictures, row.received_at))}`;
}

function rows(region: Region, answers: Answers, task: FormTask): readonly PrintedAnswer[] {
  const lines = summarise(taskForm(form, task), answers);
  return withFileNames(answerRows(region, texts, lines), lines, answers);
}

/** On whose behalf, and what an emergency means, in the office's words. */
function whoRow(row: PrintedAnswer, { forWhom, urgent }: Answers): PrintedAnswer {
  if (row.question === 'forWhom') {
    return { ...row, value: forWhom === 'self' ? printTexts.self : `${printTexts.behalf}：${row.value}` };
  }
  return row.question === 'urgent' && urgent === 'yes'
    ? { ...row, value: `${row.value}。${printTexts.assistFirst}` }
    : row;
}
