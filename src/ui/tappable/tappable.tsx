import { View } from '@tarojs/components';
import { a11y } from '../accessibility';
import styles from './tappable.module.scss';
import type { TappableProps } from './tappable-props';

/** Anything to tap: the bare element with press, focus and role; its looks come from `className`. */
export function Tappable({ className = '', role = 'button', onTap, children, ...spoken }: TappableProps) {
  return (
    <View
      className={className}
      hoverClass={styles.press ?? ''}
      hoverStayTime={80}
      onClick={onTap}
      {...a11y({ role, ...spoken })}
    >
      {children}
    </View>
  );
}
