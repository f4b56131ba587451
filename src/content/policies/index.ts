import type { Policy, PolicyId } from '@/domain/policy/policy';
import { wholeArticle } from '../article-parts/whole-article';
import { withSources } from '../article-parts/with-sources';
import type { RawPolicy } from '../policy';
import { policyIndex } from '../policy-index';
import { openFile } from './files';

const listed = new Set(policyIndex.map(({ id }) => id));
const read = new Map<PolicyId, Policy>();

/** An article that is here, one on its way, or none of this name. */
export type PolicyHere = Policy | Promise<Policy> | undefined;

/**
 * The bundled article with this id. Articles are opened when first asked for, so that one
 * does not pay for all, and without the parser, which is for fetched ones: at once in the mini-program, by a request in a browser.
 */
export function findPolicy(id: string): PolicyHere {
  const known = read.get(id);
  if (known) return known;
  if (!listed.has(id)) return undefined;
  const file: unknown = openFile(id);
  return file instanceof Promise ? file.then(keep) : keep(file);
}

/** @throws {Error} on our own bad file: the content tests hold that there is none */
function keep(raw: unknown): Policy {
  const whole = wholeArticle(raw) as RawPolicy; // ours: the content tests read every file by its schema
  const parsed = withSources(whole);
  if (!parsed.ok) throw new Error('an article is malformed');
  read.set(parsed.value.id, parsed.value);
  return parsed.value;
}
