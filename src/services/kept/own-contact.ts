import * as v from 'valibot';
import type { Answers } from '@/domain/form/definition';
import type { KeyValueStore } from '../ports';

/** Whoever helps from this phone, as they said it of themselves. */
export interface OwnContact {
  readonly name: string;
  readonly phone: string;
  /** Whether it may stand on what is printed for others: poster, leaflet, receipt. */
  readonly onPaper: boolean;
}

/** What is kept of a helper: answers of theirs, and whether they want to stand on paper. */
const recordSchema = v.record(v.string(), v.string());
const key = 'helper';
const ownQuestions = ['helperName', 'helperPhone'];

/** The helper's answers as they are kept; none where nothing can be read. */
export async function helperKept(store: KeyValueStore): Promise<Readonly<Record<string, string>>> {
  // Nothing is typed for them then; what is kept stays as it is.
  return recordOf(await store.get(key).catch(() => undefined));
}

function recordOf(stored: unknown): Readonly<Record<string, string>> {
  const parsed = v.safeParse(recordSchema, stored);
  return parsed.success ? parsed.output : {};
}

/** Keeps what a helper answered in a form; who is somebody else than before has not said yes to paper. */
export async function keepHelper(store: KeyValueStore, answers: Answers): Promise<void> {
  const before = await helperKept(store);
  const isSame = ownQuestions.every((question) => before[question] === answers[question]);
  const paper = isSame && before.onPaper ? { onPaper: before.onPaper } : {};
  await store.set(key, { ...answers, ...paper }).catch(() => undefined);
}

/** What this phone's helper said of themselves; `undefined` where nobody has. */
export async function readOwn(store: KeyValueStore): Promise<OwnContact | undefined> {
  const { helperName: name = '', helperPhone: phone = '', onPaper } = await helperKept(store);
  return name === '' && phone === '' ? undefined : { name, phone, onPaper: onPaper === 'yes' };
}

/**
 * Changes it; that somebody is a worker (工作人员) stays known.
 *
 * @throws {StorageFault} when what is kept cannot be read now, or the phone did not take it
 */
export async function changeOwn(store: KeyValueStore, { name, phone, onPaper }: OwnContact): Promise<void> {
  const before = recordOf(await store.get(key));
  await store.set(key, {
    ...before,
    helperName: name,
    helperPhone: phone,
    onPaper: onPaper ? 'yes' : 'no',
  });
}
