import { type ReactNode, useEffect } from 'react';
import { common } from '@/content/messages/common';
import { back, go, nameScreen, routes } from '@/routes';
import { isRehearsal } from '@/stores/connection';
import { useSelected, useStores } from '@/stores/context';
import { PageFrame, type PageFrameProps } from '@/ui/page-frame/page-frame';
import { Strip } from '@/ui/strip/strip';
import { Boundary } from './boundary';

export interface ScreenProps {
  readonly title: string;
  /** Errors on the page are named in the title first. */
  readonly hasErrors?: boolean;
  readonly titleIsHeading?: boolean;
  readonly cloth?: boolean;
  /** Home has no way back; a receipt leads home instead of back into the sent form. */
  readonly onBack?: (() => void) | 'none';
  /** Strips of this page below those of every page. */
  readonly bands?: ReactNode;
  readonly main?: PageFrameProps['main'];
  readonly overlay?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: text size, theme, rehearsal and network strips, help at the same place. */
export function Screen({
  title,
  hasErrors,
  titleIsHeading,
  cloth,
  onBack,
  bands,
  main,
  overlay,
  children,
}: ScreenProps) {
  const { region, preferences, actions, launch } = useStores();
  const textSize = useSelected(preferences, (state) => state.textSize);
  const theme = useSelected(preferences, (state) => state.theme);
  const shownTitle = hasErrors ? `${common.errorPrefix}${title}` : title;
  const [hotline] = region.hotlines;
  // The page of a 朋友圈 share has WeChat's own bar and leads nowhere.
  const { singlePage } = launch;
  useEffect(() => {
    if (!singlePage) nameScreen(shownTitle);
  }, [shownTitle, singlePage]);

  return (
    <PageFrame
      title={title}
      titleIsHeading={titleIsHeading}
      onBack={onBack === 'none' ? undefined : (onBack ?? back)}
      textSize={textSize}
      theme={theme}
      cloth={cloth}
      bands={<Bands own={bands} />}
      help={{ label: common.callUs, number: hotline.shown, onTap: () => void actions.dial(hotline.dialled) }}
      main={main}
      aside={
        main || singlePage
          ? undefined
          : { label: common.textSize, icon: 'textsize', onTap: () => go(routes.mine) }
      }
      overlay={overlay}
    >
      <Boundary>{children}</Boundary>
    </PageFrame>
  );
}

function Bands({ own }: { own: ReactNode }) {
  const { connection, launch } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const rehearsal = useSelected(connection, isRehearsal);
  return (
    <>
      {rehearsal && !launch.singlePage && <Strip tone="rehearsal" icon="info" text={common.rehearsal} />}
      {!online && !launch.singlePage && <Strip tone="offline" icon="offline" text={common.offline} live />}
      {own}
    </>
  );
}
