/** As in files.ts. One by one: the build cannot take a folder apart by itself. */
const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  subsistence: () => import('./subsistence.json'),
  'single-household': () => import('./single-household.json'),
  'extreme-poverty': () => import('./extreme-poverty.json'),
  'near-subsistence': () => import('./near-subsistence.json'),
  'rigid-expenditure': () => import('./rigid-expenditure.json'),
  'extra-support': () => import('./extra-support.json'),
  'medical-aid': () => import('./medical-aid.json'),
  'education-aid': () => import('./education-aid.json'),
  'housing-aid': () => import('./housing-aid.json'),
  'employment-aid': () => import('./employment-aid.json'),
  'disaster-aid': () => import('./disaster-aid.json'),
  'temporary-aid': () => import('./temporary-aid.json'),
  'emergency-medical': () => import('./emergency-medical.json'),
  'destitute-wanderer': () => import('./destitute-wanderer.json'),
  'disability-subsidy': () => import('./disability-subsidy.json'),
  orphan: () => import('./orphan.json'),
  'unsupported-child': () => import('./unsupported-child.json'),
  'how-to-apply': () => import('./how-to-apply.json'),
  'papers-not-needed': () => import('./papers-not-needed.json'),
  'means-check': () => import('./means-check.json'),
  'who-counts': () => import('./who-counts.json'),
  'income-assets': () => import('./income-assets.json'),
  'if-refused': () => import('./if-refused.json'),
  'report-changes': () => import('./report-changes.json'),
  'help-a-neighbour': () => import('./help-a-neighbour.json'),
  'real-or-fake': () => import('./real-or-fake.json'),
  'legal-aid': () => import('./legal-aid.json'),
};

/**
 * The file of an article as it came with the program: one request each, so that whoever opens one article
 * pays for that one. After the first visit all of them lie in the phone.
 */
export async function openFile(id: string): Promise<unknown> {
  return (await files[id]?.())?.default;
}
