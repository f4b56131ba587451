import type { Day } from '../dates';
import type { Household } from '../household';
import type { SchemeId } from '../scheme';
import { schemes } from '../scheme';
import { alternativeTo, isRelevant, sortBestFirst, supersededBy } from './best-first';
import type { Standing } from './categories';
import { orphan, unsupportedChild } from './children';
import { destituteWanderer, emergencyMedicalAid } from './emergency-aid';
import { extremePovertySupport } from './extreme-poverty-support';
import { type Membership, memberships } from './household-members';
import { nearMisses } from './near-miss';
import { nearSubsistenceFamily } from './near-subsistence-family';
import { type Problem, problemsIn } from './problems';
import type { Range } from './range';
import { disabilitySubsidies, legalAid } from './related-schemes';
import { rigidExpenditureFamily } from './rigid-expenditure-family';
import type { Setting } from './setting';
import { singlePersonHousehold } from './single-person-household';
import {
  disasterAssistance,
  educationAssistance,
  employmentAssistance,
  housingAssistance,
  medicalAssistance,
} from './special-assistance';
import { subsistenceAllowance } from './subsistence-allowance';
import { headcount } from './surplus';
import { temporaryAssistance } from './temporary-assistance';
import { outcomeOf, type Ruling, type Verdict } from './verdict';

/** One self-check (自查), plain data throughout: it can be kept, sent to a screen, compared. */
export interface Assessment {
  readonly day: Day;
  readonly region: string;
  /** Answers that cannot be; while one blocks, only emergencies get a verdict. */
  readonly problems: readonly Problem[];
  /** 共同生活的家庭成员: one entry for each of `members`, in their order; none while a problem blocks. */
  readonly members: readonly Membership[];
  readonly people: { readonly least: number; readonly most: number };
  /** Every scheme, most helpful first. */
  readonly verdicts: readonly Verdict[];
}

export interface AssessOptions extends Setting {
  /** 差一点 costs more than the rest together; a screen may ask for it later. Default true. */
  readonly withNearMisses?: boolean;
}

/**
 * How each scheme stands for a household on a day, by the figures of one place.
 *
 * Pure: the same answers, day and figures give the same result, whatever the order of the members.
 * Nothing here accepts or refuses anybody; 自查不代替受理，您有权申请.
 *
 * @source 《社会救助法》(2026) 第二章; each rule's own file names its articles
 */
export function assess(household: Household, options: AssessOptions): Assessment {
  const setting: Setting = { day: options.day, region: options.region };
  const problems = problemsIn(household, setting.day);
  const blocked = problems.some(({ blocks }) => blocks);
  const sound = blocked ? emergencyAnswers(household) : household;
  const rulings = allRulings(sound, setting);
  const outcomes = outcomesOf(rulings);
  const people = headcount(sound, setting.day);
  const near = options.withNearMisses ?? true;
  const verdicts = rulings.map((ruling) => {
    const verdict = {
      ...complete(ruling, outcomes, sound),
      nearMisses: near ? nearMisses(ruling.requirements) : [],
      ...superseding(ruling.scheme, outcomes, people),
    };
    return blocked ? withhold(verdict) : verdict;
  });
  return {
    day: setting.day,
    region: setting.region.region,
    problems,
    members: memberships(sound, setting.day),
    people,
    verdicts: sortBestFirst(verdicts, household),
  };
}

function allRulings(household: Household, setting: Setting): readonly Ruling[] {
  const ladder = [
    extremePovertySupport(household, setting),
    subsistenceAllowance(household, setting),
    singlePersonHousehold(household, setting),
    nearSubsistenceFamily(household, setting),
    rigidExpenditureFamily(household, setting),
  ];
  const standing = outcomesOf(ladder);
  return [
    ...ladder,
    temporaryAssistance(household, standing),
    medicalAssistance(household, standing),
    educationAssistance(household, standing),
    housingAssistance(household, standing),
    employmentAssistance(household, standing),
    disasterAssistance(household),
    emergencyMedicalAid(household),
    destituteWanderer(household),
    orphan(household, setting),
    unsupportedChild(household, setting),
    legalAid(household, standing),
    disabilitySubsidies(household),
  ];
}

function outcomesOf(rulings: readonly Ruling[]): Standing {
  return Object.fromEntries(rulings.map(({ scheme, requirements }) => [scheme, outcomeOf(requirements)]));
}

function superseding(scheme: SchemeId, outcomes: Standing, people: Range): Pick<Verdict, 'supersededBy'> {
  const better = supersededBy(scheme, outcomes, people.most === 1);
  return better ? { supersededBy: better } : {};
}

function complete(
  ruling: Ruling,
  outcomes: Standing,
  household: Household,
): Omit<Verdict, 'nearMisses' | 'supersededBy'> {
  const { scheme, requirements, benefit, person, notes = [] } = ruling;
  const outcome = outcomeOf(requirements);
  const alternative = alternativeTo(scheme, outcomes);
  return {
    scheme,
    outcome,
    requirements,
    ...(person !== undefined && { person }),
    ...(benefit && outcome !== 'unlikely' && { benefit }),
    notes,
    ...(alternative && { alternative }),
    alreadyReceiving: household.receiving?.includes(scheme) ?? false,
    relevant: isRelevant(ruling),
  };
}

const neverWithheld: readonly SchemeId[] = ['disaster-assistance'];

/** What emergencies rest on; no number among it that could be impossible. */
function emergencyAnswers({ trouble }: Household): Household {
  return trouble ? { trouble } : {};
}

/** No verdict over answers that cannot be; emergencies do not rest on them and go on. */
function withhold(verdict: Verdict): Verdict {
  if (schemes[verdict.scheme] === 'emergency' || neverWithheld.includes(verdict.scheme)) return verdict;
  const { benefit: _sum, supersededBy: _better, alternative: _other, ...rest } = verdict;
  return { ...rest, outcome: 'need-more', nearMisses: [], notes: [...rest.notes, 'check-answers'] };
}
