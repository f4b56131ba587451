import type { PolicyContent } from '@/domain/content-version';
import type { Policy, PolicyId, SituationId } from '@/domain/policy';
import type { Tier } from '@/domain/scheme';
import edition from '../edition.json';
import { glossary } from '../glossary';
import { parsePolicy } from '../policy';
import { situations } from '../situations';
import { policyFiles } from './files';

const files = new Map(policyFiles.map(({ id, raw }) => [id, raw]));
const read = new Map<PolicyId, Policy>();

/**
 * The bundled article with this id. Articles are parsed when first asked for, so that opening one
 * does not pay for all.
 */
export function findPolicy(id: string): Policy | undefined {
  const known = read.get(id);
  if (known) return known;
  if (!files.has(id)) return undefined;
  const parsed = parsePolicy(files.get(id));
  if (!parsed.ok) return undefined;
  read.set(parsed.value.id, parsed.value);
  return parsed.value;
}

/** All bundled articles in the order of the list. The content tests hold that none is lost on the way. */
export function allPolicies(): readonly Policy[] {
  return policyFiles.flatMap(({ id }) => findPolicy(id) ?? []);
}

/** Articles that help with a trouble, those first that name it first among their own. */
export function policiesFor<Entry extends Pick<Policy, 'situations'>>(
  situation: SituationId,
  policies: readonly Entry[],
): readonly Entry[] {
  const place = (policy: Entry) => policy.situations.indexOf(situation);
  return policies.filter((policy) => place(policy) >= 0).sort((a, b) => place(a) - place(b));
}

/** Articles of one of the law's groups, schemes before advice. */
export function policiesOf<Entry extends Pick<Policy, 'group' | 'kind'>>(
  group: Tier,
  policies: readonly Entry[],
): readonly Entry[] {
  const found = policies.filter((policy) => policy.group === group);
  return [...found.filter(({ kind }) => kind === 'scheme'), ...found.filter(({ kind }) => kind === 'guide')];
}

/** Bundled articles whose editors wrote what changed; the others stay unopened. */
export function changedPolicies(): readonly Policy[] {
  const told = policyFiles.filter(({ raw }) => typeof raw === 'object' && raw !== null && 'change' in raw);
  return told.flatMap(({ id }) => findPolicy(id) ?? []);
}

/** Number of the bundled edition, known without opening an article. */
export const bundledVersion = edition.version;

/**
 * The bundled edition, in the form in which a fetched one replaces it. `edition.json` holds its number:
 * raise it in every release that changes an article, or an office's older edition stays in front.
 */
export function bundledContent(): PolicyContent {
  return { ...edition, policies: allPolicies(), situations, glossary };
}
