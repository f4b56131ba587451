import { articleOf } from '@/content/scheme-articles';
import { readShortPath } from '@/domain/policy/policy-link';
import { allPolicies } from './articles';

/** Ids that stand on paper, in chats and among people's favourites. One may be added; none may ever leave. */
const printed = [
  'subsistence',
  'single-household',
  'extreme-poverty',
  'near-subsistence',
  'rigid-expenditure',
  'extra-support',
  'medical-aid',
  'education-aid',
  'housing-aid',
  'employment-aid',
  'disaster-aid',
  'temporary-aid',
  'emergency-medical',
  'destitute-wanderer',
  'disability-subsidy',
  'orphan',
  'unsupported-child',
  'how-to-apply',
  'papers-not-needed',
  'means-check',
  'who-counts',
  'income-assets',
  'if-refused',
  'report-changes',
  'help-a-neighbour',
  'real-or-fake',
  'legal-aid',
];

test.each(printed)('the printed address /p/%s still leads to its article', (id) => {
  const link = readShortPath(`/p/${id}`, '?c=heping');
  expect(allPolicies().map((policy) => policy.id)).toContain(link?.policy);
});

test('every scheme leads to an article with a printed address', () => {
  for (const id of Object.values(articleOf)) expect(printed).toContain(id);
});
