import { officeTexts } from '@/content/messages/office/office';
import { groupReceipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { isOneOff } from '@/forms/application/who';
import type { CaseTable } from '../store/tables';
import { type Consented, consentStates } from './consent/consent-states';
import type { AddedPapers } from './papers/added-papers';
import { papersStillToAdd } from './papers/papers-to-add';
import type { WholeCase } from './supplements/whole-case';

/** What to know of a case before opening it, in short words; nothing else of its content is told. */
export function caseMarks(
  row: CaseTable,
  content: WholeCase,
  added: readonly AddedPapers[],
): readonly string[] {
  const marks = [
    row.urgent === 1 && officeTexts.urgent[row.kind],
    ...(content.registered ? registeredMarks(content.registered, content.parts.length) : []),
    content.registered === undefined && content.parts.length > 0 && officeTexts.parts(content.parts.length),
    ...(row.kind === 'assistance-application' ? applicationMarks(content, added) : []),
    row.repeats !== null && officeTexts.repeats(groupReceipt(row.repeats)),
    row.anonymous === 1 && officeTexts.anonymous,
    row.mode === 'rehearsal' && officeTexts.rehearsal,
    row.photos > 0 && officeTexts.photos(row.photos),
  ];
  return marks.filter((mark) => mark !== false);
}

/** 先报个名: still to be found out, unless more has followed; 今天就过不去 must not stand behind other urgent ones. */
function registeredMarks({ urgency }: Answers, parts: number): readonly (string | false)[] {
  return [
    urgency === 'today' && officeTexts.today,
    officeTexts.registered,
    parts > 0 && officeTexts.parts(parts),
  ];
}

function applicationMarks(content: WholeCase, added: readonly AddedPapers[]): readonly (string | false)[] {
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

function inState(content: WholeCase, wanted: Consented): number {
  return consentStates(content).filter(({ state }) => state === wanted).length;
}
