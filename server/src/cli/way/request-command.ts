import { officeConsentTexts } from '@/content/messages/office/consent';
import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import { laterPaperIds } from '@/domain/case/paper';
import { handRoles } from '@/domain/case/way/case-way';
import { againReasons, requestKinds } from '@/domain/case/way/waiting';
import { parseDay } from '@/domain/dates';
import { hasConsent } from '../../cases/consent/record-consent';
import { findByReceipt } from '../../cases/office-cases';
import { moment } from '../../print/answer-words';
import { shownLine } from '../../print/safe-text';
import { actOnCase, type OfficeWayRooms } from '../../way/office/office-act';
import type { RequestItem } from '../../way/office/office-words';
import { type RequestStep, requestsOf, stepRequest, type TrackedRequest } from '../../way/office/requests';
import { inColumns } from '../columns';
import { type CommandResult, done, failed, typedReceipt } from '../command-words';
import { type CommandOptions, readOptions, said } from '../options';
import { actedLines } from './acted-lines';
import { wrongNote } from './reply-command';
import { ringOptions, withPhoto } from './ring-options';

const options = ['paper', 'again', 'to', 'by', 'who', ...ringOptions];

/** `<receipt> <kind> <words>`: asks for one thing; several are asked for one by one. */
export async function requestCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed);
  const read = readOptions(rest, options);
  const item = itemOf(read);
  if (typeof item === 'string') return failed(item);
  if (item.who !== undefined && !(await hasConsent(rooms, receipt, item.who)))
    return failed(officeConsentTexts.noSuch.replace(/。.*/, '。'));
  const row = await findByReceipt(rooms.store.read, receipt);
  const whole = row ? await withPhoto(rooms, row.id, item, read) : item;
  if (typeof whole === 'string') return failed(whole);
  return actedLines(await actOnCase(rooms, { actor, receipt, verb: 'request', items: [whole] }), item.words);
}

/** What was typed as a request, or why it is none. */
function itemOf(read: CommandOptions): RequestItem | string {
  const [kindTyped = '', ...rest] = read.words;
  const words = rest.join(' ').trim();
  const kind = requestKinds.find((known) => known === kindTyped);
  if (!kind) return officeWayTexts.badKind;
  if (words === '') return officeWayTexts.missing.items;
  const wrong = wrongNote(words) ?? wrongOption(read);
  if (wrong !== undefined) return wrong;
  const why = againReasons.find((known) => known === read.one('again'));
  return {
    kind,
    to: handRoles.find((known) => known === read.one('to')) ?? 'sender',
    words,
    ...said({ paper: laterPaperIds.find((known) => known === read.one('paper')) }),
    ...said({ again: why && { why } }),
    ...said({ who: read.one('who') }),
    ...said({ wishedBy: parseDay(read.one('by') ?? '') }),
  };
}

const choices: Readonly<Record<string, readonly string[]>> = {
  paper: laterPaperIds,
  again: againReasons,
  to: handRoles,
};

function wrongOption(read: CommandOptions): string | undefined {
  if (read.unknown.length > 0) return officeWayTexts.unknownOption(read.unknown.join(' '));
  for (const [name, values] of Object.entries(choices)) {
    const value = read.one(name);
    if (value !== undefined && !values.includes(value))
      return officeWayTexts.badOption(name, values.join(' '));
  }
  const day = read.one('by');
  return day !== undefined && parseDay(day) === undefined ? officeWayTexts.badDay : undefined;
}

/** `<receipt>`: what was asked for, numbered from 1, and what came. */
export async function requestsCommand(
  rooms: OfficeWayRooms,
  typed: readonly string[],
): Promise<CommandResult> {
  const found = await trackedOf(rooms, typed);
  if (!found) return failed(officeTexts.noCase);
  if (found.length === 0) return done(officeWayTexts.noRequests);
  return done(...inColumns(found.map((one, place) => [String(place + 1), ...cellsOf(one)])));
}

/** `<receipt> <number>`: seen what came, reminded, or not needed any more. */
export async function stepCommand(
  rooms: OfficeWayRooms,
  actor: string,
  step: RequestStep,
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed.slice(0, -1));
  const found = rest.length === 0 ? await trackedOf(rooms, [receipt]) : undefined;
  if (!found) return failed(officeTexts.noCase);
  const request = found[Number(typed.at(-1)) - 1];
  const did = request && (await stepRequest(rooms, { actor, receipt }, request.row.id, step));
  return did ? done(officeWayTexts.noted) : failed(officeWayTexts.noSuchRequest);
}

async function trackedOf(rooms: OfficeWayRooms, typed: readonly string[]) {
  const row = await findByReceipt(rooms.store.read, typedReceipt(typed).receipt);
  return row && requestsOf(rooms, rooms.store.read, row.id);
}

/** Kind, state, the office's words, and what came of it: whose words stay in their line. */
export function cellsOf({ row, words, answer }: TrackedRequest): readonly string[] {
  return [
    officeWayTexts.kinds[row.kind],
    officeWayTexts.states[row.state],
    shownLine(words.words ?? ''),
    answer?.way ? `${moment(answer.at)} ${officeWayTexts.ways[answer.way]}` : '',
    answer?.photos ? officeTexts.photos(answer.photos.length) : '',
    shownLine(answer?.words ?? ''),
    row.checked_at === null ? '' : officeWayTexts.checked,
  ];
}
