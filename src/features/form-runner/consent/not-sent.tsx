import { consentTexts } from '@/content/messages/form-runner/consent';
import { storageTexts } from '@/content/messages/screen/storage';
import { useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { TextLink } from '@/ui/text-link/text-link';
import type { HandOverTrouble } from './use-hand-over';

/** Why a form did not go: to the outbox it was not whole, or what is signed was lost. */
export type SendTrouble = HandOverTrouble | 'incomplete' | 'lost';

interface NotSentProps {
  readonly trouble: SendTrouble;
  /** Opens what was filled in, where something is to be done there. */
  readonly onCheck: () => void;
}

/** Why nothing was handed over, that nothing is lost, and what to do. */
export function NotSent({ trouble, onCheck }: NotSentProps) {
  const { actions } = useStores();
  const text = {
    ...storageTexts.notSent,
    refused: consentTexts.refusedText,
    undeclared: consentTexts.undeclared,
    incomplete: consentTexts.incomplete,
    lost: consentTexts.lost,
  }[trouble];
  const title = trouble === 'refused' ? consentTexts.refusedTitle : consentTexts.notSent;
  return (
    <>
      <Notice tone="danger" title={title} live>
        {text}
      </Notice>
      {(trouble === 'incomplete' || trouble === 'lost' || trouble === 'newer') && (
        <TextLink label={trouble === 'lost' ? consentTexts.toSign : consentTexts.toCheck} onTap={onCheck} />
      )}
      {trouble === 'refused' && (
        <TextLink label={consentTexts.readContract} onTap={() => void actions.readPrivacyText()} />
      )}
    </>
  );
}
