import { sourceText } from '../../src/content/messages/self-check/apply';
import { assess } from '../../src/domain/eligibility/assess';
import type { ConditionId } from '../../src/domain/eligibility/verdict/condition-ids';
import { type Condition, conditionsOf, type State } from '../../src/domain/eligibility/verdict/verdict';
import type { SchemeId } from '../../src/domain/scheme';
import type { Town } from './read-town';

/** One condition of a scheme: where it is written and the households in which it came out each way. */
export interface Seen {
  readonly id: ConditionId;
  readonly sources: readonly string[];
  readonly examples: Readonly<Record<State, readonly string[]>>;
}

/** What all whole households together show of each scheme, conditions in the order of the law. */
export function collected({ households, standards }: Town): Partial<Record<SchemeId, readonly Seen[]>> {
  const seen = households.flatMap(({ name, day, household, expected }) =>
    assess(household, { day, region: standards, withNearMisses: false }).verdicts.flatMap((verdict) =>
      conditionsOf(verdict.requirements).map((condition) => ({
        name,
        scheme: verdict.scheme,
        condition,
        meant: expected[verdict.scheme] !== undefined,
      })),
    ),
  );
  const ofScheme = (scheme: SchemeId) => meantFirst(seen.filter((each) => each.scheme === scheme));
  return Object.fromEntries([...new Set(seen.map(({ scheme }) => scheme))].map((id) => [id, ofScheme(id)]));
}

interface Sighting {
  readonly name: string;
  readonly condition: Condition;
  /** Whether the household was written for this scheme: such examples come first. */
  readonly meant: boolean;
}

function meantFirst(sightings: readonly Sighting[]): readonly Seen[] {
  return seenIn([...sightings].sort((a, b) => Number(b.meant) - Number(a.meant)));
}

function seenIn(sightings: readonly Sighting[]): readonly Seen[] {
  const ids = [...new Set(sightings.map(({ condition }) => condition.id))];
  return ids.map((id) => {
    const own = sightings.filter(({ condition }) => condition.id === id);
    const names = (state: State) =>
      own.filter(({ condition }) => condition.state === state).map(({ name }) => name);
    return {
      id,
      sources: [...new Set(own.map(({ condition }) => sourceText(condition.source)))].sort(),
      examples: {
        met: names('met'),
        'not-met': names('not-met'),
        unknown: names('unknown'),
        presumed: names('presumed'),
      },
    };
  });
}
