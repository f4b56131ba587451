import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { kit } from '@/content/messages/screen/kit';
import { Icon } from '../icon/icon';
import { appear } from '../tap-gate/tap-gate';
import { Tappable } from '../tappable/tappable';
import { openRegion } from '../use-said.h5';
import { HelpBar } from './help-bar';
import styles from './page-frame.module.scss';
import type { PageFrameProps } from './page-frame-props';
import { PageTools } from './page-tools';
import tools from './page-tools.module.scss';

export type { PageFrameProps } from './page-frame-props';

/** The root of every page in a browser: landmarks, and the title bar that WeChat draws by itself. */
export function PageFrame(props: PageFrameProps) {
  const { textSize, theme, bands, help, main, overlay, busy, children } = props;
  const page = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLElement>(null);
  useLayoutEffect(appear, []);
  useLayoutEffect(openRegion, []);
  useYieldingBar(page);
  return (
    <div ref={page} className={`${styles.page} theme-${theme} fs-${textSize}`}>
      <TitleBar {...props} content={content} />
      <section aria-label={kit.bands}>{bands}</section>
      <main ref={content} className={styles.content} aria-busy={busy}>
        {children}
      </main>
      <HelpBar help={help} main={main} />
      {overlay}
    </div>
  );
}

interface TitleBarProps extends PageFrameProps {
  readonly content: RefObject<HTMLElement>;
}

function TitleBar({ title, titleIsHeading, onBack, content, ...rest }: TitleBarProps) {
  const Title = titleIsHeading ? 'h1' : 'div';
  const { cloth, voice, textSizeTool } = rest;
  return (
    <header className={cloth ? `${styles.bar} ${styles.cloth}` : styles.bar}>
      {onBack && (
        <Tappable className={styles.back} role="link" label={kit.back} onTap={onBack}>
          <Icon name="back" />
        </Tappable>
      )}
      <Title className={styles.title} tabIndex={-1}>
        {title}
      </Title>
      <PageTools
        className={tools.beside}
        cloth={cloth}
        voice={voice}
        textSizeTool={textSizeTool}
        content={() => content.current}
      />
    </header>
  );
}

/** A bar that is higher than a quarter of the screen no longer stays on it; a phone turned round is another screen. */
function useYieldingBar(page: RefObject<HTMLElement>): void {
  // In the next frame, which lays the page out anyway and still comes before anything is painted.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => yieldBar(page.current));
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const turned = (): void => yieldBar(page.current);
    window.addEventListener('resize', turned);
    return () => window.removeEventListener('resize', turned);
  }, [page]);
}

function yieldBar(page: HTMLElement | null): void {
  const bar = page?.querySelector<HTMLElement>('[role=contentinfo]');
  // One that is not shown keeps what it had: it has no height.
  if (bar?.offsetHeight) bar.style.position = bar.offsetHeight * 4 > innerHeight ? 'static' : '';
}
