import { resultWords } from '@/content/messages/self-check/result';
import { articleOf } from '@/content/scheme-articles';
import type { SchemeId } from '@/domain/scheme';
import { go, routes } from '@/routes';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';
import { HotlineButtons } from '../../../screen/hotline-buttons';
import { Paragraph } from '../../../screen/section';

/** Whom to ask about one scheme, who may help, and where all of it can be read. */
export function VerdictActions({ scheme }: { scheme: SchemeId }) {
  return (
    <Box className="stack">
      <Paragraph text={resultWords.helperText} />
      <HotlineButtons one />
      <TextLink
        icon="policy"
        label={resultWords.policy}
        onTap={() => go(routes.policy.article, { id: articleOf[scheme] })}
      />
    </Box>
  );
}
