import { createStore } from 'zustand/vanilla';
import { dayOf } from '@/domain/dates';
import { type DraftContent, type FormDefinition, omitAnswers } from '@/domain/form/definition';
import type { Draft, Drafts } from '@/services/drafts';
import type { Outbox } from '@/services/outbox/outbox';
import { type Clock, storageTroubleOf } from '@/services/ports';
import { NotUnderstood } from '@/services/stored-value';
import type { DraftState, DraftStore } from './draft-state';
import { loadReading, reading } from './reading';
import { createSavedCopy } from './saved-copy';

interface Needs {
  readonly drafts: Drafts;
  readonly outbox: Pick<Outbox, 'opened' | 'items'>;
  readonly clock: Clock;
}

/** Milliseconds without a key before the new 已存 is told: another draw for every key would cost more than the saving. */
const quietBeforeTold = 800;
const nothing = { answers: {}, typing: {}, saving: 'nothing' as const };

/** Holds one person's answers to one form and keeps the saved copy in step with every change. */
export function createDraftStore(
  form: FormDefinition,
  person: string,
  { drafts, outbox, clock }: Needs,
): DraftStore {
  return createStore<DraftState>()((set, get) => {
    const copy = createSavedCopy(form, person, drafts, get);
    let stopWaiting: (() => void) | undefined;
    let opening: Promise<void> | undefined;
    /** Counts the copies shown: what is heard of an earlier one is no news of this. */
    let shown = 0;

    const rest = (): void => {
      stopWaiting?.();
      stopWaiting = undefined;
    };
    const tellSaved = (): void => {
      if (get().saving === 'nothing' || !copy.isKept()) return;
      set({ saving: 'saved', trouble: undefined });
      if (!stopWaiting) set({ savedAt: copy.savedAt() });
    };
    const put = (change: Partial<DraftContent>): void =>
      set({ ...change, saving: get().saving === 'failed' ? 'failed' : 'saving' });
    const setAside = async (): Promise<void> => {
      const { answers, typing } = get();
      const then = shown;
      await drafts.setAside(form, person, { answers, typing }).catch(() => undefined);
      if (shown === then) set({ saving: 'failed', trouble: 'newer' });
    };
    const tellFailed = async (reason: unknown): Promise<void> => {
      const trouble = storageTroubleOf(reason);
      if (trouble === 'newer') await setAside();
      else set({ saving: 'failed', trouble });
    };
    const save = async (): Promise<void> => {
      const then = shown;
      const hear = (reason: unknown) => (shown === then ? tellFailed(reason) : undefined);
      if (get().status === 'open') await copy.write().then(tellSaved, hear);
    };

    const show = (draft: Draft | undefined): void => {
      const { answers, typing } = copy.startFrom(draft);
      shown += 1;
      set({
        ...nothing,
        answers,
        typing,
        savedAt: copy.savedAt(),
        trouble: undefined,
        damaged: false,
        status: 'open',
      });
      if (draft) set({ saving: 'saved' });
    };
    const read = async (): Promise<void> => {
      await loadReading();
      const draft = await drafts.load(form, person);
      if (draft?.submission !== undefined) await outbox.opened();
      if (isTaken(outbox, draft)) {
        await drafts.remove(form, person);
        show(undefined);
      } else {
        show(draft);
        set({ hasAside: await drafts.hasAside(form, person) });
      }
    };

    return {
      status: 'opening',
      ...nothing,
      open() {
        opening ??= read().catch((reason: unknown) => {
          opening = undefined;
          set({ status: 'unreadable', damaged: reason instanceof NotUnderstood });
        });
        return opening;
      },
      async startAnew() {
        await drafts.putAway(form, person);
        await get().open();
      },
      type(question, value) {
        put({ typing: { ...get().typing, [question]: value } });
        rest();
        stopWaiting = clock.after(quietBeforeTold, () => {
          rest();
          tellSaved();
        });
        void save();
      },
      choose(question, value) {
        put({ typing: { ...get().typing, [question]: value } });
        void save();
      },
      goOn(pageId) {
        const { page, answers, advance } = reading().goOnFrom(form, pageId, get(), dayOf(clock.now()));
        if (advance.kind === 'errors') return advance;
        put({ answers, typing: omitAnswers(get().typing, page.questions) });
        void save();
        return advance;
      },
      flush() {
        rest();
        return save();
      },
      async look() {
        if (get().status !== 'open') return;
        await get().flush();
        if (await copy.isNewer().catch(() => false)) await setAside();
      },
      async exchange() {
        const { answers, typing, trouble } = get();
        const isStale = trouble === 'newer';
        const other = await drafts[isStale ? 'load' : 'aside'](form, person);
        await drafts.setAside(form, person, { answers, typing });
        if (isStale) show(other);
        else put(contentOf(other));
        set({ hasAside: true });
        await save();
      },
      async discard() {
        rest();
        await save();
        // What another window has filled in since is not thrown away unseen.
        if (get().trouble === 'newer') return;
        await drafts.remove(form, person);
        show(undefined);
      },
      close() {
        copy.close();
        rest();
      },
    };
  });
}

/** Killed after the outbox had it, and before it was removed. */
function isTaken(outbox: Needs['outbox'], draft: Draft | undefined): boolean {
  return outbox.items().some(({ id }) => id === draft?.submission);
}

function contentOf(draft: Draft | undefined): DraftContent {
  return { answers: draft?.answers ?? {}, typing: draft?.typing ?? {} };
}
