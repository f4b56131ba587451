import { caseStatusTexts, sendStates } from '@/content/messages/cases/states';
import { type CaseView, isGiven, isPastReceived, notKnownYet } from '@/domain/case/case-timeline';
import type { OutboxItem, Unsent } from '@/domain/case/outbox';
import { photoOnTheWay } from '@/domain/case/parcel-photos';
import { linesOf } from '@/stores/cases/case-way';
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

/** Where a case stands at the office. What was given is told so, as on its page; what ended is told as ended and by its own words, a refusal never as a success. */
export function caseStateOf(view: CaseView): Shown {
  const { turn } = linesOf(view);
  if (turn === notKnownYet) return { state: 'received', text: caseStatusTexts[notKnownYet].what };
  if (turn === 'you') return { state: 'yours', text: sendStates.yours };
  if (isGiven(view.status)) return { state: 'received', text: sendStates.given };
  if (turn === 'nobody') return { state: 'over', text: sendStates.over };
  return isPastReceived(view.status)
    ? { state: 'taken', text: sendStates.taken }
    : { state: 'received', text: sendStates.received };
}
