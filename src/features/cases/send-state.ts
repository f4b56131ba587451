import { sendStates } from '@/content/messages/sending';
import { type CaseView, isTaken } from '@/domain/case-timeline';
import { type OutboxItem, photoOnTheWay, type Unsent } from '@/domain/outbox';
import type { SendStateProps } from '@/ui/send-state/send-state';

type Shown = Pick<SendStateProps, 'state' | 'text'>;

/** Where a parcel is, in people's words; what the office says of the case counts more than what the phone knows. */
export function sendStateOf(item: OutboxItem, view: CaseView | undefined, online: boolean): Shown {
  if (view) return caseStateOf(view);
  switch (item.state) {
    case 'received':
      return { state: 'received', text: sendStates.received };
    case 'refused':
      return { state: 'failed', text: sendStates.failed };
    case 'sending':
      return { state: 'sending', text: sendingText(item) };
    case 'waiting':
      return waiting(item.tries > 0, online);
  }
}

/** Which photo is on its way; then the words. */
function sendingText(item: Unsent): string {
  const photo = photoOnTheWay(item);
  return photo ? sendStates.photo(photo.at, photo.of) : sendStates.sending;
}

function waiting(tried: boolean, online: boolean): Shown {
  if (!online || tried) return { state: 'sending', text: sendStates.waiting };
  return { state: 'saved', text: sendStates.saved };
}

export function caseStateOf({ status }: CaseView): Shown {
  return isTaken(status)
    ? { state: 'taken', text: sendStates.taken }
    : { state: 'received', text: sendStates.received };
}
