import { memo } from 'react';
import { Box } from '../box/box';
import { classNames } from '../class-names';
import { Icon } from '../icon/icon';
import { Phrases } from '../phrases/phrases';
import { Tappable } from '../tappable/tappable';
import styles from './task-list.module.scss';

export interface Task {
  readonly id: string;
  readonly title: string;
  /** Under the title, where the state needs more than a word. */
  readonly note?: string | undefined;
  /** How it stands, in a quiet word at the right, or under the title where there is no room. */
  readonly state?: string | undefined;
  readonly isDone?: boolean | undefined;
  /** The one to do now. */
  readonly isNext?: boolean | undefined;
  readonly onTap: () => void;
}

/** Parts of one thing to do, each a row that opens. */
export const TaskList = memo(function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <Box className={styles.list}>
      {tasks.map((task) => (
        <Row key={task.id} {...task} />
      ))}
    </Box>
  );
});

function Row({ title, note, state, isDone, isNext, onTap }: Task) {
  return (
    <Tappable
      className={classNames(styles.row, isDone && styles.done, isNext && styles.next)}
      role="link"
      onTap={onTap}
    >
      <Box className={styles.sign}>{isDone ? <Icon name="tick" /> : <Box className={styles.ring} />}</Box>
      <Box className={styles.words}>
        <Box className={styles.title}>
          <Phrases text={title} />
        </Box>
        {note && (
          <Box className={styles.note}>
            <Phrases text={note} />
          </Box>
        )}
        {state && <Box className={styles.state}>{state}</Box>}
      </Box>
      <Icon name="right" />
    </Tappable>
  );
}
