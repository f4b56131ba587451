import { letterLines, letterTexts, openEnd } from '@/content/messages/office/letter';
import { lineAtoms } from '@/content/typography/line-atoms';
import { groupReceipt } from '@/domain/case/receipt';
import type { Decision } from '@/domain/case/way/case-way';
import type { Day } from '@/domain/dates';
import type { OfficeCase } from '../../cases/office-cases';
import { html, type Markup } from '../html';
import { paper } from '../paper';
import { whoIn } from './decided';

/** 行政复议申请书, as the phone writes it, with what the office knows of who writes it. */
export function letterPage(found: OfficeCase, decision: Decision, today: Day): string {
  const receipt = groupReceipt(found.row.receipt);
  const lines = letterLines({ receipt, decision, today, who: whoIn(found) });
  return paper(found.row, letterTexts.title, html`<div class="letter">${lines.map(paragraph)}</div>`);
}

/** What is left open at its end goes to the edge of the paper. */
function paragraph(line: string): Markup {
  const { words, lines } = openEnd(line);
  const text = kept(words);
  if (lines === 0) return html`<p>${text}</p>`;
  const more = lines > 1 && html`<div class="more"></div>`;
  return html`<div class="open"><p>${text}</p><div class="rule"></div></div>${more}`;
}

/** Numbers and days break over no line of the paper, as on the phone. */
function kept(words: string): readonly (Markup | string)[] {
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const { 0: atom, index } of words.matchAll(lineAtoms)) {
    parts.push(words.slice(at, index), html`<span class="kept">${atom}</span>`);
    at = index + atom.length;
  }
  return [...parts, words.slice(at)];
}
