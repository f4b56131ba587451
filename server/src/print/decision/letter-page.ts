import { letterLines, letterTexts } from '@/content/messages/office/letter';
import { groupReceipt } from '@/domain/case/receipt';
import type { Decision } from '@/domain/case/way/case-way';
import type { Day } from '@/domain/dates';
import type { OfficeCase } from '../../cases/office-cases';
import { html } from '../html';
import { paper } from '../paper';
import { whoIn } from './decided';

/** 行政复议申请书, as the phone writes it, with what the office knows of who writes it. */
export function letterPage(found: OfficeCase, decision: Decision, today: Day): string {
  const receipt = groupReceipt(found.row.receipt);
  const lines = letterLines({ receipt, decision, today, who: whoIn(found) });
  return paper(
    found.row,
    letterTexts.title,
    html`<div class="letter">${lines.map((line) => html`<p>${line}</p>`)}</div>`,
  );
}
