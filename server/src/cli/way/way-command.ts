import { officeTexts } from '@/content/messages/office/office';
import { officeWayTexts } from '@/content/messages/office/way';
import { mergeReports } from '../../way/office/merge-reports';
import { actOnCase, type OfficeWayRooms } from '../../way/office/office-act';
import { type CommandResult, done, failed, typedReceipt } from '../command-words';
import { actedLines } from './acted-lines';
import { calledCommand, callsCommand } from './call-command';
import { complaintCommand, complaintsCommand } from './complaint-command';
import { decideCommand } from './decide-command';
import { replyCommand, wrongNote } from './reply-command';
import { requestCommand, requestsCommand, stepCommand } from './request-command';

type Verb = (rooms: OfficeWayRooms, actor: string, words: readonly string[]) => Promise<CommandResult>;

/** What the office does with the way of a case, each by the table of actions. */
const verbs: Readonly<Record<string, Verb>> = {
  reply: replyCommand,
  requests: (rooms, _actor, words) => requestsCommand(rooms, words),
  request: requestCommand,
  check: (rooms, actor, words) => stepCommand(rooms, actor, 'check', words),
  remind: (rooms, actor, words) => stepCommand(rooms, actor, 'remind', words),
  'take-back': (rooms, actor, words) => stepCommand(rooms, actor, 'take-back', words),
  decide: decideCommand,
  extend: (rooms, actor, words) => plainAct(rooms, actor, 'extend', words),
  complaints: complaintsCommand,
  complaint: complaintCommand,
  merge: mergeCommand,
  calls: callsCommand,
  called: calledCommand,
  reopen: (rooms, actor, words) => plainAct(rooms, actor, 'reopen', words),
};

/** Carries out a verb about the way of a case; nothing where it is none. */
export function wayCommand(
  rooms: OfficeWayRooms,
  actor: string,
  verb: string,
  words: readonly string[],
): Promise<CommandResult> | undefined {
  return Object.hasOwn(verbs, verb) ? verbs[verb]?.(rooms, actor, words) : undefined;
}

/** `<receipt> <earlier receipt>`, each in one word or in groups as people read it. */
async function mergeCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const digits = typed.join('').replace(/\D/g, '');
  const [receipt, into] = [digits.slice(0, 12), digits.slice(12)].map((one) => typedReceipt([one]).receipt);
  if (!receipt || !into) return failed(officeTexts.noCase);
  const merged = await mergeReports(rooms, { actor, receipt, into });
  return merged ? done(officeWayTexts.merged) : failed(officeWayTexts.notMerged);
}

/** The words are the reasons of a longer limit, or stand beside the step. */
async function plainAct(
  rooms: OfficeWayRooms,
  actor: string,
  verb: 'extend' | 'reopen',
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed);
  const words = rest.join(' ').trim();
  const wrong = wrongNote(words);
  if (wrong !== undefined) return failed(wrong);
  const said = verb === 'extend' ? { reasons: words } : { note: words };
  return actedLines(await actOnCase(rooms, { actor, receipt, verb, ...said }), words);
}
