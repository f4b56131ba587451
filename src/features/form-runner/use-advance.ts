import type { FieldError } from '@/domain/failure';
import { walk } from '@/domain/form/journey';
import { go, scrollToTop } from '@/routes';
import { useStores } from '@/stores/context';
import type { PageProps } from './form-runner';

/** 下一题: checks the page; shows what is wrong, or opens the next page, the check, or the end. */
export function useAdvance(props: PageProps, show: (errors: readonly FieldError[]) => void): () => void {
  const { form, person, page } = props;
  const store = useStores().draft(form, person);
  return () => {
    const result = store.getState().goOn(page.id);
    if (result.kind === 'errors') {
      show(result.errors);
      scrollToTop();
    } else {
      show([]);
      leave(
        props,
        result.kind === 'page' ? result.page : undefined,
        walk(form, store.getState().answers).complete,
      );
    }
  };
}

/** Onwards; somebody who came to change one answer goes straight back to the check once the form is complete. */
function leave({ path, params, after, onEnd }: PageProps, next: string | undefined, complete: boolean): void {
  if (next === undefined || (after && complete)) onEnd();
  else go(path, { ...params, page: next, ...(after ? { after } : {}) });
}
