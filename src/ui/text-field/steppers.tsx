import type { ReactNode } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { Box } from '../box/box';
import { spokenLabel } from '../phrases/sentences';
import { Tappable } from '../tappable/tappable';
import styles from './text-field.module.scss';
import type { TextFieldProps } from './text-field-props';

type SteppersProps = Pick<TextFieldProps, 'label' | 'onStep'> & { readonly children: ReactNode };

/** − and + around a number that is counted on fingers. */
export function Steppers({ label, onStep, children }: SteppersProps) {
  if (!onStep) return children;
  const spoken = (word: string): string => `${spokenLabel(label)}，${word}`;
  return (
    <Box className={styles.stepped}>
      <Tappable className={styles.step} repeats label={spoken(kit.oneLess)} onTap={() => onStep(-1)}>
        −
      </Tappable>
      {children}
      <Tappable className={styles.step} repeats label={spoken(kit.oneMore)} onTap={() => onStep(1)}>
        ＋
      </Tappable>
    </Box>
  );
}
