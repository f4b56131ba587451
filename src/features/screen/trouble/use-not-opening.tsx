import { useDidShow } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { scrollToTop, whenNotOpening } from '@/routes';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Paragraph, Section } from '../section';

/** A page that does not open says so at the top of the page one stands on, with a second try and the call. */
export function useNotOpening(call: () => void): ReactNode {
  const [retry, setRetry] = useState<{ readonly again: () => void } | undefined>();
  // The page on top hears; those below it lie still.
  useDidShow(() => {
    setRetry(undefined);
    whenNotOpening((again) => {
      setRetry({ again });
      scrollToTop();
    });
  });
  if (!retry) return undefined;
  return (
    <Section>
      <Notice tone="wait" title={common.notOpeningTitle} live>
        <Paragraph text={common.notOpeningText} />
      </Notice>
      <Button small label={common.tryAgain} onTap={retry.again} />
      <Button small tone="secondary" icon="phone" label={common.callUs} onTap={call} />
    </Section>
  );
}
