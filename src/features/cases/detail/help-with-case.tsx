import { alsoTexts } from '@/content/messages/cases/deeds';
import { helpTexts } from '@/content/messages/screen/help';
import type { CaseView } from '@/domain/case/case-timeline';
import { groupReceipt } from '@/domain/case/receipt';
import { go, routes } from '@/routes';
import { wayOf } from '@/stores/cases/case-way';
import type { HelpTopic } from '../../screen/help/help-topic';
import { ReadNumber } from '../receipt/read-number';

/** Help about one case: its number to say, and a call to ask for where the case allows one. */
export function helpWithCase(view: CaseView): HelpTopic {
  const { receipt } = view;
  const mayAsk = wayOf(view)?.may.includes('ask-for-call');
  const call = {
    id: 'call',
    label: alsoTexts.call,
    onTap: () => go(routes.cases.deed, { receipt, what: 'call' }),
  };
  return {
    say: helpTexts.sayCase(groupReceipt(receipt)),
    number: <ReadNumber receipt={receipt} />,
    rows: mayAsk ? [call] : [],
  };
}
