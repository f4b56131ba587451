import { a11y } from '@/ui/accessibility';
import { classNames } from '@/ui/class-names';
import '@/ui/tappable/tappable.h5.scss';
import type { TappableProps } from '@/ui/tappable/tappable-props';
import { whereItLeads } from './did';

/** What leads somewhere is a real link; what only the program can do says so, and is left out where no script runs. */
export function Tappable({ className, role, onTap, children, ...spoken }: TappableProps) {
  const to = whereItLeads(onTap);
  const all = classNames('tap', className);
  if (to !== undefined) {
    return (
      <a href={addressOf(to)} className={all} {...a11y(spoken)}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={all}
      data-later={typeof children === 'string' ? 'words' : ''}
      {...a11y({ role: role === 'button' ? undefined : role, ...spoken })}
    >
      {children}
    </button>
  );
}

/** An article has a short address, under which it lies drawn. */
function addressOf(to: string): string {
  return to.replace(/^\/pages\/policy\/article\?id=([a-z0-9-]+)$/, '/p/$1');
}
