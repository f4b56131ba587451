import { homeTexts } from '@/content/messages/home/home';
import { dayOf, parseDay, shortDay } from '@/domain/dates';
import { go, routes } from '@/routes';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Paragraph } from '../screen/section';
import type { ToDo } from './use-to-dos';

const words = homeTexts.todo;

type Asked = Extract<ToDo, { kind: 'asked' }>;

/** What the office asks for in its own words, by when it would be best, and the way to answer; one of several is filled. */
export function AskedByOffice({ view, ask, isFirst }: Asked & { readonly isFirst: boolean }) {
  const { receipt, timeline } = view;
  const said = timeline[timeline.length - 1] ?? timeline[0];
  const by = ask?.wishedBy === undefined ? undefined : parseDay(ask.wishedBy);
  const see = (): void =>
    ask ? go(routes.cases.request, { receipt, request: ask.id }) : go(routes.cases.detail, { receipt });
  return (
    <Notice tone="wait" title={words.asked}>
      <Box className="stack">
        <Box>
          <Box>{ask?.words || said.note}</Box>
          <Paragraph
            quiet
            text={by ? words.wishedBy(shortDay(by)) : words.askedOf(shortDay(dayOf(said.at)))}
          />
        </Box>
        <Button tone={isFirst ? 'main' : 'secondary'} label={words.see} onTap={see} />
      </Box>
    </Notice>
  );
}
