import type { Day } from '../../dates';
import type { Source } from '../../source';
import type { ConditionId, NoteId } from './condition-ids';
import type { Truth } from './three-valued';
import type { Change, Condition, Line, State } from './verdict';
import { stateOf } from './verdict';

interface Extra {
  readonly from?: Day | undefined;
  readonly notes?: readonly NoteId[];
  readonly line?: Line | undefined;
  /** For what is not met or depends on more than an answer; an unanswered question is `answer` by itself. */
  readonly change?: Change | 'nothing';
  /** Met only as far as another scheme is likely. */
  readonly presumed?: boolean;
}

const beyondAnswers: readonly NoteId[] = [
  'by-office',
  'by-hospital',
  'by-housing-department',
  'by-legal-aid',
  'figure-missing',
  'hukou-elsewhere',
  'may-have-risen',
];

/**
 * One legal condition in the form a verdict carries.
 *
 * Unknown is changed by an answer unless the rule says otherwise: what the street decides, or what
 * a missing figure leaves open, no answer can settle.
 */
export function condition(
  id: ConditionId,
  met: Truth,
  source: Source,
  answersUsed: readonly string[],
  { from, notes = [], line, change, presumed = false }: Extra = {},
): Condition {
  const byAnswer = met === undefined && !notes.some((note) => beyondAnswers.includes(note));
  const way = change ?? (byAnswer ? 'answer' : 'nothing');
  return {
    id,
    state: statedAs(met, presumed),
    answersUsed,
    source,
    ...(from && { from }),
    ...(notes.length > 0 && { notes }),
    ...(line && { line }),
    ...(way !== 'nothing' && met !== true && { change: way }),
  };
}

function statedAs(met: Truth, presumed: boolean): State {
  return met && presumed ? 'presumed' : stateOf(met);
}
