import { officeTexts } from '@/content/messages/office/office';
import { printTexts } from '@/content/messages/office/print';
import type { Region } from '@/domain/region';
import type { OfficeCase } from '../cases/office-cases';
import { moment } from './answer-words';
import { type CasePart, casePartsOf, registeredRows } from './case-parts';
import { html, type Markup } from './html';
import { answerTable, part } from './printed-answers';

/** What 先报个名 said, and when more was filled in; nothing for a case that came in one piece. */
export function printedParts(region: Region, found: OfficeCase): Markup {
  const rows = registeredRows(region, found);
  const later = casePartsOf(region, found);
  return html`${part(printTexts.parts.registered, rows.length > 0 && answerTable(rows))}
${part(printTexts.parts.supplements, later.length > 0 && html`${later.map(line)}`)}`;
}

function line({ receivedAt, count, before }: CasePart): Markup {
  return html`<p>${moment(receivedAt)}　${officeTexts.part(count)}</p>${before.map(
    ({ label, value }) => html`<p class="small">${label}，${officeTexts.before}：${value}</p>`,
  )}`;
}
