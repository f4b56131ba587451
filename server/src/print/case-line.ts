import { caseKindNames, caseStatusTexts } from '@/content/messages/cases/states';
import { groupReceipt } from '@/domain/case/receipt';
import { plain } from '@/domain/marked-text';
import type { Region } from '@/domain/region';
import type { ListedCase } from '../cases/office-cases';
import { moment, villageName } from './answer-words';
import { shownLine } from './safe-text';

/** Number, moment, status, place, kind, and what to know before opening. */
export function listCells(region: Region, { row, marks }: ListedCase): readonly string[] {
  return [
    groupReceipt(row.receipt),
    moment(row.received_at),
    plain(caseStatusTexts[row.status].what),
    shownLine(villageName(region, row.village)),
    caseKindNames[row.kind],
    marks.join('  '),
  ];
}

export function listLine(region: Region, listed: ListedCase): string {
  return listCells(region, listed).filter(Boolean).join('  ');
}
