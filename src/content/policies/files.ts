import destituteWanderer from './destitute-wanderer.json';
import disabilitySubsidy from './disability-subsidy.json';
import disasterAid from './disaster-aid.json';
import educationAid from './education-aid.json';
import emergencyMedical from './emergency-medical.json';
import employmentAid from './employment-aid.json';
import extraSupport from './extra-support.json';
import extremePoverty from './extreme-poverty.json';
import helpANeighbour from './help-a-neighbour.json';
import housingAid from './housing-aid.json';
import howToApply from './how-to-apply.json';
import ifRefused from './if-refused.json';
import incomeAssets from './income-assets.json';
import legalAid from './legal-aid.json';
import meansCheck from './means-check.json';
import medicalAid from './medical-aid.json';
import nearSubsistence from './near-subsistence.json';
import orphan from './orphan.json';
import papersNotNeeded from './papers-not-needed.json';
import realOrFake from './real-or-fake.json';
import reportChanges from './report-changes.json';
import rigidExpenditure from './rigid-expenditure.json';
import singleHousehold from './single-household.json';
import subsistence from './subsistence.json';
import temporaryAid from './temporary-aid.json';
import unsupportedChild from './unsupported-child.json';
import whoCounts from './who-counts.json';

/** Every article file, in the order of the list: the law's groups, then advice, then where to turn when all fails. */
export const policyFiles: readonly { readonly id: string; readonly raw: unknown }[] = [
  { id: 'subsistence', raw: subsistence },
  { id: 'single-household', raw: singleHousehold },
  { id: 'extreme-poverty', raw: extremePoverty },
  { id: 'near-subsistence', raw: nearSubsistence },
  { id: 'rigid-expenditure', raw: rigidExpenditure },
  { id: 'extra-support', raw: extraSupport },
  { id: 'medical-aid', raw: medicalAid },
  { id: 'education-aid', raw: educationAid },
  { id: 'housing-aid', raw: housingAid },
  { id: 'employment-aid', raw: employmentAid },
  { id: 'disaster-aid', raw: disasterAid },
  { id: 'temporary-aid', raw: temporaryAid },
  { id: 'emergency-medical', raw: emergencyMedical },
  { id: 'destitute-wanderer', raw: destituteWanderer },
  { id: 'disability-subsidy', raw: disabilitySubsidy },
  { id: 'orphan', raw: orphan },
  { id: 'unsupported-child', raw: unsupportedChild },
  { id: 'how-to-apply', raw: howToApply },
  { id: 'papers-not-needed', raw: papersNotNeeded },
  { id: 'means-check', raw: meansCheck },
  { id: 'who-counts', raw: whoCounts },
  { id: 'income-assets', raw: incomeAssets },
  { id: 'if-refused', raw: ifRefused },
  { id: 'report-changes', raw: reportChanges },
  { id: 'help-a-neighbour', raw: helpANeighbour },
  { id: 'real-or-fake', raw: realOrFake },
  { id: 'legal-aid', raw: legalAid },
];

const files = new Map(policyFiles.map(({ id, raw }) => [id, raw]));

/** The file of an article as it came with the program: in the sub-package, so it is there at once. */
export function openFile(id: string): unknown {
  return files.get(id);
}
