import { caseStatusTexts, sendStates } from '@/content/messages/cases/states';
import { toldWords } from '@/content/messages/cases/way';
import { type CaseView, isPastReceived, type NotKnownYet, notKnownYet } from '@/domain/case/case-timeline';
import type { OutboxItem, Unsent } from '@/domain/case/outbox';
import { photoOnTheWay } from '@/domain/case/parcel-photos';
import type { Told } from '@/domain/case/way/three-lines';
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

/** Where a case stands at the office, told as on its page; of what the office has in hand, whether somebody took it. */
export function caseStateOf(view: CaseView): Shown {
  const { told } = linesOf(view);
  if (told === notKnownYet) return { state: 'received', text: caseStatusTexts[notKnownYet].what };
  if (told === 'office' && !isPastReceived(view.status))
    return { state: 'received', text: sendStates.received };
  return { state: signOf[told], text: told === 'office' ? sendStates.taken : toldWords[told] };
}

/** An end has no tick of its own: a refusal is told as ended, never as a success. */
const signOf = {
  you: 'yours',
  other: 'taken',
  office: 'taken',
  district: 'taken',
  given: 'received',
  withdrawn: 'over',
  over: 'over',
} as const satisfies Record<Exclude<Told, NotKnownYet>, Shown['state']>;
