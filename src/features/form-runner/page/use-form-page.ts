import { useEffect, useRef, useState } from 'react';
import type { FieldError } from '@/domain/failure';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { firstOpenPage } from '@/domain/form/shown/going-on';
import { checkPage } from '@/domain/form/walk-pages';
import { scrollToTop } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner, DraftStore } from '@/stores/drafts/draft-state';
import { readPage } from '@/stores/drafts/read-page';
import { openOnTop } from '../choosing/way-back';
import type { PageProps } from './form-runner';

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

interface Asked {
  readonly form: FormDefinition;
  readonly person: DraftOwner;
  readonly page: FormPage;
}

/** What was wrong at 下一题. Each goes with the key that mends it; what is still missing is told anew once the keys rest. */
export function useErrors({ form, person, page }: Asked) {
  const { draft, today } = useStores();
  const store = draft(form, person);
  const [errors, show] = useState<readonly FieldError[]>([]);
  useEffect(() => {
    if (errors.length === 0) return undefined;
    return store.subscribe((state, before) => {
      const shown = { ...state.answers, ...readPage(form, page, state, today()) };
      const wrong = checkPage(form, page, shown, today());
      const left = errors.flatMap((error) => wrong.find(({ question }) => question === error.question) ?? []);
      const rests = state.savedAt !== before.savedAt || state.saving === 'failed';
      const next = rests ? left : errors.filter((error) => left.some(isAbout(error)));
      if (JSON.stringify(next) !== JSON.stringify(errors)) show(next);
    });
  }, [errors, form, page, store, today]);
  return [errors, show] as const;
}

function isAbout({ question }: FieldError): (other: FieldError) => boolean {
  return (other) => other.question === question;
}

/** 下一题: checks the page; shows what is wrong, or opens the next page, the check, or the end. */
export function useAdvance(props: PageProps, show: (errors: readonly FieldError[]) => void): () => void {
  const { form, person, page } = props;
  const { draft, today } = useStores();
  const store = draft(form, person);
  return () => {
    // What was brought along is not asked again; whoever looks over a finished page sees the next one.
    const isReview = checkPage(form, page, store.getState().answers, today()).length === 0;
    const result = store.getState().goOn(page.id);
    if (result.kind === 'errors') {
      show(result.errors);
      scrollToTop();
    } else {
      show([]);
      const { answers } = store.getState();
      const isPassed = props.skipsAnswered === true && !isReview;
      const open = (next: string) => (isPassed ? firstOpenPage(form, next, answers, today()) : next);
      leave(props, result.kind === 'page' ? open(result.page) : undefined, walk(form, answers).complete);
    }
  };
}

/** Onwards; somebody who came to change one answer goes straight back to the check once the form is complete. */
function leave(props: PageProps, next: string | undefined, complete: boolean): void {
  const { path, params, after, page, onEnd } = props;
  if (next === undefined || (after && complete)) onEnd();
  else openOnTop(page.id, path, { ...params, page: next, ...(after ? { after } : {}) });
}
