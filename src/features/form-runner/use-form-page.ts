import { useEffect } from 'react';
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
  const status = useSelected(store, (state) => state.status);
  const pageId = useSelected(store, ({ answers }) => {
    const { pages } = walk(form, answers);
    return (pages.find(({ id }) => id === asked) ?? pages[pages.length - 1])?.id;
  });
  useEffect(() => {
    void store.getState().open();
  }, [store]);
  return status === 'open' ? form.pages.find(({ id }) => id === pageId) : undefined;
}
