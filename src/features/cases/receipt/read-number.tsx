import { receiptTexts } from '@/content/messages/cases/receipt';
import { common } from '@/content/messages/screen/common';
import { digitByDigit } from '@/content/told-words';
import type { Receipt } from '@/domain/case/receipt';
import { Button } from '@/ui/button/button';
import { useReadAloud } from '../../screen/use-read-aloud';

/** Says the number slowly enough to write down, twice, as one would on the phone; nothing where there is no voice. */
export function ReadNumber({ receipt, code }: { receipt: Receipt; code?: string | undefined }) {
  const number = receiptTexts.say(receiptTexts.sayNumber, digitByDigit(receipt));
  const proof = code === undefined ? [] : [receiptTexts.say(receiptTexts.code, digitByDigit(code))];
  const speak = useReadAloud({ sentences: [number, ...proof, number, ...proof] });
  if (!speak) return null;
  const label = speak.label === common.read ? receiptTexts.readNumber : speak.label;
  return <Button small tone="secondary" icon="speak" label={label} onTap={speak.onTap} />;
}
