import { kit } from '@/content/messages/kit';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './base.h5.scss';
import { HelpBar } from './help-bar';
import styles from './page-frame.module.scss';
import type { PageFrameProps } from './page-frame-props';

export type { PageFrameProps } from './page-frame-props';

/** The root of every page in a browser: landmarks, and the title bar that WeChat draws by itself. */
export function PageFrame(props: PageFrameProps) {
  const { textSize, theme, bands, help, main, aside, overlay, children } = props;
  return (
    <div className={`${styles.page} theme-${theme} fs-${textSize}`}>
      <TitleBar {...props} />
      <section aria-label={kit.bands}>{bands}</section>
      <main className={styles.content}>{children}</main>
      <HelpBar help={help} main={main} aside={aside} />
      {overlay}
    </div>
  );
}

function TitleBar({ title, titleIsHeading, onBack, cloth }: PageFrameProps) {
  const Title = titleIsHeading ? 'h1' : 'div';
  return (
    <header className={cloth ? `${styles.bar} ${styles.cloth}` : styles.bar}>
      {onBack && (
        <Tappable className={styles.back} role="link" label={kit.back} onTap={onBack}>
          <Icon name="back" />
        </Tappable>
      )}
      <Title className={styles.title}>{title}</Title>
    </header>
  );
}
