import { a11y } from '../accessibility';
import { classNames } from '../class-names';
import '../modal/close-by-back.h5';
import '../tap-gate/whole-page.h5';
import type { TappableProps } from './tappable-props';

/** A native button: Taro's own has neither role nor tab stop in a browser. */
export function Tappable({ className, role, repeats, onTap, children, ...spoken }: TappableProps) {
  return (
    <button
      type="button"
      className={classNames('tap', className)}
      data-repeats={repeats ? '' : undefined}
      onClick={onTap}
      {...a11y({ role: role === 'button' ? undefined : role, ...spoken })}
    >
      {children}
    </button>
  );
}
