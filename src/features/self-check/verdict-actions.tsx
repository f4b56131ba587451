import { useState } from 'react';
import { resultWords } from '@/content/messages/self-check';
import { articleOf } from '@/content/scheme-articles';
import type { SchemeId } from '@/domain/scheme';
import { go, routes, scrollTo } from '@/routes';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import { applyPlace } from './apply';

/** What to do about one scheme now. */
export function VerdictActions({ scheme }: { scheme: SchemeId }) {
  const { region, actions } = useStores();
  const [helping, setHelping] = useState(false);
  const [hotline] = region.hotlines;
  return (
    <Box className="stack">
      <Button tone="secondary" icon="apply" label={resultWords.apply} onTap={() => scrollTo(applyPlace)} />
      <Button
        tone="secondary"
        icon="phone"
        label={resultWords.call(hotline.shown)}
        onTap={() => void actions.dial(hotline.dialled)}
      />
      <TextLink icon="person" label={resultWords.helper} onTap={() => setHelping(true)} />
      {helping && (
        <Notice tone="tip" live>
          {resultWords.helperText}
        </Notice>
      )}
      <TextLink
        icon="policy"
        label={resultWords.policy}
        onTap={() => go(routes.policy.article, { id: articleOf[scheme] })}
      />
    </Box>
  );
}
