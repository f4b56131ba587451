import { againLine, requestTexts } from '@/content/messages/cases/request';
import { askedFor } from '@/content/messages/cases/way';
import type { Receipt } from '@/domain/case/receipt';
import type { Waiting } from '@/domain/case/way/waiting';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Quote } from '@/ui/quote/quote';
import { Paragraph } from '../../screen/section';
import { useReadAloud } from '../../screen/use-read-aloud';
import { OldPhotoLook } from './old-photo';

interface AsksProps {
  readonly receipt: Receipt;
  readonly waiting: Waiting;
}

/** The office's words as they are, why a photo is asked for again, and that photo. */
export function OfficeAsks({ receipt, waiting }: AsksProps) {
  const { id, asked, since } = waiting;
  const again = asked?.again;
  const speak = useReadAloud({ sentences: [askedFor(waiting), asked?.words ?? ''] });
  return (
    <>
      <QuestionHeading title={askedFor(waiting)} speak={speak} />
      {asked && <Quote text={asked.words} from={requestTexts.said(since)} />}
      {again && <Paragraph text={againLine(again)} />}
      {again?.photo && <OldPhotoLook receipt={receipt} request={id} again={again} />}
    </>
  );
}
