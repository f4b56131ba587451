import type { FormDefinition } from '@/domain/form/definition';
import { type Need, needFor } from '@/domain/form/shown/left-open';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner } from '@/stores/drafts/draft-state';

interface Asked {
  readonly form: FormDefinition;
  readonly person: DraftOwner;
  readonly page: { readonly id: string };
}

/** Whether a question of this page may be left open, as its answers stand. */
export function useNeed({ form, person, page }: Asked, question: string | undefined): Need {
  const store = useStores().draft(form, person);
  return useSelected(store, ({ answers, typing }) =>
    question === undefined ? 'must' : needFor(form, page.id, question, { ...answers, ...typing }),
  );
}
