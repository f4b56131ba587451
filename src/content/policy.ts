import * as v from 'valibot';
import { type Day, parseDay } from '@/domain/dates';
import type { Parsed } from '@/domain/policy/content-version';
import type { Policy } from '@/domain/policy/policy';
import { lengthSaid } from '@/domain/policy/stated-figures';
import { type SchemeId, schemes } from '@/domain/scheme';
import { fault, withSources } from './article-parts/with-sources';
import { wrongAmount } from './policy-amounts';

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.check((words) => lengthSaid(words) <= most, 'too long'),
  );
const line = text(80);
const lines = v.pipe(v.array(line), v.minLength(1), v.maxLength(14));
/** An English id of at most `most` characters. */
export const slug = (most: number) => v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** At most 18: `p=<id>&c=<8 characters>` has to fit the 32 of a mini-program scene. */
export const policyId = slug(18);
export const situationId = slug(18);

const day = v.pipe(
  v.string(),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed) return parsed;
    addIssue({ message: 'no such day' });
    return NEVER;
  }),
);
const confidence = v.picklist(['full-text', 'excerpt', 'reprint', 'recollection', 'computed']);

const source = v.strictObject({
  id: slug(18),
  document: text(60),
  number: v.exactOptional(text(30)),
  article: v.exactOptional(text(80)),
  from: v.exactOptional(day),
  confidence,
  checked: day,
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]+$/), v.maxLength(300))),
  note: v.exactOptional(text(120)),
});

export const statedSchema = v.strictObject({
  id: slug(24),
  amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  unit: v.picklist(['fen', 'working-day', 'day', 'month', 'times']),
  per: v.exactOptional(v.literal('person-month')),
  region: text(20),
  confidence,
});

const figure = v.strictObject({
  ...statedSchema.entries,
  label: text(20),
  from: day,
  source: slug(18),
  article: v.exactOptional(text(30)),
  caveat: v.exactOptional(text(60)),
});

const openFigure = v.strictObject({
  label: text(30),
  why: v.picklist(['reprint', 'recollection', 'computed', 'not-found']),
  looked: v.exactOptional(day),
});

const details = v.strictObject({
  headings: v.exactOptional(
    v.strictObject({ conditions: v.exactOptional(text(10)), standard: v.exactOptional(text(10)) }),
  ),
  conditions: v.exactOptional(lines),
  standard: v.exactOptional(lines),
  papers: v.exactOptional(v.strictObject({ bring: lines, notNeeded: lines, missing: lines })),
  steps: v.exactOptional(v.array(v.strictObject({ text: line, limit: v.exactOptional(text(40)) }))),
  disagree: v.exactOptional(lines),
  questions: v.array(v.strictObject({ ask: text(40), answer: lines })),
});

const points = v.pipe(
  v.array(
    v.strictObject({
      id: v.picklist(['who', 'what', 'where', 'bring', 'time']),
      heading: v.exactOptional(text(8)),
      text: text(120),
    }),
  ),
  v.minLength(1),
  v.maxLength(5),
);

export const changeSchema = v.strictObject({ line: text(30), since: day, affects: text(30) });

/** One article written out, as published editions carry it. */
export const policySchema = v.strictObject({
  id: policyId,
  version: count,
  kind: v.picklist(['scheme', 'guide']),
  group: v.picklist(['basic-living', 'special', 'emergency', 'related']),
  scheme: v.exactOptional(v.picklist(Object.keys(schemes) as SchemeId[])),
  title: text(30),
  oneSentence: text(50),
  points,
  figures: v.array(figure),
  openFigures: v.array(openFigure),
  details,
  sources: v.pipe(v.array(source), v.minLength(1)),
  keywords: v.pipe(v.array(text(20)), v.minLength(1), v.maxLength(60)),
  situations: v.array(situationId),
  related: v.array(policyId),
  share: v.strictObject({ title: text(24), summary: text(40) }),
  poster: v.tuple([text(30), text(30), text(30)]),
  ask: lines,
  checked: day,
  change: v.exactOptional(changeSchema),
  audio: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\/[!-~]+\.mp3$/), v.maxLength(300))),
});

/** An article as its parser leaves it: figures name their source. */
export type RawPolicy = v.InferOutput<typeof policySchema>;

/** Reads one article, bundled or fetched; a bad one comes back as the reason, never as a throw. */
export function parsePolicy(raw: unknown): Parsed<Policy> {
  const parsed = v.safeParse(policySchema, raw);
  if (!parsed.success) return malformed(parsed.issues);
  const policy = withSources(parsed.output);
  const wrong = policy.ok ? wrongAmount(parsed.output) : undefined;
  return wrong === undefined ? policy : fault(parsed.output.id, wrong);
}

/** The first thing wrong, with the way to it: `points.2.text`. */
export function malformed(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Parsed<never> {
  const [issue] = issues;
  return fault(v.getDotPath(issue) ?? 'top', issue.message);
}
