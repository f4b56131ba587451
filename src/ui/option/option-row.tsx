import { View } from '@tarojs/components';
import { memo } from 'react';
import { a11y } from '../accessibility';
import { Box } from '../box/box';
import { withoutMarks } from '../phrases/sentences';
import { heeded } from '../tap-gate/tap-gate';
import press from '../tappable/tappable.module.scss';
import { classesOf } from './option-classes';
import type { OptionRowProps } from './option-props';
import styles from './option-row.module.scss';
import { OptionWords } from './option-words';

/** One answer: a radio or a checkbox as wide as the page. */
export const OptionRow = memo(function OptionRow({ option, shape, chosen, onPick }: OptionRowProps) {
  const label = withoutMarks(option.note ? `${option.label}，${option.note}` : option.label);
  return (
    <View
      className={classesOf(option, shape, chosen)}
      hoverClass={press.press ?? ''}
      onClick={heeded(() => onPick(option.value))}
      {...a11y({ role: shape, label, checked: chosen })}
    >
      <Box className={styles.ring} />
      <OptionWords option={option} />
    </View>
  );
});
