import { useDidShow } from '@tarojs/taro';
import { homeTexts } from '@/content/messages/home/home';
import { common } from '@/content/messages/screen/common';
import { isSettled } from '@/domain/case/case-timeline';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { isSent } from '@/stores/outbox';
import { Box } from '@/ui/box/box';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { HomeHead } from '@/ui/home-head/home-head';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { TextLink } from '@/ui/text-link/text-link';
import { Below } from '../screen/pieces/below';
import { Screen } from '../screen/screen';
import { Paragraph, Section } from '../screen/section';
import { AskInOwnWords } from './ask-in-own-words';
import { Entries } from './entries';
import { ToDosDoor } from './to-dos-door';
import { useToDos } from './use-to-dos';

/** The first page: help for emergencies, what waits for the person, the entries. It needs no network. */
export function Home({ lost }: { lost: boolean }) {
  const { region, actions, outbox, cases } = useStores();
  const todos = useToDos();
  const open = useSelected(cases, (state) => state.cases.filter(({ status }) => !isSettled(status)).length);
  useDidShow(() => {
    if (outbox.getState().items.every(isSent)) actions.takeUpdate();
  });
  return (
    <Screen title={region.channelName} cloth onBack="none">
      {lost && (
        <Notice tone="wait" title={common.lostTitle}>
          <FlowingText text={common.lostText} />
        </Notice>
      )}
      <HomeHead slogan={homeTexts.slogan} line={todos.length === 0 ? homeTexts.line : undefined} />
      <Section>
        <EmergencyNumbers
          title={common.emergencyTitle}
          numbers={common.emergency}
          onCall={(number) => void actions.dial(number)}
        />
      </Section>
      {/* In a box of its own: what waits is known later, and what stands around it is not sent again. */}
      <Box>{todos.length > 0 && <ToDosDoor todos={todos} />}</Box>
      <AskInOwnWords />
      <Entries quietCases={todos.length > 0 ? 0 : open} />
      <Below>
        <Section>
          <Paragraph quiet text={homeTexts.aboutText.replace('{name}', region.name)} />
          <TextLink icon="textsize" label={homeTexts.settings} onTap={() => go(routes.preferences)} />
          <TextLink icon="info" label={homeTexts.about} onTap={() => go(routes.about.index)} />
        </Section>
      </Below>
    </Screen>
  );
}
