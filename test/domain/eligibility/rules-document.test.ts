import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionText } from '@/content/messages/eligibility/conditions';
import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { conditionIds } from '@/domain/eligibility/verdict/condition-ids';
import { rulesDocument } from '../../../tools/rules/document';
import { readTown } from '../../../tools/rules/read-town';

const root = join(__dirname, '../../..');
const committed = readFileSync(join(root, 'docs/rules.md'), 'utf8');

test('docs/rules.md is what rules, figures and tests are today (else: npm run rules)', () => {
  expect(committed).toBe(rulesDocument(readTown(root)));
});

test('it speaks of every scheme and every condition', () => {
  const missing = [
    ...Object.values(schemeText).map(({ name }) => `## ${name}\n`),
    ...conditionIds.map((id) => `| ${conditionText[id].title} |`),
  ].filter((words) => !committed.includes(words));
  expect(missing).toEqual([]);
});

test('no scheme stands without a rule, a case table and whole households', () => {
  const parts = committed.split('\n## ').slice(2, -1);
  const bare = parts.filter(
    (part) => !/^规则：\[/m.test(part) || !/^条件表和边界：\[/m.test(part) || /整户例子（0）/.test(part),
  );
  expect(bare.map((part) => part.split('\n')[0])).toEqual([]);
});
