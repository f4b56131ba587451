import type { PolicyContent } from '@/domain/content-version';
import type { Policy, PolicyId, SituationId } from '@/domain/policy';
import type { Tier } from '@/domain/scheme';
import edition from '../edition.json';
import { glossary } from '../glossary';
import { parsePolicy } from '../policy';
import { policyIndex } from '../policy-index';
import { situations } from '../situations';
import { openFile } from './files';

const listed = new Set(policyIndex.map(({ id }) => id));
const read = new Map<PolicyId, Policy>();

/** An article that is here, one on its way, or none of this name. */
export type Found = Policy | Promise<Policy> | undefined;

/**
 * The bundled article with this id. Articles are opened and parsed when first asked for, so that one
 * does not pay for all: at once in the mini-program, by a request in a browser.
 */
export function findPolicy(id: string): Found {
  const known = read.get(id);
  if (known) return known;
  if (!listed.has(id)) return undefined;
  const file: unknown = openFile(id);
  return file instanceof Promise ? file.then(keep) : keep(file);
}

/** @throws {Error} on our own bad file: the content tests hold that there is none */
function keep(raw: unknown): Policy {
  const parsed = parsePolicy(raw);
  if (!parsed.ok) throw new Error('an article is malformed');
  read.set(parsed.value.id, parsed.value);
  return parsed.value;
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

/** Number of the bundled edition, known without opening an article. */
export const bundledVersion = edition.version;

/**
 * The bundled edition, in the form in which a fetched one replaces it. `edition.json` holds its number:
 * raise it in every release that changes an article, or an office's older edition stays in front.
 */
export async function bundledContent(): Promise<PolicyContent> {
  const policies = await Promise.all(policyIndex.map(({ id }) => findPolicy(id)));
  return { ...edition, policies: policies.flatMap((policy) => policy ?? []), situations, glossary };
}
