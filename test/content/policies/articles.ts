import region from '@region/region.json';
import { wholeArticle } from '@/content/article-parts/whole-article';
import edition from '@/content/edition.json';
import { glossary } from '@/content/glossary';
import { policyFiles } from '@/content/policies/files';
import { parsePolicy } from '@/content/policy';
import { saidHere } from '@/content/policy-here';
import { situations } from '@/content/situations';
import type { PolicyContent } from '@/domain/policy/content-version';
import type { Policy } from '@/domain/policy/policy';

/** Every article as published: its file written out. */
export const wholeFiles = policyFiles.map(({ id, raw }) => ({ id, raw: wholeArticle(raw) }));

const written = wholeFiles.map(({ id, raw }): Policy => {
  const parsed = parsePolicy(raw);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.fault)}`);
  return parsed.value;
});
const read = written.map((policy) => saidHere(policy, region));

/** All bundled articles in the order of the list, as somebody in 铜梁 reads them. */
export function allPolicies(): readonly Policy[] {
  return read;
}

/** The same as their files write them: sentences name the figures they state. */
export function writtenPolicies(): readonly Policy[] {
  return written;
}

/** The bundled edition, as it is written. */
export function bundledEdition(): PolicyContent {
  return { ...edition, policies: written, situations, glossary };
}
