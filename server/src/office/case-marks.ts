import { officeTexts } from '@/content/messages/office';
import { groupReceipt } from '@/domain/receipt';
import { isOneOff } from '@/forms/assistance-application/who';
import type { AddedPapers } from '../cases/added-papers';
import { papersStillToAdd } from '../cases/papers-to-add';
import type { SealedCase } from '../cases/sealed-case';
import type { CaseTable } from '../database/tables';
import { type Consented, consentStates } from './consent-states';

/** What to know of a case before opening it, in short words; nothing else of its content is told. */
export function caseMarks(
  row: CaseTable,
  content: SealedCase,
  added: readonly AddedPapers[],
): readonly string[] {
  const marks = [
    row.urgent === 1 && officeTexts.urgent[row.kind],
    ...(row.kind === 'assistance-application' ? applicationMarks(content, added) : []),
    row.repeats !== null && officeTexts.repeats(groupReceipt(row.repeats)),
    row.anonymous === 1 && officeTexts.anonymous,
    row.mode === 'rehearsal' && officeTexts.rehearsal,
    row.photos > 0 && officeTexts.photos(row.photos),
  ];
  return marks.filter((mark) => mark !== false);
}

function applicationMarks(content: SealedCase, added: readonly AddedPapers[]): readonly (string | false)[] {
  const { answers } = content;
  const papers = papersStillToAdd(content, added).length;
  const [later, withdrawn] = [inState(content, 'later'), inState(content, 'withdrawn')];
  return [
    answers.hukou === 'elsewhere' && officeTexts.hukouElsewhere,
    papers > 0 && officeTexts.papersLater(papers),
    later > 0 && officeTexts.consentsLater(later),
    withdrawn > 0 && officeTexts.consentsWithdrawn(withdrawn),
    isOneOff(answers) && officeTexts.oneOff,
  ];
}

function inState(content: SealedCase, wanted: Consented): number {
  return consentStates(content).filter(({ state }) => state === wanted).length;
}
