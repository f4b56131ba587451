import * as v from 'valibot';
import { wholeArticle } from '@/content/article-parts/whole-article';
import { glossary } from '@/content/glossary';
import { findPolicy } from '@/content/policies';
import { policyFiles } from '@/content/policies/files';
import { changeSchema, parsePolicy, policySchema, statedSchema } from '@/content/policy';
import { glossarySchema, situationsSchema } from '@/content/policy-content';
import { policyIndex } from '@/content/policy-index';
import { situations } from '@/content/situations';

// The program takes its own files as they are, without a parser: what it would have refused is refused here.

test.each(policyFiles)('$id is what its parser would have made of it', ({ id, raw }) => {
  const parsed = parsePolicy(wholeArticle(raw));
  expect(parsed.ok && parsed.value).toEqual(findPolicy(id));
});

test('the index is well-formed', () => {
  const { id, version, title, oneSentence, kind, group, situations: troubles } = policySchema.entries;
  const entry = v.strictObject({
    id,
    version,
    title,
    oneSentence,
    kind,
    group,
    situations: troubles,
    change: v.exactOptional(changeSchema),
    figures: v.exactOptional(v.array(statedSchema)),
  });
  expect(v.parse(v.array(entry), policyIndex)).toEqual(policyIndex);
});

test('glossary and troubles are well-formed', () => {
  expect(v.parse(glossarySchema, glossary)).toEqual(glossary);
  expect(v.parse(situationsSchema, situations)).toEqual(situations);
});
