import { useDidShow, useReady } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import { photoTexts } from '@/content/messages/form-runner/photos';
import { common } from '@/content/messages/screen/common';
import { storageTexts } from '@/content/messages/screen/storage';
import { back, colourBar, go, nameScreen, routes } from '@/routes';
import { isRehearsal } from '@/stores/connection';
import { useSelected, useStores } from '@/stores/context';
import type { Theme } from '@/stores/preferences';
import { EmptyState } from '@/ui/empty-state/empty-state';
import { focusArrival } from '@/ui/focus-field';
import { PageFrame, type PageFrameProps } from '@/ui/page-frame/page-frame';
import { Strip } from '@/ui/strip/strip';
import { appear } from '@/ui/tap-gate/tap-gate';
import { groundOf } from '@/ui/tokens';
import { DrawingSpot } from './drawing-spot';
import { DangerWatch } from './help/danger-here';
import type { HelpTopic } from './help/help-topic';
import { useHelp } from './help/use-help';
import { Boundary } from './trouble/boundary';
import { useNotOpening } from './trouble/use-not-opening';
import { useReadPage } from './use-read-aloud';

export interface ScreenProps {
  readonly title: string;
  /** Errors on the page are named in the title first. */
  readonly hasErrors?: boolean;
  /** The question of the page, in the title of a browser's tab; nobody is called by name in it. */
  readonly subject?: string | undefined;
  readonly titleIsHeading?: boolean;
  readonly cloth?: boolean;
  /** Home has no way back; a receipt leads home instead of back into the sent form. */
  readonly onBack?: (() => void) | 'none';
  /** Strips of this page below those of every page. */
  readonly bands?: ReactNode;
  readonly main?: PageFrameProps['main'];
  readonly overlay?: ReactNode;
  /** What the page is about is still on its way. */
  readonly busy?: boolean;
  /** The page's heading has a 念 of its own, which reads what matters here. */
  readonly ownVoice?: boolean;
  /** What the help sheet of this page has besides the numbers. */
  readonly help?: HelpTopic | undefined;
  readonly children: ReactNode;
}

const openPreferences = (): void => go(routes.preferences);

/** The frame of every page: text size, theme, rehearsal and network strips, help at the same place. */
export function Screen({
  title,
  subject,
  hasErrors,
  titleIsHeading,
  cloth,
  onBack,
  bands,
  main,
  overlay,
  busy,
  ownVoice,
  help: topic,
  children,
}: ScreenProps) {
  const { region, preferences, actions, launch } = useStores();
  const textSize = useSelected(preferences, (state) => state.textSize);
  const theme = useSelected(preferences, (state) => state.theme);
  const [hotline] = region.hotlines;
  const call = (): void => void actions.dial(hotline.dialled);
  const help = useHelp(topic);
  const notOpening = useNotOpening(call);
  const voice = useReadPage();
  const { singlePage } = useBar(useTitle({ title, subject, hasErrors }), theme, cloth);
  useDidShow(appear);
  useDidShow(focusArrival);
  useReady(appear);

  return (
    <PageFrame
      title={title}
      titleIsHeading={titleIsHeading}
      onBack={onBack === 'none' ? undefined : (onBack ?? back)}
      textSize={textSize}
      theme={theme}
      cloth={cloth}
      bands={<Bands own={bands} notOpening={notOpening} />}
      help={{ label: common.callUs, number: hotline.shown, onTap: help.onTap }}
      main={launch.tooOld ? undefined : main}
      textSizeTool={singlePage ? undefined : { label: common.textSize, onTap: openPreferences }}
      voice={ownVoice ? undefined : voice}
      overlay={help.sheet ?? overlay}
      busy={busy}
    >
      <DangerWatch value={help.dangers}>
        <Boundary>{launch.tooOld ? <TooOld call={call} /> : children}</Boundary>
      </DangerWatch>
    </PageFrame>
  );
}

/** Names the errors first, and the question where there is room for it: in a browser's tab. */
function useTitle({
  title,
  subject,
  hasErrors,
}: Pick<ScreenProps, 'title' | 'subject' | 'hasErrors'>): string {
  const { program } = useStores().launch;
  const named = subject && program === 'h5' ? `${subject.replace(/\|/g, '')} ${title}` : title;
  return hasErrors ? `${common.errorPrefix}${named}` : named;
}

/** The phone's own bar: its words, and the colours of the page. A 朋友圈 share has WeChat's own and leads nowhere. */
function useBar(title: string, theme: Theme, cloth = false) {
  const { singlePage } = useStores().launch;
  useEffect(() => {
    if (!singlePage) nameScreen(title);
  }, [title, singlePage]);
  // Only the page on top has the bar: those below colour it when they come back.
  useDidShow(() => {
    if (!singlePage) colourBar(groundOf(theme, cloth), cloth);
  });
  return { singlePage };
}

/** What a WeChat without the functions we need still can: say so, and call. */
function TooOld({ call }: { call: () => void }) {
  return (
    <EmptyState
      icon="info"
      title={common.tooOldTitle}
      text={common.tooOldText}
      action={{ label: common.callUs, icon: 'phone', onTap: call }}
    />
  );
}

function Bands({ own, notOpening }: { own: ReactNode; notOpening: ReactNode }) {
  const { connection, launch, storage } = useStores();
  const online = useSelected(connection, (state) => state.online);
  const rehearsal = useSelected(connection, isRehearsal);
  const lost = useSelected(storage, (state) => state.lost);
  return (
    <>
      {rehearsal && !launch.singlePage && <Strip tone="rehearsal" icon="info" text={common.rehearsal} />}
      {!online && !launch.singlePage && <Strip tone="offline" icon="offline" text={common.offline} live />}
      {lost > 0 && <Strip tone="wait" icon="info" text={storageTexts.lost(lost)} live />}
      {own}
      {notOpening}
      <DrawingSpot />
    </>
  );
}

type Main = PageFrameProps['main'];

/** The main button; while chosen photos are still being kept it says so and waits: going on would leave them behind. */
export function useMain<M extends Main>(main: M): M | NonNullable<Main> {
  const { photos } = useStores();
  const keeping = useSelected(photos, (state) => state.keeping !== undefined);
  return main && keeping ? { label: photoTexts.wait, onTap: () => undefined } : main;
}
