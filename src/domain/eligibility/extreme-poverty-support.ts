import type { Household, Person } from '../household';
import { figureOn, mayHaveBeenReplaced } from '../standard';
import { unableToWork } from './ability-to-work';
import { plainAssets } from './assets';
import { best, candidates, inTheFamily } from './candidates';
import type { NoteId } from './condition-ids';
import { hukouHere } from './hukou';
import { type Standards, standardsFor } from './lines';
import { type Candidate, ownIncomeBelow } from './own-income';
import { isMinor } from './person';
import { careGrade } from './self-care';
import type { Setting } from './setting';
import { assistanceLaw, extremePovertyMeasures } from './sources';
import { supportersUnable } from './supporters';
import type { Benefit, Condition, Ruling, State } from './verdict';

/**
 * 特困人员供养 (support for people in extreme poverty): unable to work, nothing to live on, and nobody
 * who owes support and could give it. Asked of each person; the one who stands best is shown.
 *
 * @source 《社会救助法》(2026) 第十六条; 民发〔2021〕43号 第四条至第九条
 */
export function extremePovertySupport(household: Household, setting: Setting): Ruling {
  const standards = standardsFor(household, setting);
  const assets = plainAssets(household, standards, setting, extremePovertyMeasures('第六条'));
  const hukou = hukouHere(household, assistanceLaw('第三十七条'));
  const benefit = fixedSum(household, setting);
  const rulings = candidates(household, setting).map(
    (candidate): Ruling => ({
      scheme: 'extreme-poverty-support',
      requirements: [hukou, ...ofPerson(household, candidate, standards, setting), ...assets],
      ...(candidate.index !== undefined && { person: candidate.index }),
      ...(benefit && { benefit }),
      notes: notesFor(candidate.person, setting),
      relevant: pointsHere(household, unableToWork(household, candidate, setting.day).state),
    }),
  );
  return best(rulings) ?? { scheme: 'extreme-poverty-support', requirements: [] };
}

/** In the quick check an open question points here only where somebody old, disabled or alone was told of. */
function pointsHere({ members, anyone }: Household, unable: State): boolean {
  if (unable !== 'unknown' || members || !anyone) return unable !== 'not-met';
  return [anyone.elder, anyone.disabled, anyone.childWithoutParents].includes(true);
}

function ofPerson(
  household: Household,
  candidate: Candidate,
  standards: Standards | undefined,
  setting: Setting,
): readonly Condition[] {
  const law = extremePovertyMeasures('第六条');
  return [
    inTheFamily(candidate),
    unableToWork(household, candidate, setting.day),
    ownIncomeBelow(household, candidate, 'extreme-poverty', standards, setting, law),
    supportersUnable(household, candidate, setting),
  ];
}

/** 特困人员基本生活标准: the same sum for everybody, not a difference. */
function fixedSum({ hukou }: Household, { day, region }: Setting): Benefit | undefined {
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

function notesFor(person: Person, { day }: Setting): readonly NoteId[] {
  const notes: NoteId[] = [];
  if (careGrade(person.selfCare) !== undefined) notes.push('care-allowance-by-grade');
  if (isMinor(person, day) === true) notes.push('child-may-choose');
  return notes;
}
