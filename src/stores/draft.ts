import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Day, dayOf, type Instant } from '@/domain/dates';
import type { FieldError } from '@/domain/failure';
import { shownValue, without } from '@/domain/form/answered';
import {
  type Answered,
  type Answers,
  type AnswerValue,
  blankOf,
  type FormDefinition,
  type FormPage,
  pageOf,
  questionOf,
} from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import { checkPage } from '@/domain/form/walk-pages';
import { ageGroupOf } from '@/domain/identity-number';
import type { Drafts } from '@/services/drafts';
import type { Outbox } from '@/services/outbox';
import type { Clock } from '@/services/ports';

/** What a page wants to happen after 下一题. */
export type Advance =
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'end' };

export interface DraftState {
  readonly status: 'opening' | 'open';
  /** Answers gone on from. */
  readonly answers: Answers;
  /** What stands in fields, valid or not, until 下一题 takes it. */
  readonly typing: Answers;
  readonly saving: 'nothing' | 'saved' | 'failed';
  readonly savedAt?: Instant;
  open(): Promise<void>;
  /** Notes what a field holds; saved a moment later, so that each key costs nothing. */
  type(question: string, value: AnswerValue): void;
  /** Notes a choice and saves at once. */
  choose(question: string, value: AnswerValue): void;
  /** Checks one page and, where it is fine, makes what stands there into answers. */
  goOn(page: string): Advance;
  /** Saves what is only in memory, a save that failed included; called when the page goes away and before sending. */
  flush(): Promise<void>;
  discard(): Promise<void>;
  /** Saves nothing any more: what it held was sent or deleted, and must not come back with a late answer. */
  close(): void;
}

export type DraftStore = StoreApi<DraftState>;

/** Whose answers: a person's, or those of one entry of a `records` question in a person's form. */
export type Whose = string | RecordPlace;

export interface RecordPlace {
  /** The form around it. */
  readonly form: FormDefinition;
  readonly person: string;
  readonly question: string;
  readonly record: string;
}

interface Needs {
  readonly drafts: Drafts;
  readonly outbox: Pick<Outbox, 'opened' | 'items'>;
  readonly clock: Clock;
}

const quietBeforeSave = 800;
const nothing = { answers: {}, typing: {}, saving: 'nothing' as const };

/** Holds one person's answers to one form and keeps the saved copy in step with every change. */
export function createDraftStore(
  form: FormDefinition,
  person: string,
  { drafts, outbox, clock }: Needs,
): DraftStore {
  return createStore<DraftState>()((set, get) => {
    let cancelSave: () => void = () => undefined;
    let opening: Promise<void> | undefined;
    let kept: Answered = nothing;
    let closed = false;

    const isKept = (): boolean => kept.answers === get().answers && kept.typing === get().typing;
    let lastSave: Promise<void> = Promise.resolve();

    const save = (): Promise<void> => {
      if (!closed) lastSave = write();
      return lastSave;
    };

    const write = async (): Promise<void> => {
      cancelSave();
      const { answers, typing } = get();
      try {
        const { savedAt } = await drafts.save(form, person, { answers, typing });
        kept = { answers, typing };
        if (isKept()) set({ saving: 'saved', savedAt });
      } catch {
        set({ saving: 'failed' });
      }
    };

    const read = async (): Promise<void> => {
      await outbox.opened();
      const draft = await drafts.load(form, person);
      if (draft?.submission !== undefined && outbox.items().some(({ id }) => id === draft.submission)) {
        await drafts.remove(form, person);
        set({ ...nothing, status: 'open' });
      } else if (draft) {
        kept = draft;
        set({
          answers: draft.answers,
          typing: draft.typing,
          savedAt: draft.savedAt,
          saving: 'saved',
          status: 'open',
        });
      } else {
        set({ ...nothing, status: 'open' });
      }
    };

    return {
      status: 'opening',
      ...nothing,
      open() {
        opening ??= read();
        return opening;
      },
      type(question, value) {
        set({ typing: { ...get().typing, [question]: value } });
        cancelSave();
        cancelSave = clock.after(quietBeforeSave, () => void save());
      },
      choose(question, value) {
        set({ typing: { ...get().typing, [question]: value } });
        void save();
      },
      goOn(pageId) {
        const page = pageOf(form, pageId);
        const today = dayOf(clock.now());
        const answers = { ...get().answers, ...readPage(form, page, get(), today) };
        const errors = checkPage(form, page, answers, today);
        if (errors.length > 0) return { kind: 'errors', errors };
        set({ answers, typing: without(get().typing, page.questions) });
        void save();
        const next = page.next(answers);
        return next === undefined ? { kind: 'end' } : { kind: 'page', page: next };
      },
      flush: () => (isKept() ? lastSave : save()),
      async discard() {
        cancelSave();
        await lastSave;
        await drafts.remove(form, person);
        kept = nothing;
        set({ ...nothing });
      },
      close() {
        closed = true;
        cancelSave();
      },
    };
  });
}

/** What stands on a page, mended; a blank where an optional question was left empty; ages as they are today. */
export function readPage(form: FormDefinition, page: FormPage, state: Answered, today: Day): Answers {
  const read = readQuestions(form, page, state);
  return { ...read, ...agesOn(form, page, read, today) };
}

function readQuestions(form: FormDefinition, page: FormPage, state: Answered): Answers {
  return Object.fromEntries(
    page.questions.flatMap((id) => {
      const question = questionOf(form, id);
      const shown = shownValue(state, id);
      const value =
        shown === undefined
          ? question.optional
            ? blankOf(question)
            : undefined
          : readAnswer(question, shown);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function agesOn(form: FormDefinition, page: FormPage, read: Answers, today: Day): Answers {
  return Object.fromEntries(
    page.questions.flatMap((id) => {
      const from = questionOf(form, id).ageFrom;
      const group = from === undefined ? undefined : ageGroupOf(String(read[from]), today);
      return group === undefined ? [] : [[id, group] as const];
    }),
  );
}
