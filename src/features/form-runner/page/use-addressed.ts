import { useMemo } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { addressed, type Named } from '@/content/form-texts';
import { type DraftContent, type FormDefinition, shownValue } from '@/domain/form/definition';
import { answersOf, recordsOf } from '@/domain/form/records';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner } from '@/stores/drafts/draft-state';

interface Whose {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: DraftOwner;
  /** `question.id` of the entry the screen is about. */
  readonly record?: string | undefined;
}

/** A form's words with everybody called as the answers tell; a name that is only being typed changes nothing yet. */
export function useAddressed({ form, texts, person, record }: Whose): FormTexts {
  const store = useStores().draft(form, person);
  const named = useSelected(store, (state) => JSON.stringify(namedIn(form, state, record)));
  return useMemo(() => addressed(texts, JSON.parse(named) as Named), [texts, named]); // written by the line above
}

function namedIn(form: FormDefinition, state: DraftContent, record = ''): Named {
  const [list = '', entry] = record.split('.');
  const found = recordsOf(shownValue(state, list)).find(({ id }) => id === entry);
  return form.named?.(state.answers, found ? answersOf(found) : {}) ?? {};
}
