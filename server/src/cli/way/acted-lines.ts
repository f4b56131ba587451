import { caseStatusTexts } from '@/content/messages/cases/states';
import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import { caseState, officeActionIds } from '@/domain/case/actions/case-actions';
import type { CaseKind, CaseStatus } from '@/domain/case/case-timeline';
import { plain } from '@/domain/marked-text';
import type { Acted } from '../../way/office/office-act';
import { type CommandResult, done, failed } from '../command-words';

/** What came of an act, in words; one that the table does not list is refused with what it lists. */
export function actedLines(acted: Acted, note = ''): CommandResult {
  switch (acted.outcome) {
    case 'done': {
      const said = acted.step === undefined ? '' : plain(caseStatusTexts[acted.step].what);
      return done([officeTexts.replied, said, note].join(' ').trim());
    }
    case 'no-case':
      return failed(officeTexts.noCase);
    case 'missing':
      return failed(officeWayTexts.missing[acted.need]);
    case 'not-listed':
      return failed(
        officeWayTexts.notListed(plain(caseStatusTexts[acted.status].what)),
        ...listedLines(acted.kind, acted.status),
      );
  }
}

/** What the table lists for the office in a status: the verb, and the status that follows. */
export function listedLines(kind: CaseKind, status: CaseStatus): readonly string[] {
  const { office } = caseState(kind, status);
  return officeActionIds.flatMap((verb) => {
    const action = office[verb];
    if (!action) return [];
    const to = action.to === undefined ? '' : `${action.to}  ${plain(caseStatusTexts[action.to].what)}`;
    return [`  ${verb}  ${to}`.trimEnd()];
  });
}
