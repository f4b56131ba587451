import { papers } from '@/content/messages/application/paper-words';
import { officeTexts } from '@/content/messages/office/office';
import { printTexts } from '@/content/messages/office/print';
import type { LaterPaperId, PaperId } from '@/domain/case/paper';
import type { Answers } from '@/domain/form/definition';
import { paperState, papersInQuestion } from '@/forms/application/papers/papers-in-question';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import type { AddedPapers } from '../../cases/papers/added-papers';
import { moment } from '../answer-words';
import { html, type Markup } from '../html';
import { fileNames } from '../printed-answers';

interface PaperRow {
  readonly paper: LaterPaperId;
  readonly name: string;
  readonly state: string;
  readonly photos: readonly string[];
}

/** Every paper in question with what became of it and its files, then what came later. */
export function printedPapers(answers: Answers, added: readonly AddedPapers[], folder: string): Markup {
  const { paper, state, photos } = printTexts.papersColumns;
  const rows = [...withApplication(answers), ...added.map(later)];
  const anyPhotos = rows.some((row) => row.photos.length > 0);
  return html`${answers.papersConsent === 'no' && html`<p>${printTexts.papersNotAsked}</p>`}
${anyPhotos && html`<p class="small">${printTexts.photosIn(folder)}</p>`}
<table><thead><tr><th style="width:24%">${paper}</th><th style="width:20%">${state}</th><th>${photos}</th></tr></thead>${rows.map(
    (row) =>
      html`<tr><td>${row.name}</td><td>${row.state}</td><td class="files">${fileNames(row.photos)}</td></tr>`,
  )}</table>`;
}

function withApplication(answers: Answers): readonly PaperRow[] {
  const authority = answers.authority === 'later' ? [put('authority', printTexts.paperStates.later)] : [];
  const asked = papersInQuestion(answers).map((paper) => told(answers, paper));
  return [...authority, ...asked.filter(({ paper, photos }) => paper !== 'other' || photos.length > 0)];
}

function told(answers: Answers, paper: PaperId): PaperRow {
  return put(paper, printTexts.paperStates[paperState(answers, paper)], listOf(answers[`${paper}Photos`]));
}

function later({ paper, receivedAt, photos }: AddedPapers): PaperRow {
  const row = put(paper, moment(receivedAt), photos);
  return { ...row, name: `${officeTexts.added}：${row.name}` };
}

function put(paper: LaterPaperId, state: string, photos: readonly string[] = []): PaperRow {
  return { paper, name: papers[paper].name, state, photos };
}
