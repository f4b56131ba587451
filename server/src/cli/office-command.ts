import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import type { Region } from '@/domain/region';
import { eraseCase } from '../cases/erase-case';
import { openForOffice } from '../cases/office-cases';
import type { OfficeWayRooms } from '../way/office/office-act';
import { caseLines } from './case-lines';
import { type CommandResult, done, failed, typedReceipt } from './command-words';
import { consentCommand } from './consent-command';
import { listCommand } from './list-command';
import { printCommand } from './print-command';
import { statusLines } from './way/reply-command';
import { wayCommand } from './way/way-command';

/** What the office's commands work on. */
export type OfficeRooms = Parameters<typeof openForOffice>[0] &
  OfficeWayRooms &
  Parameters<typeof eraseCase>[0] & { readonly region: Region };

/** Carries out one command of the office; `actor` is written into the audit. */
export async function officeCommand(
  rooms: OfficeRooms,
  actor: string,
  [verb, ...words]: readonly string[],
): Promise<CommandResult> {
  switch (verb) {
    case 'list':
      return listCommand(rooms);
    case 'show':
      return show(rooms, actor, words);
    case 'print':
      return printCommand(rooms, actor, words);
    case 'consent':
      return consentCommand(rooms, actor, words);
    case 'erase':
      return erase(rooms, actor, words);
    default:
      return wayCommand(rooms, actor, verb ?? '', words) ?? failed(...usage());
  }
}

async function show(rooms: OfficeRooms, actor: string, words: readonly string[]): Promise<CommandResult> {
  const found = await openForOffice(rooms, actor, typedReceipt(words).receipt);
  return found ? done(...caseLines(rooms.region, found)) : failed(officeTexts.noCase);
}

async function erase(rooms: OfficeRooms, actor: string, words: readonly string[]): Promise<CommandResult> {
  const found = await eraseCase(rooms, actor, typedReceipt(words).receipt);
  return found ? done(officeTexts.erased) : failed(officeTexts.noCase);
}

function usage(): readonly string[] {
  return [...officeTexts.usage, ...officeWayTexts.usage, officeTexts.statuses, ...statusLines()];
}
