import { useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { type Answers, type FormDefinition, isBlank } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { goesOnByChoice } from '@/domain/form/shown/going-on';
import { back, replace } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Phrases } from '@/ui/phrases/phrases';
import { Tappable } from '@/ui/tappable/tappable';
import type { PageProps } from '../page/form-runner';
import styles from '../page/form-runner.module.scss';
import { takeBehind } from './way-back';

/** What was chosen on the page before, where a tap went on by itself, with the way back to it. */
export function PreviousAnswer({ form, texts, person, page, path, params, after }: PageProps) {
  const store = useStores().draft(form, person);
  const [behind] = useState(takeBehind);
  const before = useSelected(store, ({ answers }) => pageBefore(form, page.id, answers));
  const chosen = useSelected(store, ({ answers }) => chosenOn(form, before, answers));
  if (before === undefined || chosen === undefined) return null;
  const [question = '', option = ''] = chosen.split(' ');
  const words = texts.questions[question]?.options?.[option]?.label ?? option;
  const change = (): void =>
    behind === before ? back() : replace(path, { ...params, page: before, ...(after ? { after } : {}) });
  return (
    <Box className={styles.previous}>
      <Box className={styles.said}>
        <Phrases text={`${common.previousAnswer}${words}`} />
      </Box>
      <Tappable className={styles.change} label={common.changePrevious} onTap={change}>
        {common.change}
      </Tappable>
    </Box>
  );
}

function pageBefore(form: FormDefinition, page: string, answers: Answers): string | undefined {
  const route = walk(form, answers).pages.map(({ id }) => id);
  return route[route.indexOf(page) - 1];
}

/** Question and option, as one word: what a store hands out is compared by identity. */
function chosenOn(form: FormDefinition, before: string | undefined, answers: Answers): string | undefined {
  const page = form.pages.find(({ id }) => id === before);
  const question = page && goesOnByChoice(form, page, answers);
  const value = question && answers[question.id];
  return question === undefined || isBlank(value) ? undefined : `${question.id} ${String(value)}`;
}
