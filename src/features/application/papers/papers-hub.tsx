import { useEffect } from 'react';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { papers as names } from '@/content/messages/application/paper-words';
import { paperTexts } from '@/content/messages/application/papers';
import type { PaperId } from '@/domain/case/paper';
import { plain, sentences } from '@/domain/marked-text';
import { assistanceApplication } from '@/forms/application/application';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import { backTo, finish, go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextLink } from '@/ui/text-link/text-link';
import { Saved } from '../../form-runner/page/progress';
import { Screen, useMain } from '../../screen/screen';
import { Paragraph, Section } from '../../screen/section';
import { useReadAloud } from '../../screen/use-read-aloud';
import { PersonStrip } from '../person-strip';
import { useNextPart } from '../tasks/use-next-part';
import { DonePapers } from './done-papers';
import { OpenPaper } from './open-paper';
import { papersByState } from './papers-by-state';
import { usePapers } from './use-papers';

export interface PapersProps {
  readonly person: string;
  readonly after?: string | undefined;
}

/** Every paper of the schemes in question: those still open as cards, the others as rows. The camera comes back here. */
export function PapersHub({ person, after }: PapersProps) {
  const { draft, photos, storage, preferences } = useStores();
  const store = draft(assistanceApplication, person);
  const answers = useSelected(store, (state) => state.answers);
  const durable = useSelected(storage, (state) => state.durable);
  const large = useSelected(preferences, (state) => state.textSize >= 3);
  const { open, done } = papersByState(answers);
  const inHand = usePapers(person);
  const taken = done.flatMap((paper) => listOf(answers[`${paper}Photos`])).join();
  useEffect(() => void photos.getState().show(taken.split(',').filter(Boolean)), [photos, taken]);
  const { heading, hint = '' } = applicationTexts.pages['papers-list'] ?? { heading: '' };
  const speak = useReadAloud({ sentences: [plain(heading), ...sentences(plain(hint))] });
  const leave = (): void =>
    after ? finish(routes.application.check, { p: person }) : backTo(routes.application.tasks, { p: person });
  const onward = useNextPart(person, after !== undefined, leave);
  const main = useMain(mainOf(open[0], large, inHand.take) ?? onward);
  const change = (paper: PaperId): void =>
    go(routes.application.question, { p: person, t: 'papers', page: paper, ...(after && { after }) });
  return (
    <Screen
      title={applicationPageTexts.tasks.names.papers ?? ''}
      bands={<PersonStrip person={person} />}
      onBack={leave}
      main={main}
      ownVoice
    >
      <Saved store={store} durable={durable} step={paperTexts.left(open.length)} />
      <Section>
        <QuestionHeading title={heading} hint={hint} speak={speak} />
        {open.map((paper) => (
          <OpenPaper key={paper} paper={paper} inHand={inHand} />
        ))}
      </Section>
      {done.length > 0 && <DonePapers answers={answers} papers={done} inHand={inHand} onChange={change} />}
      <Section>
        <TextLink icon="camera" label={paperTexts.other} onTap={() => inHand.take('other')} />
        <Notice tone="tip">
          <Paragraph text={paperTexts.officeFinds} />
        </Notice>
      </Section>
    </Screen>
  );
}

function mainOf(paper: PaperId | undefined, large: boolean, take: (paper: PaperId) => void) {
  if (paper === undefined) return undefined;
  const label = large ? paperTexts.go : paperTexts.takeNamed(names[paper].name);
  return { label, onTap: () => take(paper) };
}
