import { plain } from '@/domain/marked-text';
import type { AccordionProps } from '@/ui/accordion/accordion';
import styles from '@/ui/accordion/accordion.module.scss';
import { Icon } from '@/ui/icon/icon';
import { Phrases } from '@/ui/phrases/phrases';

/** Folds by a box to tick: it needs no script, works on every browser, and paper shows all of it. */
export function Accordion({ sections }: AccordionProps) {
  return (
    <div className={styles.list}>
      {sections.map(({ id, title, content }) => (
        <div key={id} className={`${styles.section} fold`}>
          <input
            type="checkbox"
            className="fold-box"
            id={`fold-${id}`}
            value={id}
            aria-label={plain(title)}
          />
          <label htmlFor={`fold-${id}`} className={`tap ${styles.head}`}>
            <div className={styles.title}>
              <Phrases text={title} />
            </div>
            <div className="fold-mark">
              <Icon name="down" />
            </div>
          </label>
          <div className={styles.content}>{content}</div>
        </div>
      ))}
    </div>
  );
}
