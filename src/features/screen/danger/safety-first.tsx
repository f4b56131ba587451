import { lazy, memo, Suspense } from 'react';
import { Box } from '@/ui/box/box';

export interface SafetyFirstProps {
  /** What somebody wrote in their own words. */
  readonly text: string;
  /** How long the keys must rest: 「想死」 may go on as 「想死你了」. */
  readonly restMs: number;
}

const againMs = 5000;

/** Fetched with the first key, and asked for again until it is there. */
const load = (): Promise<{ readonly default: typeof import('./safety-card').SafetyCard }> =>
  import('./safety-card').then(
    ({ SafetyCard }) => ({ default: SafetyCard }),
    () => new Promise<void>((wait) => setTimeout(wait, againMs)).then(load),
  );

const SafetyCard = lazy(load);

/** A place for the safety card above what is written; a box of its own, so that nothing else is sent again. */
export const SafetyFirst = memo(function SafetyFirst(props: SafetyFirstProps) {
  return (
    <Box>
      <Suspense fallback={null}>{props.text !== '' && <SafetyCard {...props} />}</Suspense>
    </Box>
  );
});
