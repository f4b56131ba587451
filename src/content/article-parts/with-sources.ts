import type { Parsed } from '@/domain/policy/content-version';
import type { Policy, PolicySource } from '@/domain/policy/policy';
import type { RawPolicy } from '../policy';

/** Content that has the right shape and still makes no sense. */
export function fault(where: string, what: string): Parsed<never> {
  return { ok: false, fault: { kind: 'malformed', where, what } };
}

/** An article whose figures carry the document they come from. */
export function withSources(raw: RawPolicy): Parsed<Policy> {
  const known = new Map<string, PolicySource>(raw.sources.map((entry) => [entry.id, entry]));
  if (known.size !== raw.sources.length) return fault(`${raw.id}.sources`, 'two sources share an id');
  const figures: Policy['figures'][number][] = [];
  for (const entry of raw.figures) {
    const found = known.get(entry.source);
    if (!found) return fault(`${raw.id}.figures.${entry.id}`, `no source ${entry.source}`);
    const { article = found.article, ...rest } = entry;
    figures.push({ ...rest, source: article === undefined ? found : { ...found, article } });
  }
  return { ok: true, value: { ...raw, figures } };
}
