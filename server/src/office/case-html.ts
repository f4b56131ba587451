import { officeTexts } from '@/content/messages/office';
import { caseKindNames } from '@/content/messages/sending';
import { summarise } from '@/domain/form/summary';
import { groupReceipt } from '@/domain/receipt';
import type { Region } from '@/domain/region';
import type { OfficeCase } from './office-cases';
import { addedLine, answerLines, formOf, listLine } from './printed-case';

/** A case as one page to print: every answer, and a place to sign. */
export function caseHtml(region: Region, { row, content, added, report }: OfficeCase): string {
  const { form, texts } = formOf[row.kind];
  const lines = [
    ...answerLines(region, texts, summarise(form, content.answers)),
    ...added.map(addedLine),
    ...(report ? [`${officeTexts.ledHere}：${listLine(region, report)}`] : []),
  ];
  const title = `${region.officeName} ${caseKindNames[row.kind]} ${groupReceipt(row.receipt)}`;
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<style>body{font:14pt/1.6 serif;margin:2cm}p{margin:0;white-space:pre-wrap}</style>',
    `<h1>${escaped(title)}</h1><p>${escaped(listLine(region, row))}</p><hr>`,
    ...lines.map((line) => `<p>${escaped(line) || '&nbsp;'}</p>`),
    `<hr><p>${officeTexts.signHere}</p></html>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
