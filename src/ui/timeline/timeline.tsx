import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './timeline.module.scss';

export interface TimelineStep {
  readonly id: string;
  /** `over`: the end, where a tick would call it a success. */
  readonly state: 'done' | 'now' | 'todo' | 'over';
  /** A day, or by when at the latest. */
  readonly when: string;
  readonly what: string;
  /** Who does it, or why. */
  readonly note?: string | undefined;
}

export interface TimelineProps {
  readonly steps: readonly TimelineStep[];
}

/** What was done and what is to come. The thread is solid between what is done, stitched where it is still open. */
export const Timeline = memo(function Timeline({ steps }: TimelineProps) {
  return (
    <Box {...a11y({ role: 'list' })}>
      {steps.map((step, place) => (
        <Step key={step.id} step={step} next={steps[place + 1]} />
      ))}
    </Box>
  );
});

function Step({ step, next }: { readonly step: TimelineStep; readonly next: TimelineStep | undefined }) {
  const { state, when, what, note } = step;
  return (
    <Box
      className={styles.step}
      {...a11y({ role: 'listitem', current: state === 'now' ? 'step' : undefined })}
    >
      <Box className={`${styles.dot} ${styles[state]}`}>{sign(state)}</Box>
      {next && <Box className={next.state === 'todo' ? `${styles.thread} ${styles.open}` : styles.thread} />}
      <Box className="note">
        <Phrases text={when} />
      </Box>
      <Box className={styles.what}>
        <FlowingText text={what} />
      </Box>
      {note && (
        <Box className="note">
          <FlowingText text={note} />
        </Box>
      )}
    </Box>
  );
}

function sign(state: TimelineStep['state']) {
  if (state === 'done') return <Icon name="tick" />;
  return state === 'over' ? <Icon name="unlikely" /> : null;
}
