import * as v from 'valibot';
import type { Day } from '@/domain/dates';
import { type Fen, yuan } from '@/domain/money';
import type { Source } from '@/domain/source';
import type { Figure, RegionFigures } from '@/domain/standard';
import { daySchema, published } from './published';

/** A sum that is known of but may not be shown here, why not, and who can tell it. */
export interface Withheld {
  readonly id: string;
  readonly why: 'reprint' | 'recollection' | 'other-district' | 'not-found';
  readonly ask: 'street' | 'civil-affairs' | 'medical-insurance' | 'disabled-federation' | 'school';
}

/** A place's figures, and what screens say where there is none. */
export interface Standards extends RegionFigures {
  /** 救助机构流浪乞讨人员生活保障 per person per month; shown, decides nothing. */
  readonly wanderer: readonly Figure<Fen>[];
  readonly withheld: readonly Withheld[];
  /** The day somebody last compared the figures with their sources. */
  readonly checked: Day;
}

const history = v.array(
  v.strictObject({
    value: v.pipe(v.number(), v.minValue(0)),
    previous: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    from: daySchema,
    source: v.string(),
  }),
);

const standardsSchema = v.strictObject({
  schema: v.literal(1),
  region: v.pipe(v.string(), v.nonEmpty()),
  checked: daySchema,
  documents: v.record(v.string(), published),
  subsistence: v.strictObject({ urban: history, rural: history }),
  extremePoverty: history,
  orphan: v.strictObject({ institution: history, home: history }),
  wanderer: history,
  nearMultiple: history,
  disposableIncome: v.strictObject({ urban: history, rural: history }),
  rigidRatio: history,
  triage: v.strictObject({
    savingsMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
    riseReaches: v.pipe(v.number(), v.integer(), v.minValue(100)),
    freshMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
    pensionMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ableMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
    mostIllnessCosts: v.pipe(v.number(), v.integer(), v.minValue(1)),
    tiersConfirmed: v.boolean(),
  }),
  withheld: v.array(
    v.strictObject({
      id: v.string(),
      why: v.picklist(['reprint', 'recollection', 'other-district', 'not-found']),
      ask: v.picklist(['street', 'civil-affairs', 'medical-insurance', 'disabled-federation', 'school']),
    }),
  ),
});

type Raw = v.InferOutput<typeof standardsSchema>;
type RawHistory = v.InferOutput<typeof history>;

/**
 * Reads a region pack's `standards.json`. Sums are written in 元, shares in percent.
 *
 * @throws {Error} naming the field; the pack is our own data, so a bad one must stop the build or the start
 */
export function parseStandards(raw: unknown): Standards {
  const parsed = v.safeParse(standardsSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`standards.json: ${v.getDotPath(issue) ?? 'top'}: ${issue.message}`);
  }
  return standards(parsed.output);
}

function standards(raw: Raw): Standards {
  const sums = (list: RawHistory) => list.map((entry) => figure(entry, raw.documents, yuan));
  const shares = (list: RawHistory) => list.map((entry) => figure(entry, raw.documents, (value) => value));
  const { subsistence, orphan, disposableIncome } = raw;
  return {
    region: raw.region,
    checked: raw.checked,
    subsistence: { urban: sums(subsistence.urban), rural: sums(subsistence.rural) },
    extremePoverty: sums(raw.extremePoverty),
    orphan: { institution: sums(orphan.institution), home: sums(orphan.home) },
    wanderer: sums(raw.wanderer),
    nearMultiple: shares(raw.nearMultiple),
    disposableIncome: { urban: sums(disposableIncome.urban), rural: sums(disposableIncome.rural) },
    rigidRatio: shares(raw.rigidRatio),
    triage: { ...raw.triage, mostIllnessCosts: yuan(raw.triage.mostIllnessCosts) },
    withheld: raw.withheld,
  };
}

function figure<T>(
  entry: RawHistory[number],
  documents: Raw['documents'],
  read: (value: number) => T,
): Figure<T> {
  const known = documents[entry.source];
  if (!known) throw new Error(`standards.json: documents: no ${entry.source}`);
  const { place: _place, url: _url, ...source } = known;
  return {
    value: read(entry.value),
    ...(entry.previous !== undefined && { previous: read(entry.previous) }),
    from: entry.from,
    source: source satisfies Source,
  };
}
