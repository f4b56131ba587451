import type { Household, Person } from '../household';
import { figureOn, mayHaveBeenReplaced } from '../standard';
import { unableToWork } from './ability-to-work';
import { plainAssets } from './assets';
import { best, candidates } from './candidates';
import type { NoteId } from './condition-ids';
import { hukouHere } from './hukou';
import { standardsFor } from './lines';
import { type Candidate, ownIncomeBelow } from './own-income';
import { isMinor } from './person';
import { careGrade } from './self-care';
import type { Setting } from './setting';
import { assistanceLaw, extremePovertyMeasures } from './sources';
import { supportersUnable } from './supporters';
import type { Benefit, Ruling } from './verdict';

/**
 * 特困人员供养 (support for people in extreme poverty): unable to work, nothing to live on, and nobody
 * who owes support and could give it. Asked of each person; the one who stands best is shown.
 *
 * @source 《社会救助法》(2026) 第十六条; 民发〔2021〕43号 第四条至第九条
 */
export function extremePovertySupport(household: Household, setting: Setting): Ruling {
  const rulings = candidates(household, setting).map((each) => rule(household, each, setting));
  return best(rulings) ?? { scheme: 'extreme-poverty-support', requirements: [] };
}

function rule(household: Household, candidate: Candidate, setting: Setting): Ruling {
  const law = extremePovertyMeasures('第六条');
  const standards = standardsFor(household, setting);
  const benefit = fixedSum(household, setting);
  return {
    scheme: 'extreme-poverty-support',
    requirements: [
      hukouHere(household, assistanceLaw('第三十七条')),
      unableToWork(candidate, setting.day),
      ownIncomeBelow(household, candidate, 'extreme-poverty', standards, setting, law),
      ...plainAssets(household, standards, setting, law),
      supportersUnable(household, candidate, setting),
    ],
    ...(candidate.index !== undefined && { person: candidate.index }),
    ...(benefit && { benefit }),
    notes: notesFor(candidate.person, setting),
  };
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
