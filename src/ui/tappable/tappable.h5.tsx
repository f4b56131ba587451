import { a11y } from '../accessibility';
import { classNames } from '../class-names';
import './tappable.h5.scss';
import type { TappableProps } from './tappable-props';

/** A native button: Taro's own has neither role nor tab stop in a browser. */
export function Tappable({ className, role, onTap, children, ...spoken }: TappableProps) {
  return (
    <button
      type="button"
      className={classNames('tap', className)}
      onClick={onTap}
      {...a11y({ role: role === 'button' ? undefined : role, ...spoken })}
    >
      {children}
    </button>
  );
}
