import type { ReactNode } from 'react';
import { kitWord } from '@/content/messages/screen/kit';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { Heading } from '../heading/heading';
import { Icon } from '../icon/icon';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { useSaid } from '../use-said';
import styles from './receipt-stub.module.scss';

export interface ReceiptStubProps {
  readonly title: string;
  readonly person?: string | undefined;
  readonly time: string;
  readonly numberLabel: string;
  /** Twelve digits. */
  readonly number: string;
  /** Rows of small buttons, or more: what belongs to the number. */
  readonly actions?: ReactNode;
}

/** What one keeps after sending: a number to say on the phone. */
export function ReceiptStub({ title, person, time, numberLabel, number, actions }: ReceiptStubProps) {
  useSaid(title);
  return (
    <Box className={styles.stub}>
      <Box className={styles.head}>
        <Box className={styles.title}>
          <Icon name="received" size="head" />
          <Heading level={1}>
            <Phrases text={title} />
          </Heading>
        </Box>
        <Box className={styles.line}>
          {person && (
            <Box>
              <Phrases text={person} />
            </Box>
          )}
          <FlowingText text={time} />
        </Box>
        <Box className={styles.hem} />
      </Box>
      <Box className={styles.body}>
        <Box className="note">
          <Phrases text={numberLabel} />
        </Box>
        <ReceiptNumber number={number} />
        {actions && <Box className="stack">{actions}</Box>}
      </Box>
    </Box>
  );
}

/** Groups of four to see; single digits to hear, never a number of billions. */
function ReceiptNumber({ number }: { readonly number: string }) {
  return (
    <Box
      className={styles.number}
      {...a11y({ role: 'img', label: kitWord('digits', number.split('').join(' ')) })}
    >
      {groupsOf(number).map(([start, group]) => (
        <Box key={start} className={styles.group}>
          {group}
        </Box>
      ))}
    </Box>
  );
}

/** Groups of four, each with the place of its first digit. */
function groupsOf(number: string): readonly (readonly [start: number, group: string])[] {
  const starts = [0, 4, 8].filter((start) => start < number.length);
  return starts.map((start) => [start, number.slice(start, start + 4)]);
}
