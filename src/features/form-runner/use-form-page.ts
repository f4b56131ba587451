import { useEffect, useRef } from 'react';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { useSelected } from '@/stores/context';
import type { DraftStore } from '@/stores/draft';

/** The page to show, once the draft is open: the one asked for if it is on the route, else where the person stands. */
export function useFormPage(
  form: FormDefinition,
  store: DraftStore,
  asked: string | undefined,
): FormPage | undefined {
  // Pages further down the stack live on: each keeps its own question while the person goes on.
  const held = useRef(asked);
  const status = useSelected(store, (state) => state.status);
  const pageId = useSelected(store, ({ answers }) => {
    const { pages } = walk(form, answers);
    return (pages.find(({ id }) => id === held.current) ?? pages[pages.length - 1])?.id;
  });
  useEffect(() => {
    void store.getState().open();
  }, [store]);
  if (status === 'open') held.current ??= pageId;
  return status === 'open' ? form.pages.find(({ id }) => id === pageId) : undefined;
}
