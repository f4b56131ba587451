import { createStore } from 'zustand/vanilla';
import { dayOf } from '@/domain/dates';
import type { Answers, AnswerValue, FormDefinition } from '@/domain/form/definition';
import { pageOf } from '@/domain/form/definition';
import { checkPage } from '@/domain/form/journey';
import { answersOf, type RecordAnswers, recordsOf } from '@/domain/form/records';
import type { Clock } from '@/services/ports';
import { type DraftState, type DraftStore, readPage, shownValue, without } from './draft';

/** Which entry of which `records` question. */
export interface Entry {
  readonly question: string;
  readonly record: string;
}

/**
 * One entry of a `records` question as a draft of its own. Nothing is kept here: answers live in the
 * list of the form around it, what is being typed under `question.record.…`, and both are saved with it.
 */
export function createRecordStore(
  parent: DraftStore,
  form: FormDefinition,
  entry: Entry,
  clock: Pick<Clock, 'now'>,
): DraftStore {
  const prefix = `${entry.question}.${entry.record}.`;
  const { open, flush } = parent.getState();
  const store = createStore<DraftState>()((_set, get) => ({
    ...seen(parent.getState(), entry, prefix),
    open,
    flush,
    type: (question, value) => parent.getState().type(prefix + question, value),
    choose: (question, value) => parent.getState().choose(prefix + question, value),
    goOn(pageId) {
      const page = pageOf(form, pageId);
      const today = dayOf(clock.now());
      const answers = { ...get().answers, ...readPage(form, page, get(), today) };
      const errors = checkPage(form, page, answers, today);
      if (errors.length > 0) return { kind: 'errors', errors };
      const next = page.next(answers);
      put(
        parent,
        entry,
        answers,
        page.questions.map((question) => prefix + question),
      );
      return next === undefined ? { kind: 'end' } : { kind: 'page', page: next };
    },
    async discard() {
      removeRecord(parent, entry);
    },
  }));
  parent.subscribe((state) => store.setState(seen(state, entry, prefix)));
  return store;
}

/** Adds an empty entry; it can be found again however soon the phone dies. */
export function addRecord(parent: DraftStore, { question, record }: Entry): void {
  const list = recordsOf(shownValue(parent.getState(), question));
  parent.getState().choose(question, [...list, { id: record }]);
}

/** Takes an entry out, with all that was typed in it. */
export function removeRecord(parent: DraftStore, { question, record }: Entry): void {
  const { typing } = parent.getState();
  const others = recordsOf(shownValue(parent.getState(), question)).filter(({ id }) => id !== record);
  const typed = Object.keys(typing).filter((key) => key.startsWith(`${question}.${record}.`));
  parent.setState({ typing: without(typing, typed) });
  parent.getState().choose(question, others);
}

function put(
  parent: DraftStore,
  { question, record }: Entry,
  answers: Answers,
  typed: readonly string[],
): void {
  const list = recordsOf(shownValue(parent.getState(), question));
  const changed: RecordAnswers = { ...answers, id: record };
  const at = list.findIndex(({ id }) => id === record);
  const next = at < 0 ? [...list, changed] : list.map((one, place) => (place === at ? changed : one));
  parent.setState({ typing: without(parent.getState().typing, typed) });
  parent.getState().choose(question, next);
}

type Seen = Pick<DraftState, 'status' | 'answers' | 'typing' | 'saving' | 'savedAt'>;

function seen(state: DraftState, { question, record }: Entry, prefix: string): Seen {
  const found = recordsOf(shownValue(state, question)).find(({ id }) => id === record);
  const typed = Object.entries(state.typing).filter(([key]) => key.startsWith(prefix));
  return {
    status: state.status,
    saving: state.saving,
    ...(state.savedAt !== undefined && { savedAt: state.savedAt }),
    answers: found ? answersOf(found) : {},
    typing: Object.fromEntries(
      typed.map(([key, value]): [string, AnswerValue] => [key.slice(prefix.length), value]),
    ),
  };
}
