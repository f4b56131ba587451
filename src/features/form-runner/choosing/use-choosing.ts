import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { shownValue } from '@/domain/form/definition';
import { goesOnByChoice, openingOptions } from '@/domain/form/shown/going-on';
import { useSelected, useStores } from '@/stores/context';
import type { DraftState } from '@/stores/drafts/draft-state';
import type { PageProps } from '../page/form-runner';

/** A page on which a tap chooses and goes on. */
export interface Choosing {
  /** Options that open an explanation here, and do not go on. */
  readonly opening: readonly string[];
  /** Whether 下一题 is wanted all the same: the answer stands already, may be left out, or could not be kept. */
  readonly waits: boolean;
  readonly pick: (value: string) => void;
}

/** How a page that choosing answers wholly is gone on from: as soon as the choice is kept, and never before. */
export function useChoosing(props: PageProps, advance: () => void): Choosing | undefined {
  const { form, person, page } = props;
  const store = useStores().draft(form, person);
  const opening = useSelected(store, (state) => openingOf(props, state));
  const [id = ''] = page.questions;
  const isAnswered = (): boolean => shownValue(store.getState(), id) !== undefined;
  const [waits, setWaits] = useState(isAnswered);
  const picks = useRef(0);
  useDidShow(() => setWaits(isAnswered()));
  // What was picked before the person left is no reason to go anywhere once it is kept.
  useDidHide(() => {
    picks.current += 1;
  });
  if (opening === undefined) return undefined;

  const goOn = (pick: number): void => {
    if (pick !== picks.current) return;
    if (store.getState().saving === 'failed') setWaits(true);
    else advance();
  };
  const options = opening.split(',');
  return {
    opening: options,
    waits: waits || form.questions.some((question) => question.id === id && question.optional),
    pick(value) {
      picks.current += 1;
      const pick = picks.current;
      store.getState().choose(id, value);
      if (options.includes(value)) setWaits(true);
      else
        void store
          .getState()
          .flush()
          .then(() => goOn(pick));
    },
  };
}

/** As one word, which changes only with the options in it. */
function openingOf({ form, page }: PageProps, { answers, typing }: DraftState): string | undefined {
  const shown = { ...answers, ...typing };
  const question = goesOnByChoice(form, page, shown);
  return question && openingOptions(page, question, shown).join();
}
