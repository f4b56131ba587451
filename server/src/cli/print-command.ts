import { decisionPrintTexts } from '@/content/messages/office/decision-print';
import { officeTexts } from '@/content/messages/office/office';
import { dayOf } from '@/domain/dates';
import { type OfficeCase, openForOffice } from '../cases/office-cases';
import { signaturePictures } from '../print/application/printed-signature';
import { casePage } from '../print/case-page';
import { decisionIn } from '../print/decision/decided';
import { decisionPage } from '../print/decision/decision-page';
import { letterPage } from '../print/decision/letter-page';
import { type CommandResult, done, failed, typedReceipt } from './command-words';
import type { OfficeRooms } from './office-command';

type Paper = (rooms: OfficeRooms, found: OfficeCase) => Promise<CommandResult>;

/** `<receipt>`: the whole case; behind it which paper for whoever asked for help. */
const papers: Readonly<Record<string, Paper>> = {
  case: async (rooms, found) =>
    done(casePage(rooms.region, found, await signaturePictures(rooms.photos, found.answers))),
  decision: async (rooms, found) => {
    const decision = await decisionIn(rooms, found);
    return decision
      ? done(decisionPage(rooms.region, found, decision))
      : failed(decisionPrintTexts.noDecision);
  },
  letter: async (rooms, found) => {
    const decision = await decisionIn(rooms, found);
    return decision?.outcome === 'refused'
      ? done(letterPage(found, decision, dayOf(rooms.now())))
      : failed(decisionPrintTexts.noRefusal);
  },
};

export async function printCommand(
  rooms: OfficeRooms,
  actor: string,
  words: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(words);
  const [which = 'case'] = rest;
  const paper = Object.hasOwn(papers, which) ? papers[which] : undefined;
  if (!paper) return failed(decisionPrintTexts.badPaper);
  const found = await openForOffice(rooms, actor, receipt);
  return found ? paper(rooms, found) : failed(officeTexts.noCase);
}
