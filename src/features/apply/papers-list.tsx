import { papers as names } from '@/content/messages/application-paper-words';
import { paperTexts } from '@/content/messages/application-papers';
import { common } from '@/content/messages/common';
import { helpOf } from '@/content/regions/documents';
import type { Answers } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import type { PaperId } from '@/domain/paper';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { paperState, papersInQuestion } from '@/forms/assistance-application/papers-in-question';
import { listOf } from '@/forms/assistance-application/schemes-in-question';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { SummaryList, type SummaryRow } from '@/ui/summary-list/summary-list';
import { documents } from './documents';

/** Every paper of the schemes in question, once, with what has become of it. */
export function PapersList({ person }: { person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const answers = useSelected(store, (state) => state.answers);
  const reached = walk(assistanceApplication, answers).pages.map(({ id }) => id);
  // One not come to yet is begun: papers are gone through in the order in which they were.
  const open = (paper: PaperId) => (): void => {
    if (!reached.includes(paper)) store.getState().goOn(paper);
    go(routes.apply.question, { p: person, t: 'papers', page: paper });
  };
  return (
    <Box>
      <SummaryList
        rows={papersInQuestion(answers).map(
          (paper): SummaryRow => ({
            id: paper,
            label: names[paper].name,
            value: stateWords(answers, paper),
            note: helpOf(documents, paper)?.officeChecks ? paperTexts.officeChecks : undefined,
            onChange: open(paper),
            changeLabel: asked(answers, paper) ? common.change : paperTexts.take,
          }),
        )}
      />
    </Box>
  );
}

function stateWords(answers: Answers, paper: PaperId): string {
  const state = paperState(answers, paper);
  if (state === 'photos') return paperTexts.photos(listOf(answers[`${paper}Photos`]).length);
  return asked(answers, paper) ? paperTexts.states[state] : paperTexts.notYet;
}

function asked(answers: Answers, paper: PaperId): boolean {
  return answers[`${paper}Photos`] !== undefined;
}
