import type { Day } from '../dates';
import type { Household } from '../household';
import type { SchemeId } from '../scheme';
import { schemes } from '../scheme';
import type { AssessmentContext } from '../standard';
import { type Membership, memberships } from './household/household-members';
import type { Range } from './means/range';
import { headcount } from './means/surplus';
import { type HouseholdProblem, problemsIn } from './problems';
import type { Standing } from './schemes/categories';
import { orphan, unsupportedChild } from './schemes/children';
import { destituteWanderer, emergencyMedicalAid } from './schemes/emergency-aid';
import { extremePovertySupport } from './schemes/extreme-poverty-support';
import { nearSubsistenceFamily } from './schemes/near-subsistence-family';
import { disabilitySubsidies, legalAid } from './schemes/related-schemes';
import { rigidExpenditureFamily } from './schemes/rigid-expenditure-family';
import { singlePersonHousehold } from './schemes/single-person-household';
import {
  disasterAssistance,
  educationAssistance,
  employmentAssistance,
  housingAssistance,
  medicalAssistance,
} from './schemes/special-assistance';
import { subsistenceAllowance } from './schemes/subsistence-allowance';
import { temporaryAssistance } from './schemes/temporary-assistance';
import { withAbsentAnswers } from './verdict/absent-answers';
import { alternativeTo, isRelevant, sortBestFirst, supersededBy } from './verdict/best-first';
import { nearMisses } from './verdict/near-miss';
import { sourceOn } from './verdict/sources';
import { type Condition, outcomeOf, type Ruling, type Verdict } from './verdict/verdict';

/** One self-check (自查), plain data throughout: it can be kept, sent to a screen, compared. */
export interface Assessment {
  readonly day: Day;
  readonly region: string;
  /** Answers that cannot be; while one blocks, only emergencies get a verdict. */
  readonly problems: readonly HouseholdProblem[];
  /** 共同生活的家庭成员: one entry for each of `members`, in their order; none while a problem blocks. */
  readonly members: readonly Membership[];
  readonly people: { readonly least: number; readonly most: number };
  /** Every scheme, most helpful first. */
  readonly verdicts: readonly Verdict[];
}

export interface AssessOptions extends AssessmentContext {
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
  const setting: AssessmentContext = { day: options.day, region: options.region };
  const problems = problemsIn(household, setting.day);
  const blocked = problems.some(({ blocks }) => blocks);
  const sound = blocked ? emergencyAnswers(household) : household;
  const rulings = allRulings(sound, setting).map((ruling) => inForce(ruling, sound, setting.day));
  const outcomes = outcomesOf(rulings);
  const people = headcount(sound, setting.day);
  const near = options.withNearMisses ?? true;
  const verdicts = rulings.map((ruling) => {
    const verdict = {
      ...complete(ruling, sound),
      ...otherWay(ruling.scheme, outcomes, rulings),
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

function allRulings(household: Household, setting: AssessmentContext): readonly Ruling[] {
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
    legalAid(household),
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

/** Each condition with the source in force on the day, and the answers it waits for. */
function inForce(ruling: Ruling, household: Household, on: Day): Ruling {
  const dated = (one: Condition): Condition => ({ ...one, source: sourceOn(one.source, on) });
  const requirements = ruling.requirements.map((one) =>
    'anyOf' in one ? { ...one, options: one.options.map((option) => option.map(dated)) } : dated(one),
  );
  return { ...ruling, requirements: withAbsentAnswers(requirements, household) };
}

function otherWay(
  scheme: SchemeId,
  outcomes: Standing,
  rulings: readonly Ruling[],
): Pick<Verdict, 'alternative'> {
  const founded = rulings.filter(isRelevant).map((ruling) => ruling.scheme);
  const alternative = alternativeTo(scheme, outcomes, founded);
  return alternative ? { alternative } : {};
}

function complete(
  ruling: Ruling,
  household: Household,
): Omit<Verdict, 'nearMisses' | 'supersededBy' | 'alternative'> {
  const { scheme, requirements, benefit, person, notes = [] } = ruling;
  const outcome = outcomeOf(requirements);
  return {
    scheme,
    outcome,
    requirements,
    ...(person !== undefined && { person }),
    ...(benefit && outcome !== 'unlikely' && { benefit }),
    notes,
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
