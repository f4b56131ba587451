import { checkTexts } from '@/content/messages/form-runner/consent';
import { go } from '@/routes';
import { Dialog } from '@/ui/dialog/dialog';
import { closedByBack } from '@/ui/modal/close-by-back';
import type { CheckAnswersProps } from './check-answers';

/** Asks before a text is sent that holds what looks like an identity or bank card number. */
export function LongNumber({
  page,
  path,
  onSend,
  onClose,
}: CheckAnswersProps & { page: string; onClose: () => void }) {
  const leave = (then: () => void): void => {
    onClose();
    void closedByBack().then(then);
  };
  return (
    <Dialog
      title={checkTexts.longNumberTitle}
      body={checkTexts.longNumberText}
      onClose={onClose}
      actions={[
        { label: checkTexts.longNumberRemove, onTap: () => leave(() => go(path, { page, after: 'check' })) },
        { label: checkTexts.longNumberKeep, onTap: () => leave(onSend) },
      ]}
    />
  );
}
