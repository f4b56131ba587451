import { createStore } from 'zustand/vanilla';
import { dayOf } from '@/domain/dates';
import type { Answers, AnswerValue, DraftContent, FormDefinition } from '@/domain/form/definition';
import { omitAnswers, shownValue } from '@/domain/form/definition';
import { answersOf, type RecordAnswers, recordsOf } from '@/domain/form/records';
import type { Clock } from '@/services/ports';
import type { DraftState, DraftStore } from './draft-state';
import { reading } from './reading';

/** Which entry of which `records` question. */
export interface Entry {
  readonly question: string;
  readonly record: string;
}

/**
 * One entry of a `records` question as a draft of its own. Nothing is kept here: answers live in the
 * list of the form around it, what is being typed under `question.record.…`, and both are saved with it.
 * An entry whose own form is complete is an answer of that list at once; 下一题 under the list adds nothing to it.
 */
export function createRecordStore(
  parent: DraftStore,
  form: FormDefinition,
  entry: Entry,
  clock: Pick<Clock, 'now'>,
): DraftStore {
  const prefix = `${entry.question}.${entry.record}.`;
  const { open, startAnew, flush, look, exchange } = parent.getState();
  const store = createStore<DraftState>()((_set, get) => ({
    ...seen(parent.getState(), entry),
    open,
    startAnew,
    flush,
    look,
    exchange,
    type: (question, value) => parent.getState().type(prefix + question, value),
    choose: (question, value) => parent.getState().choose(prefix + question, value),
    goOn(pageId) {
      const today = dayOf(clock.now());
      const { goOnFrom, isComplete } = reading();
      const { page, answers, advance } = goOnFrom(form, pageId, get(), today);
      if (advance.kind === 'errors') return advance;
      const typed = page.questions.map((question) => prefix + question);
      put(parent, entry, answers, typed);
      if (isComplete(form, answers, today)) count(parent, entry);
      return advance;
    },
    async discard() {
      removeRecord(parent, entry);
    },
    close: () => parent.getState().close(),
  }));
  parent.subscribe((state) => store.setState(seen(state, entry)));
  return store;
}

/** Adds an empty entry; it can be found again however soon the phone dies. */
export function addRecord(parent: DraftStore, { question, record }: Entry): void {
  const list = recordsOf(shownValue(parent.getState(), question));
  parent.getState().choose(question, [...list, { id: record }]);
}

/** Takes an entry out at once, with all that was typed in it. */
export function removeRecord(parent: DraftStore, { question, record }: Entry): void {
  const { answers, typing } = parent.getState();
  const others = recordsOf(shownValue(parent.getState(), question)).filter(({ id }) => id !== record);
  const counted = recordsOf(answers[question]).filter(({ id }) => id !== record);
  const typed = Object.keys(typing).filter((key) => key.startsWith(`${question}.${record}.`));
  parent.setState({
    typing: omitAnswers(typing, typed),
    ...(answers[question] !== undefined && { answers: { ...answers, [question]: counted } }),
  });
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
  parent.setState({ typing: omitAnswers(parent.getState().typing, typed) });
  parent.getState().choose(question, next);
}

/** Makes one entry of the list that is shown an answer; the others count, or not yet, as they did before. */
function count(parent: DraftStore, { question, record }: Entry): void {
  const { answers, typing } = parent.getState();
  const shown = recordsOf(shownValue(parent.getState(), question));
  const before = recordsOf(answers[question]);
  const counted = shown.flatMap((one) =>
    one.id === record ? one : (before.find(({ id }) => id === one.id) ?? []),
  );
  const all = shown.every((one) => counted.includes(one));
  parent.setState({
    answers: { ...answers, [question]: counted },
    typing: all ? omitAnswers(typing, [question]) : typing,
  });
  void parent.getState().flush();
}

/** One entry as it stands in the form around it: its own answers, and what is being typed in it. */
export function entryIn(state: DraftContent, { question, record }: Entry): DraftContent {
  const prefix = `${question}.${record}.`;
  const found = recordsOf(shownValue(state, question)).find(({ id }) => id === record);
  const typed = Object.entries(state.typing).filter(([key]) => key.startsWith(prefix));
  return {
    answers: found ? answersOf(found) : {},
    typing: Object.fromEntries(
      typed.map(([key, value]): [string, AnswerValue] => [key.slice(prefix.length), value]),
    ),
  };
}

type Seen = Pick<DraftState, 'status' | 'answers' | 'typing' | 'saving' | 'savedAt' | 'trouble' | 'hasAside'>;

function seen(state: DraftState, entry: Entry): Seen {
  return {
    status: state.status,
    saving: state.saving,
    savedAt: state.savedAt,
    trouble: state.trouble,
    hasAside: state.hasAside,
    ...entryIn(state, entry),
  };
}
