import * as v from 'valibot';
import type { Parsed, PolicyContent } from '@/domain/policy/content-version';
import type { Policy } from '@/domain/policy/policy';
import { fault } from './article-parts/with-sources';
import { malformed, parsePolicy, situationId, slug } from './policy';

/** The one shape this release can read. Raise it whenever an older release would misread the data. */
export const contentSchema = 2;

const shown = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

export const situationsSchema = v.array(
  v.strictObject({ id: situationId, label: shown(7), icon: v.pipe(v.string(), v.regex(/^[a-z]+$/)) }),
);

export const glossarySchema = v.array(
  v.strictObject({ id: slug(24), term: shown(16), also: v.array(shown(16)), explain: shown(80) }),
);

const packSchema = v.strictObject({
  schema: v.literal(contentSchema),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  region: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  policies: v.pipe(v.array(v.unknown()), v.minLength(1)),
  situations: situationsSchema,
  glossary: glossarySchema,
});

/** Reads fetched content as it came over the network: truncated text is a reason too. */
export function parseContentText(json: string): Parsed<PolicyContent> {
  try {
    return parseContent(JSON.parse(json));
  } catch {
    return { ok: false, fault: { kind: 'not-json' } };
  }
}

/** Reads a whole edition: every article well-formed, every reference answered, or the reason why not. */
export function parseContent(raw: unknown): Parsed<PolicyContent> {
  if (v.is(v.looseObject({ schema: v.number() }), raw) && raw.schema !== contentSchema) {
    return { ok: false, fault: { kind: 'unknown-schema' } };
  }
  const pack = v.safeParse(packSchema, raw);
  if (!pack.success) return malformed(pack.issues);
  const policies: Policy[] = [];
  for (const [index, entry] of pack.output.policies.entries()) {
    const parsed = parsePolicy(entry);
    if (!parsed.ok) return inArticle(index, parsed.fault);
    policies.push(parsed.value);
  }
  return dangling({ ...pack.output, policies });
}

function inArticle(index: number, found: Extract<Parsed<never>, { ok: false }>['fault']): Parsed<never> {
  return found.kind === 'malformed'
    ? fault(`policies.${index}.${found.where}`, found.what)
    : { ok: false, fault: found };
}

function dangling(content: PolicyContent): Parsed<PolicyContent> {
  const ids = new Set(content.policies.map(({ id }) => id));
  const troubles = new Set(content.situations.map(({ id }) => id));
  if (ids.size !== content.policies.length) return fault('policies', 'two articles share an id');
  for (const { id, related, situations } of content.policies) {
    const lost = related.find((other) => !ids.has(other)) ?? situations.find((one) => !troubles.has(one));
    if (lost !== undefined) return fault(id, `points at ${lost}, which is not there`);
  }
  return { ok: true, value: content };
}
