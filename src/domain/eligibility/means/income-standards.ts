import type { Household } from '../../household';
import type { Fen } from '../../money';
import type { AssessmentContext } from '../../standard';
import { type Amount, figureOn, mayHaveBeenReplaced } from '../../standard';

/** The 低保 standards that may apply to a family on a day. */
export interface ApplicableStandards {
  /** The lowest that may apply: below it, the family is below for certain. */
  readonly lowest: Amount;
  /** The highest the family's own answer leaves open; equal to `lowest` where it is known. */
  readonly highest: Amount;
  /** What income must pass before the answer may be no: the highest of the place until its tiers are certain. */
  readonly ceiling: Amount;
  readonly mayHaveRisen: boolean;
}

/**
 * The local 低保标准 for this family, or `undefined` where no figure of its place may decide:
 * hukou elsewhere or not told, no published figure for that day.
 *
 * @source 《社会救助法》(2026) 第十八条、第十九条; 民发〔2021〕57号 第四条 (户籍所在地)
 */
export function standardsFor(
  { hukou }: Household,
  setting: AssessmentContext,
): ApplicableStandards | undefined {
  const tiers = tiersOn(setting);
  if (hukou?.place !== 'here' || !tiers) return undefined;
  const { urban, rural } = tiers;
  const [low, high] = rural.value < urban.value ? [rural, urban] : [urban, rural];
  const own = hukou.kind && tiers[hukou.kind];
  const { day, region } = setting;
  return {
    lowest: own ?? low,
    highest: own ?? high,
    ceiling: own && region.triage.tiersConfirmed ? own : high,
    mayHaveRisen: [low, high].some((figure) => mayHaveBeenReplaced(figure, day, region.triage)),
  };
}

/** The two standards in force; a place with one for all has it for both. */
function tiersOn({ day, region }: AssessmentContext) {
  const { subsistence } = region;
  const urban = figureOn(subsistence.urban, day);
  const rural = subsistence.rural.length === 0 ? urban : figureOn(subsistence.rural, day);
  return urban && rural && { urban, rural };
}

/** A sum and the hundredths of it that make a line: the near line is 150 % of the standard. */
export interface IncomeLine {
  readonly monthly: Fen;
  readonly percent: number;
}

/** The line beyond which even a rise not yet read about could not reach, rounded up to whole percent. */
export function beyondAnyRise(line: IncomeLine, { region }: AssessmentContext): IncomeLine {
  return { ...line, percent: Math.ceil((line.percent * region.triage.riseReaches) / 100) };
}
