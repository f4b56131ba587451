import edition from '@/content/edition.json';
import { glossary } from '@/content/glossary';
import { policyFiles } from '@/content/policies/files';
import { parsePolicy } from '@/content/policy';
import { situations } from '@/content/situations';
import type { PolicyContent } from '@/domain/content-version';
import type { Policy } from '@/domain/policy';

const policies = policyFiles.map(({ id, raw }): Policy => {
  const parsed = parsePolicy(raw);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.fault)}`);
  return parsed.value;
});

/** All bundled articles in the order of the list. */
export function allPolicies(): readonly Policy[] {
  return policies;
}

/** The bundled edition. */
export function bundledEdition(): PolicyContent {
  return { ...edition, policies, situations, glossary };
}
