import { useEffect, useState } from 'react';
import type { FieldError } from '@/domain/failure';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { checkPage } from '@/domain/form/walk-pages';
import { useStores } from '@/stores/context';
import { type DraftState, readPage, type Whose } from '@/stores/draft';

interface Asked {
  readonly form: FormDefinition;
  readonly person: Whose;
  readonly page: FormPage;
}

/** What was wrong at 下一题; each goes as soon as it is mended and saved, without a draw for every key. */
export function useErrors({ form, person, page }: Asked) {
  const { draft, today } = useStores();
  const store = draft(form, person);
  const [errors, show] = useState<readonly FieldError[]>([]);
  useEffect(() => {
    if (errors.length === 0) return undefined;
    const isWrong = (state: DraftState): ((error: FieldError) => boolean) => {
      const shown = { ...state.answers, ...readPage(form, page, state, today()) };
      const wrong = checkPage(form, page, shown, today());
      return ({ question }) => wrong.some((one) => one.question === question);
    };
    return store.subscribe((state, before) => {
      if (state.savedAt === before.savedAt && state.saving === before.saving) return;
      const left = errors.filter(isWrong(state));
      if (left.length < errors.length) show(left);
    });
  }, [errors, form, page, store, today]);
  return [errors, show] as const;
}
