import { checkTexts } from '@/content/messages/consent';
import { go } from '@/routes';
import { Dialog } from '@/ui/dialog/dialog';
import type { CheckAnswersProps } from './check-answers';

/** Asks before a text is sent that holds what looks like an identity or bank card number. */
export function LongNumber({
  page,
  path,
  onSend,
  onClose,
}: CheckAnswersProps & { page: string; onClose: () => void }) {
  return (
    <Dialog
      title={checkTexts.longNumberTitle}
      body={checkTexts.longNumberText}
      onClose={onClose}
      actions={[
        { label: checkTexts.longNumberRemove, onTap: () => go(path, { page, after: 'check' }) },
        { label: checkTexts.longNumberKeep, onTap: onSend },
      ]}
    />
  );
}
