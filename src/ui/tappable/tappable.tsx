import { View } from '@tarojs/components';
import { a11y } from '../accessibility';
import { heeded } from '../tap-gate/tap-gate';
import styles from './tappable.module.scss';
import type { TappableProps } from './tappable-props';

/** Anything to tap: the bare element with press, focus and role; its looks come from `className`. */
export function Tappable(props: TappableProps) {
  const { className = '', role = 'button', repeats, onTap, children, ...spoken } = props;
  return (
    <View
      className={className}
      hoverClass={styles.press ?? ''}
      onClick={heeded(onTap, repeats)}
      {...a11y({ role, ...spoken })}
    >
      {children}
    </View>
  );
}
