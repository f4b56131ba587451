import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { alwaysMayApply, outcomeText } from '@/content/messages/eligibility/verdicts';
import { resultWords } from '@/content/messages/self-check/result';
import { longDay } from '@/domain/dates';
import type { Assessment } from '@/domain/eligibility/assess';
import { plain } from '@/domain/marked-text';
import type { WordPicture } from '@/domain/photo/painting';
import type { Region } from '@/domain/region';
import { cardsOf, outcomes } from '../groups';

type Line = WordPicture['body'][number];

/** The result for others to see: which schemes in which group, the day, the hotline. No answer, sum or name. */
export function resultPicture({ day, verdicts }: Assessment, region: Region): WordPicture {
  const [hotline] = region.hotlines;
  return {
    head: [
      { text: region.channelName, size: 30, colour: 'on-accent' },
      { text: resultWords.title, size: 44, bold: true, colour: 'on-accent' },
      { text: longDay(day), size: 30, colour: 'on-accent' },
    ],
    body: [
      ...outcomes.flatMap((outcome) => {
        const names = cardsOf(verdicts, outcome).map(({ scheme }) => schemeText[scheme].name);
        return names.length === 0 ? [] : [title(outcomeText[outcome]), ...names.map(line)];
      }),
      { text: plain(alwaysMayApply), size: 30, bold: true, colour: 'ink' },
      note(`${region.officeName} ${hotline.shown}`),
    ],
  };
}

function title(text: string): Line {
  return { text, size: 34, bold: true, colour: 'ink' };
}

function line(text: string): Line {
  return { text, size: 34, colour: 'ink' };
}

function note(text: string): Line {
  return { text, size: 30, colour: 'note' };
}
