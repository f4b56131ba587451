import { a11y } from '@/ui/accessibility';
import { classNames } from '@/ui/class-names';
import { Phrases } from '@/ui/phrases/phrases';
import type { TabsProps } from '@/ui/tabs/tabs';
import styles from '@/ui/tabs/tabs.module.scss';

/** Once for each view, of which the style sheet shows the one that the address names. */
export function Tabs({ label, tabs }: TabsProps) {
  return tabs.map(({ id: shown }) => (
    <nav key={shown} className={`depth depth-${shown}`} {...a11y({ label })}>
      <div className={styles.tabs}>
        {tabs.map((tab) => (
          <a
            key={tab.id}
            href={`#depth-${tab.id}`}
            className={classNames('tap', styles.tab, tab.id === shown && styles.current)}
            aria-current={tab.id === shown ? 'true' : undefined}
          >
            <div>
              <Phrases text={tab.label} />
            </div>
          </a>
        ))}
      </div>
    </nav>
  ));
}
