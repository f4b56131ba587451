import { officeWayTexts } from '@/content/messages/office/way';
import type { Given, JudgedCondition } from '@/domain/case/way/case-way';
import { conditionStates, statute } from '@/domain/case/way/case-way';
import { parseYuan } from '@/domain/money';
import { actOnCase, type OfficeWayRooms } from '../../way/office/office-act';
import { type CommandResult, failed, typedReceipt } from '../command-words';
import { type CommandOptions, readOptions, said } from '../options';
import { actedLines } from './acted-lines';
import { wrongNote } from './reply-command';

const ofYes = ['sum', 'per', 'from', 'paid', 'formula', 'review'];

/** `<receipt> yes|no`: 给 with its sum, 不给 with its reasons; each is refused without them. */
export async function decideCommand(
  rooms: OfficeWayRooms,
  actor: string,
  typed: readonly string[],
): Promise<CommandResult> {
  const { receipt, rest } = typedReceipt(typed);
  const [answer = '', ...more] = rest;
  if (answer !== 'yes' && answer !== 'no') return failed(officeWayTexts.badAnswer);
  const read = readOptions(more, answer === 'yes' ? ofYes : [...conditionStates]);
  const words = read.words.join(' ').trim();
  const wrong = wrongNote([words, ...saidIn(read)].join(' ')) ?? unknownIn(read);
  if (wrong !== undefined) return failed(wrong);
  if (answer === 'no') {
    const decision = { ...statute.refuse, conditions: conditionsIn(read), reasons: words };
    return actedLines(await actOnCase(rooms, { actor, receipt, verb: 'refuse', decision }), words);
  }
  const given = givenIn(read);
  if (typeof given === 'string') return failed(given);
  const decision = { ...statute.confirm, given, conditions: [] };
  return actedLines(
    await actOnCase(rooms, { actor, receipt, verb: 'confirm', note: words, decision }),
    words,
  );
}

function saidIn(read: CommandOptions): readonly string[] {
  return [...ofYes, ...conditionStates].flatMap(read.all);
}

function unknownIn({ unknown }: CommandOptions): string | undefined {
  return unknown.length > 0 ? officeWayTexts.unknownOption(unknown.join(' ')) : undefined;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The sum with what belongs to it; or what is wrong with it. */
function givenIn(read: CommandOptions): Given | string {
  const sum = parseYuan(read.one('sum') ?? '');
  if (sum === undefined || sum <= 0) return officeWayTexts.badSum;
  const per = (['month', 'once'] as const).find((known) => known === (read.one('per') ?? 'month'));
  if (!per) return officeWayTexts.badOption('per', 'month once');
  const months = said({ fromMonth: read.one('from'), reviewMonth: read.one('review') });
  if (!Object.values(months).every((one) => month.test(one ?? ''))) return officeWayTexts.badMonth;
  return { sum, per, ...months, ...said({ paidHow: read.one('paid'), formula: read.one('formula') }) };
}

/** What was not met first, for it is what the person asks about. */
function conditionsIn(read: CommandOptions): readonly JudgedCondition[] {
  const order = ['unmet', 'unclear', 'met'] as const;
  return order.flatMap((state) => read.all(state).map((words) => ({ words, state })));
}
