import { printTexts } from '@/content/messages/office/print';
import type { Answers } from '@/domain/form/definition';
import type { SummaryLine } from '@/domain/form/summary';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import type { PrintedAnswer } from './answer-words';
import { html, type Markup } from './html';

/** A part of the page with its heading; nothing where there is nothing to say. */
export function part(title: string, ...content: readonly (Markup | false | undefined)[]): Markup {
  const said = content.filter((one) => one);
  return said.length > 0 ? html`<section><h2>${title}</h2>${said}</section>` : html``;
}

/** Question and answer side by side, in the office's words where it has some; people of a list one after the other. */
export function answerTable(rows: readonly PrintedAnswer[]): Markup | undefined {
  const single = rows.filter(({ entries }) => !entries);
  const lists = rows.flatMap(({ entries }) => entries ?? []);
  if (single.length + lists.length === 0) return undefined;
  return html`${single.length > 0 && table(single)}${lists.map((entry) => html`<div class="entry">${table(entry)}</div>`)}`;
}

function table(rows: readonly PrintedAnswer[]): Markup {
  return html`<dl class="answers">${rows.map(
    ({ question, label, value }) =>
      html`<div${isLong(value) && html` class="wide"`}><dt>${printTexts.labels[question] ?? label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/** More than half a line of A4 holds beside its question. */
function isLong(value: string): boolean {
  return value.length > 13 || value.includes('\n');
}

/** Rows in which photos are told by the names of their files. */
export function withFileNames(
  rows: readonly PrintedAnswer[],
  lines: readonly SummaryLine[],
  answers: Answers,
): readonly PrintedAnswer[] {
  const photos = new Set(lines.flatMap(({ question }) => (question.kind === 'photos' ? [question.id] : [])));
  return rows.map((row) =>
    photos.has(row.question) ? { ...row, value: fileNames(listOf(answers[row.question])) } : row,
  );
}

/** As they lie in the photo folder, one a line. */
export function fileNames(photos: readonly string[]): string {
  return photos.map((id) => `${id}.jpg`).join('\n');
}
