import type { Household, Person } from '../../household';
import type { AssessmentContext } from '../../standard';
import { figureOn, mayHaveBeenReplaced } from '../../standard';
import { hukouHere } from '../household/hukou';
import { isMinor } from '../household/person';
import { plainAssets } from '../means/assets';
import { type ApplicableStandards, standardsFor } from '../means/income-standards';
import { type Candidate, ownIncomeBelow } from '../means/own-income';
import { unableToWork } from '../support/ability-to-work';
import { bestRuling, candidates } from '../support/candidates';
import { careGrade } from '../support/self-care';
import { supportersUnable } from '../support/supporters';
import { type WhoIsUnable, whoIsUnable } from '../support/who-is-unable';
import { condition } from '../verdict/condition';
import type { NoteId } from '../verdict/condition-ids';
import { assistanceLaw, extremePovertyMeasures } from '../verdict/sources';
import type { Benefit, Condition, Ruling, State } from '../verdict/verdict';

/**
 * 特困人员供养 (support for people in extreme poverty): unable to work, nothing to live on, and nobody
 * who owes support and could give it. Asked of each person; the one who stands best is shown.
 *
 * @source 《社会救助法》(2026) 第十六条; 民发〔2021〕43号 第四条至第九条
 */
export function extremePovertySupport(household: Household, setting: AssessmentContext): Ruling {
  const standards = standardsFor(household, setting);
  const assets = plainAssets(household, standards, setting, extremePovertyMeasures('第六条'));
  const benefit = fixedSum(household, setting);
  const unable = whoIsUnable(household, setting);
  const own = candidates(household, setting).filter(({ membership }) => membership?.counts !== false);
  const rulings = own.map(
    (candidate): Ruling => ({
      scheme: 'extreme-poverty-support',
      requirements: [
        hukouOf(household, candidate),
        ...ofPerson(household, candidate, { standards, unable }, setting),
        ...assets,
      ],
      ...(candidate.index !== undefined && { person: candidate.index }),
      ...(benefit && { benefit }),
      notes: notesFor(candidate.person, setting),
      relevant: pointsHere(household, unableToWork(household, candidate, setting.day).state),
    }),
  );
  return bestRuling(rulings, household) ?? { scheme: 'extreme-poverty-support', requirements: [] };
}

/** In the quick check an open question points here only where somebody old, disabled or alone was told of. */
function pointsHere({ members, anyone }: Household, unable: State): boolean {
  if (unable !== 'unknown' || members || !anyone) return unable !== 'not-met';
  return [anyone.elder, anyone.disabled, anyone.childWithoutParents].includes(true);
}

/** The hukou told is the family's: of somebody who may live in another one, it says nothing yet. */
function hukouOf(household: Household, { membership }: Candidate): Condition {
  const law = assistanceLaw('第三十七条');
  if (!membership || membership.counts) return hukouHere(household, law);
  return condition('hukou-here', undefined, law, ['hukou.place', ...membership.answersUsed], {
    notes: ['members-unclear'],
  });
}

function ofPerson(
  household: Household,
  candidate: Candidate,
  {
    standards,
    unable,
  }: { readonly standards: ApplicableStandards | undefined; readonly unable: WhoIsUnable },
  setting: AssessmentContext,
): readonly Condition[] {
  const law = extremePovertyMeasures('第六条');
  return [
    unableToWork(household, candidate, setting.day),
    ownIncomeBelow(household, candidate, 'extreme-poverty', standards, setting, law),
    supportersUnable(household, candidate, unable, setting),
  ];
}

/** 特困人员基本生活标准: the same sum for everybody, not a difference. */
function fixedSum({ hukou }: Household, { day, region }: AssessmentContext): Benefit | undefined {
  const figure = figureOn(region.extremePoverty, day);
  if (!figure || hukou?.place !== 'here') return undefined;
  return {
    least: figure.value,
    most: figure.value,
    per: 'month',
    whole: 'person',
    formula: 'fixed',
    standard: figure.value,
    standardAtMost: figure.value,
    people: 1,
    peopleAtMost: 1,
    source: figure.source,
    from: figure.from,
    mayHaveChanged: mayHaveBeenReplaced(figure, day, region.triage),
  };
}

function notesFor(person: Person, { day }: AssessmentContext): readonly NoteId[] {
  const notes: NoteId[] = [];
  if (careGrade(person.selfCare) !== undefined) notes.push('care-allowance-by-grade');
  if (isMinor(person, day) === true) notes.push('child-may-choose');
  return notes;
}
